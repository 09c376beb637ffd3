import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { StepForm, type StepProps } from './StepForm';

export function ConsentForm({ act, ...step }: StepProps) {
  const { t } = useTranslation();
  return (
    <StepForm
      {...step}
      onSubmit={() => act({ type: 'consent' })}
      complete
      submit={t('introductions.consent.action')}
    >
      <Text>{t('introductions.consent.text')}</Text>
    </StepForm>
  );
}
