import { Alert, Button, Divider, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Provider } from '../api/getProviders';

/** Leaves for the sign-in page of a provider, which sends the browser back here. */
export function ProviderLinks({ providers, refused }: { providers: Provider[]; refused: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Divider label={t('signIn.orElsewhere')} my="lg" />
      <Stack>
        {refused && <Alert color="red">{t('signIn.providerRefused')}</Alert>}
        {providers.map((provider) => (
          <Button
            key={provider.href}
            component="a"
            href={provider.href}
            variant="default"
            fullWidth
          >
            {t('signIn.provider', { name: provider.name })}
          </Button>
        ))}
      </Stack>
    </>
  );
}
