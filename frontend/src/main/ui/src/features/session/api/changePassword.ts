import { useMutation } from '@tanstack/react-query';

import { request } from '@/shared/http/request';

export interface PasswordChange {
  current: string;
  next: string;
}

/** Ends every other session of the account. */
export function useChangePassword() {
  return useMutation({
    mutationFn: (change: PasswordChange) =>
      request('/api/account/password', { method: 'PUT', body: change }),
  });
}
