import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { Account } from '@/shared/domain/account';
import { request } from '@/shared/http/request';
import { sessionKey } from '@/shared/session/sessionKey';

/** Signs in without a password; only a demonstration server lets anyone do that. */
export function useSignInAs() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (username: string) =>
      request<Account>('/api/session/demo', { method: 'POST', body: { username } }),
    onSuccess: (account) => client.setQueryData(sessionKey, account),
  });
}
