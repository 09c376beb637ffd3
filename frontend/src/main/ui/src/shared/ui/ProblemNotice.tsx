import { Alert, Button, Text } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { useProblemText } from './problemText';

export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const { title, detail } = useProblemText()(error);
  return (
    <Alert
      color="clay"
      icon={<TriangleAlert aria-hidden />}
      title={title}
      styles={{ title: { color: 'var(--m-danger)' } }}
    >
      <Text size="sm" dir="auto">
        {detail}
      </Text>
      {retry && (
        <Button variant="default" size="compact-sm" mt="sm" onClick={retry}>
          {t('problem.retry')}
        </Button>
      )}
    </Alert>
  );
}
