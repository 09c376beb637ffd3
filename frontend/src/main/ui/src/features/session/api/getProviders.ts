import { useQuery } from '@tanstack/react-query';

import { request } from '@/shared/http/request';

/** Where else than here one may sign in. */
export interface Provider {
  name: string;
  href: string;
}

export function useProviders() {
  return useQuery({
    queryKey: ['sign-in-providers'],
    queryFn: ({ signal }) => request<Provider[]>('/api/session/providers', { signal }),
    staleTime: Infinity,
  });
}
