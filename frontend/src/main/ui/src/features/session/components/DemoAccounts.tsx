import { UnstyledButton } from '@mantine/core';
import {
  Building2,
  ChevronRight,
  Handshake,
  Search,
  TrendingUp,
  Upload,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { Account, Role } from '@/shared/domain/account';
import { useCodes } from '@/shared/i18n/useCodes';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { useSignInAs } from '../api/signInAs';

import classes from './SignIn.module.css';

const icons: Record<Role, LucideIcon> = {
  AMBASSADOR: Handshake,
  MEMBER: Building2,
  INVESTOR: TrendingUp,
  OPERATOR: Upload,
};

export function DemoAccounts({ accounts }: { accounts: Account[] }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const signInAs = useSignInAs();
  return (
    <>
      <p className={classes.hint}>{t('signIn.demo')}</p>
      {signInAs.isError && <ProblemNotice error={signInAs.error} />}
      <ul className={classes.accounts}>
        {accounts.map((account) => {
          const role = account.roles[0];
          const Icon = role === undefined ? Search : icons[role];
          const about = account.roles.map((one) => t(`role.${one}`));
          if (account.city !== null) about.push(codes('city', account.city));
          return (
            <li key={account.username}>
              <UnstyledButton
                className={classes.account}
                disabled={signInAs.isPending}
                onClick={() => signInAs.mutate(account.username)}
              >
                <span className={classes.accountIcon}>
                  <Icon size={18} aria-hidden />
                </span>
                <span className={classes.accountText}>
                  <span className={classes.accountName}>
                    {t('signIn.as', { name: account.displayName })}
                  </span>
                  <span className={classes.accountRole}>{about.join(' · ')}</span>
                </span>
                <ChevronRight size={18} aria-hidden className="flips" />
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </>
  );
}
