import { Divider, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';

import { LanguageLinks } from '@/shared/ui/LanguageLinks';
import { Weave } from '@/shared/ui/Weave';
import { Wordmark } from '@/shared/ui/Wordmark';
import { useDocumentTitle } from '@/shared/ui/useDocumentTitle';

import { useDemoAccounts } from '../api/getDemoAccounts';
import { useProviders } from '../api/getProviders';
import { useSession } from '../api/getSession';

import { DemoAccounts } from './DemoAccounts';
import { ProviderLinks } from './ProviderLinks';
import classes from './SignIn.module.css';
import { SignInForm } from './SignInForm';

export function SignInPage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const session = useSession();
  const demo = useDemoAccounts();
  const providers = useProviders().data ?? [];
  useDocumentTitle(t('signIn.title'));
  if (session.data) return <Navigate to={localPath(parameters.get('next'))} replace />;
  const accounts = demo.data ?? [];
  return (
    <div className={classes.page}>
      <aside className={classes.story} aria-label={t('signIn.about')}>
        <Weave className={classes.weave} />
        <Wordmark size="large" />
        <p className={classes.promise}>{t('signIn.promise')}</p>
        <p className={classes.detail}>{t('signIn.detail')}</p>
      </aside>
      <main className={classes.main}>
        <Group justify="flex-end">
          <LanguageLinks />
        </Group>
        <div className={classes.panel}>
          <h1 className={classes.title}>{t('signIn.title')}</h1>
          {accounts.length > 0 && (
            <>
              <DemoAccounts accounts={accounts} />
              <Divider label={t('signIn.or')} my="lg" />
            </>
          )}
          <SignInForm />
          {providers.length > 0 && (
            <ProviderLinks
              providers={providers}
              refused={parameters.get('provider') === 'refused'}
            />
          )}
        </div>
      </main>
    </div>
  );
}

/** Only a path of this site is followed, whatever the address says. */
function localPath(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : '/';
}
