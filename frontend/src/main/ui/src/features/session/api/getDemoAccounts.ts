import { useQuery } from '@tanstack/react-query';

import type { Account } from '@/shared/domain/account';
import { request } from '@/shared/http/request';

export function useDemoAccounts() {
  return useQuery({
    queryKey: ['demo-accounts'],
    queryFn: ({ signal }) => request<Account[]>('/api/session/demo', { signal }),
    staleTime: Infinity,
  });
}
