import type { Account } from '@/shared/domain/account';

import { hasRole } from './account';

/** The screen an account works in every day. */
export function homeOf(account: Account): string {
  if (hasRole(account, 'AMBASSADOR')) return '/inbox';
  if (hasRole(account, 'INVESTOR')) return '/deals';
  if (hasRole(account, 'MEMBER')) return '/me';
  if (hasRole(account, 'OPERATOR')) return '/imports';
  return '/search';
}
