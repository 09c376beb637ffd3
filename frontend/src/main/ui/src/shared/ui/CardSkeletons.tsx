import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function CardSkeletons({ count = 3, height = 180 }: { count?: number; height?: number }) {
  const { t } = useTranslation();
  return (
    <Stack role="status" aria-label={t('shell.loading')}>
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} height={height} radius="lg" />
      ))}
    </Stack>
  );
}
