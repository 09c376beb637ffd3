import { Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { declineReasons, type DeclineReason } from '@/shared/domain/introduction';

import { Comment, wordsIn } from './Comment';
import { StepForm, type StepProps } from './StepForm';

export function DeclineForm({ act, ...step }: StepProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const [words, setWords] = useState('');
  const comment = wordsIn(words);
  const needsWords = reason === 'OTHER';
  return (
    <StepForm
      {...step}
      onSubmit={() => reason !== null && act({ type: 'decline', reason, comment })}
      complete={reason !== null && (!needsWords || comment !== null)}
      submit={t('introductions.decline.action')}
    >
      <Text>{t('introductions.decline.text')}</Text>
      <Radio.Group
        label={t('introductions.decline.why')}
        required
        value={reason}
        onChange={(value) => setReason(declineReasons.find((one) => one === value) ?? null)}
      >
        <Stack gap="xs" mt="xs">
          {declineReasons.map((value) => (
            <Radio key={value} value={value} label={t(`declineReason.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Comment
        label={t(needsWords ? 'introductions.sayWhy' : 'introductions.comment')}
        hint={t('introductions.decline.hint')}
        required={needsWords}
        value={words}
        onChange={setWords}
      />
    </StepForm>
  );
}
