import {
  Button,
  Group,
  MultiSelect,
  NumberInput,
  Stack,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { fundingStages, type FundingStage, type Money } from '@/shared/domain/deal';
import { ApiProblem } from '@/shared/http/problem';
import { useSectors } from '@/shared/search/useSectors';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import type { SubscriptionDraft } from '../api/subscribe';

import { useCityChoices } from './useCityChoices';

const CURRENCY = 'MAD';

interface SubscriptionFormProps {
  onSubmit: (draft: SubscriptionDraft) => void;
  busy: boolean;
  problem: Error | null;
}

export function SubscriptionForm({ onSubmit, busy, problem }: SubscriptionFormProps) {
  const { t } = useTranslation();
  const sectorChoices = useSectors();
  const cityChoices = useCityChoices();
  const [name, setName] = useState('');
  const [sectors, setSectors] = useState<string[]>([]);
  const [stages, setStages] = useState<string[]>([]);
  const [cities, setCities] = useState<string[]>([]);
  const [least, setLeast] = useState<string | number>('');
  const [most, setMost] = useState<string | number>('');
  const [words, setWords] = useState<string[]>([]);
  const errorOf = (field: string) =>
    problem instanceof ApiProblem ? problem.messageFor(field) : undefined;
  const amount = {
    min: 0,
    step: 500_000,
    thousandSeparator: ' ',
    allowDecimal: false,
    suffix: ` ${CURRENCY}`,
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = words.length === 0 ? null : words.map(quoted).join(' ');
    const criteria = { sectors, stages: stages as FundingStage[], cities, text };
    onSubmit({
      name: name.trim(),
      criteria: { ...criteria, atLeast: dirhams(least), atMost: dirhams(most) },
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {problem !== null && <ProblemNotice error={problem} />}
        <TextInput
          label={t('deals.form.name')}
          description={t('deals.form.nameHint')}
          required
          maxLength={200}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errorOf('name')}
        />
        <MultiSelect
          label={t('deals.form.sectors')}
          searchable
          data={sectorChoices}
          value={sectors}
          onChange={setSectors}
        />
        <MultiSelect
          label={t('deals.form.stages')}
          data={fundingStages.map((value) => ({ value, label: t(`stage.${value}`) }))}
          value={stages}
          onChange={setStages}
        />
        <MultiSelect
          label={t('deals.form.cities')}
          searchable
          data={cityChoices}
          value={cities}
          onChange={setCities}
        />
        <Group grow>
          <NumberInput
            label={t('deals.form.atLeast')}
            value={least}
            onChange={setLeast}
            error={errorOf('atLeast')}
            {...amount}
          />
          <NumberInput
            label={t('deals.form.atMost')}
            value={most}
            onChange={setMost}
            error={errorOf('atMost')}
            {...amount}
          />
        </Group>
        <TagsInput
          label={t('deals.form.text')}
          description={t('deals.form.textHint')}
          value={words}
          onChange={setWords}
          error={errorOf('text')}
        />
        <Group justify="flex-end" mt="sm">
          <Button type="submit" loading={busy} disabled={name.trim() === ''}>
            {t('deals.form.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Several words of one entry are a phrase. */
export function quoted(words: string): string {
  return /\s/.test(words) && !/^-?".*"$/.test(words) ? `"${words}"` : words;
}

function dirhams(value: string | number): Money | null {
  return value === '' ? null : { amount: Number(value), currency: CURRENCY };
}
