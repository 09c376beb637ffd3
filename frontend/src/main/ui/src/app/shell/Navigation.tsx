import { Building2, Inbox, Search, TrendingUp, Upload, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

import type { Role } from '@/shared/domain/account';
import { hasRole, useAccount } from '@/shared/session/account';

import classes from './Shell.module.css';

const entries = [
  { to: '/inbox', label: 'nav.inbox', icon: Inbox, anyOf: ['AMBASSADOR'] },
  { to: '/me', label: 'nav.me', icon: Building2, anyOf: ['MEMBER'] },
  { to: '/search', label: 'nav.search', icon: Search, anyOf: null },
  { to: '/deals', label: 'nav.deals', icon: TrendingUp, anyOf: ['INVESTOR'] },
  { to: '/imports', label: 'nav.imports', icon: Upload, anyOf: ['OPERATOR'] },
] as const satisfies { to: string; label: string; icon: LucideIcon; anyOf: Role[] | null }[];

export function Navigation() {
  const { t } = useTranslation();
  const account = useAccount();
  const own = entries.filter((entry) => entry.anyOf === null || hasRole(account, ...entry.anyOf));
  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      <ul>
        {own.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <NavLink to={to} className={classes.link ?? ''}>
              <Icon size={18} aria-hidden />
              {t(label)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
