import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** What was done or went wrong, each with a button to close it that says so. */
export function Notices() {
  const { t } = useTranslation();
  const closeButtonProps = { 'aria-label': t('shell.close') };
  return (
    <MantineThemeProvider
      inherit
      theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}
    >
      <Notifications position="bottom-center" limit={3} />
    </MantineThemeProvider>
  );
}
