import { Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { getParticipant } from '@/shared/directory/getParticipant';
import type { ParticipantRef } from '@/shared/domain/participant';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { useAccount } from '@/shared/session/account';

import { findOwners } from '../api/findOwners';

interface OwnerFieldProps {
  value: ParticipantRef | null;
  onChange: (owner: ParticipantRef | null) => void;
}

/** A member publishes for its own organisation, an ambassador for one of the city. */
export function OwnerField(props: OwnerFieldProps) {
  const { participant } = useAccount();
  return participant === null ? (
    <OwnerPicker {...props} />
  ) : (
    <OwnOrganisation {...props} id={participant} />
  );
}

function OwnOrganisation({ id, value, onChange }: OwnerFieldProps & { id: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(getParticipant(id));
  const take = useEffectEvent(onChange);
  useEffect(() => {
    if (data !== undefined) take({ id: data.id, name: data.name, kind: data.kind });
  }, [data]);
  return (
    <TextInput label={t('publish.owner')} readOnly variant="filled" value={value?.name ?? ''} />
  );
}

function OwnerPicker({ value, onChange }: OwnerFieldProps) {
  const { t } = useTranslation();
  const { city } = useAccount();
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(value !== null && typed === value.name ? '' : typed, 200);
  const { data: found = [] } = useQuery(findOwners(name, city, useLanguage()));
  const owners =
    value === null || found.some((one) => one.id === value.id) ? found : [value, ...found];
  return (
    <Select
      label={t('publish.onBehalfOf')}
      description={t('publish.onBehalfOfHint')}
      required
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={t('publish.nobodyFound')}
      data={owners.map((one) => ({ value: one.id, label: one.name }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(owners.find((one) => one.id === id) ?? null)}
    />
  );
}
