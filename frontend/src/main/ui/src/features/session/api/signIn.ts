import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { Account } from '@/shared/domain/account';
import { request } from '@/shared/http/request';
import { sessionKey } from '@/shared/session/sessionKey';

export interface Credentials {
  username: string;
  password: string;
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) =>
      request<Account>('/api/session', { method: 'POST', body: credentials }),
    onSuccess: (account) => client.setQueryData(sessionKey, account),
  });
}
