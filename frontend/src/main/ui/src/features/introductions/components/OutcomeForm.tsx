import { Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { outcomes, type Outcome } from '@/shared/domain/progress';

import { Comment, wordsIn } from './Comment';
import { StepForm, type StepProps } from './StepForm';

export function OutcomeForm({ act, ...step }: StepProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [words, setWords] = useState('');
  const comment = wordsIn(words);
  const needsWords = outcome === 'NONE';
  return (
    <StepForm
      {...step}
      onSubmit={() => outcome !== null && act({ type: 'conclude', outcome, comment })}
      complete={outcome !== null && (!needsWords || comment !== null)}
      submit={t('introductions.outcome.submit')}
    >
      <Text>{t('introductions.outcome.text')}</Text>
      <Radio.Group
        label={t('introductions.outcome.what')}
        required
        value={outcome}
        onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? null)}
      >
        <Stack gap="xs" mt="xs">
          {outcomes.map((value) => (
            <Radio key={value} value={value} label={t(`outcome.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Comment
        label={t(needsWords ? 'introductions.sayWhy' : 'introductions.comment')}
        required={needsWords}
        value={words}
        onChange={setWords}
      />
    </StepForm>
  );
}
