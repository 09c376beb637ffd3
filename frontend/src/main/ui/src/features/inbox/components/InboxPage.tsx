import { Button, Select } from '@mantine/core';
import { CirclePlus, MapPinOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { connectionKinds, type ConnectionKind } from '@/shared/domain/connection';
import { useCodes } from '@/shared/i18n/useCodes';
import { useAccount } from '@/shared/session/account';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeader } from '@/shared/ui/PageHeader';

import { inboxTabs } from '../api/tabs';

import { InboxBoard } from './InboxBoard';

/** The ambassador's triage of one city; tab, filter and open proposal are in the address. */
export function InboxPage() {
  const { t } = useTranslation();
  const codes = useCodes();
  const { city } = useAccount();
  const [parameters, setParameters] = useSearchParams();
  if (city === null) {
    return (
      <EmptyState icon={MapPinOff} heading="h1" title={t('inbox.noCity')}>
        {t('inbox.noCityText')}
      </EmptyState>
    );
  }
  const kind = connectionKinds.find((one) => one === parameters.get('kind')) ?? null;
  const tab = inboxTabs.find((one) => one === parameters.get('tab')) ?? 'triage';
  const set = (name: string, value: string | null) => {
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return (
    <>
      <PageHeader
        title={t('inbox.title', { city: codes('city', city) })}
        lead={t('inbox.lead')}
        actions={
          <Button
            component={Link}
            to="/publish/need"
            leftSection={<CirclePlus size={18} aria-hidden />}
          >
            {t('publish.need.action')}
          </Button>
        }
      />
      <InboxBoard
        key={`${city} ${kind ?? ''}`}
        filter={{ city, kind }}
        tab={tab}
        open={parameters.get('id')}
        onTab={(next) => set('tab', next === 'triage' ? null : next)}
        onOpen={(id) => set('id', id)}
        kindFilter={
          <Select
            aria-label={t('inbox.kindFilter')}
            placeholder={t('inbox.allKinds')}
            clearable
            clearButtonProps={{ 'aria-label': t('inbox.allKinds') }}
            value={kind}
            onChange={(value) => set('kind', value)}
            data={connectionKinds.map((value: ConnectionKind) => ({
              value,
              label: t(`connectionKind.${value}`),
            }))}
            w={260}
          />
        }
      />
    </>
  );
}
