import {
  Building2,
  ChartNoAxesColumn,
  Handshake,
  Inbox,
  Search,
  TrendingUp,
  Upload,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

import type { Account, Role } from '@/shared/domain/account';
import { hasRole, isSide, useAccount } from '@/shared/session/account';

import classes from './Shell.module.css';

const of =
  (...roles: Role[]) =>
  (account: Account) =>
    hasRole(account, ...roles);

const entries = [
  { to: '/inbox', label: 'nav.inbox', icon: Inbox, shown: of('AMBASSADOR') },
  { to: '/me', label: 'nav.me', icon: Building2, shown: of('MEMBER') },
  {
    to: '/introductions',
    label: 'nav.introductions',
    icon: Handshake,
    shown: isSide,
  },
  { to: '/search', label: 'nav.search', icon: Search, shown: () => true },
  { to: '/deals', label: 'nav.deals', icon: TrendingUp, shown: of('INVESTOR') },
  { to: '/indicators', label: 'nav.indicators', icon: ChartNoAxesColumn, shown: () => true },
  { to: '/imports', label: 'nav.imports', icon: Upload, shown: of('OPERATOR') },
] as const satisfies {
  to: string;
  label: string;
  icon: LucideIcon;
  shown: (account: Account) => boolean;
}[];

export function Navigation() {
  const { t } = useTranslation();
  const account = useAccount();
  const own = entries.filter((entry) => entry.shown(account));
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
