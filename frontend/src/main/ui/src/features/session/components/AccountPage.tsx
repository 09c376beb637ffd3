import { useTranslation } from 'react-i18next';

import { useCodes } from '@/shared/i18n/useCodes';
import { useAccount } from '@/shared/session/account';
import { PageHeader } from '@/shared/ui/PageHeader';

import classes from './Account.module.css';
import { PasswordForm } from './PasswordForm';

/** Who is signed in, and its password. */
export function AccountPage() {
  const { t } = useTranslation();
  const codes = useCodes();
  const { username, displayName, roles, city } = useAccount();
  const about = roles.map((role) => t(`role.${role}`));
  return (
    <>
      <PageHeader
        title={displayName}
        lead={
          <>
            <bdi>{username}</bdi> ·{' '}
            {(city === null ? about : [...about, codes('city', city)]).join(' · ')}
          </>
        }
      />
      <h2 className={classes.heading}>{t('account.changePassword')}</h2>
      <p>{t('account.passwordText')}</p>
      <PasswordForm />
    </>
  );
}
