import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration, useNavigation } from 'react-router';

import { Wordmark } from '@/shared/ui/Wordmark';

import { AccountMenu } from './AccountMenu';
import { ConnectionState } from './ConnectionState';
import { LanguageSwitch } from './LanguageSwitch';
import { Navigation } from './Navigation';
import { OfflineBanner } from './OfflineBanner';
import { SchemeSwitch } from './SchemeSwitch';
import classes from './Shell.module.css';

export function Shell() {
  const { t } = useTranslation();
  const loading = useNavigation().state === 'loading';
  return (
    <>
      <a className={classes.skip} href="#content">
        {t('shell.skip')}
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to="/" className={classes.brand} aria-label={t('shell.home')}>
            <Wordmark />
          </Link>
          <Navigation />
          <div className={classes.tools}>
            <ConnectionState />
            <LanguageSwitch />
            <SchemeSwitch />
            <AccountMenu />
          </div>
        </div>
        {loading && (
          <div className={classes.progress} role="status" aria-label={t('shell.loading')} />
        )}
      </header>
      <OfflineBanner />
      <main id="content" tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
      <ScrollRestoration getKey={(location) => location.pathname} />
    </>
  );
}
