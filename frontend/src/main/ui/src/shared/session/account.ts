import { createContext, useContext } from 'react';

import type { Account, Role } from '@/shared/domain/account';

export const AccountContext = createContext<Account | null>(null);

/** The signed-in account; only screens behind the sign-in may ask for it. */
export function useAccount(): Account {
  const account = useContext(AccountContext);
  if (account === null) throw new Error('no account outside the signed-in screens');
  return account;
}

/**
 * Whether an account is introduced as one of two sides. To ambassadors and operators the server
 * tells all of a connection, which is what their own screens show.
 */
export const isSide = (account: Account): boolean =>
  hasRole(account, 'MEMBER', 'INVESTOR') && !hasRole(account, 'AMBASSADOR', 'OPERATOR');

export function hasRole(account: Account, ...anyOf: Role[]): boolean {
  return anyOf.some((role) => account.roles.includes(role));
}
