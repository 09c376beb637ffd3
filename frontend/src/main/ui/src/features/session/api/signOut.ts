import { useMutation, useQueryClient } from '@tanstack/react-query';

import { request } from '@/shared/http/request';
import { sessionKey } from '@/shared/session/sessionKey';

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request('/api/session', { method: 'DELETE' }),
    onSuccess: () => {
      client.clear();
      client.setQueryData(sessionKey, null);
    },
  });
}
