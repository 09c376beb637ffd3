import { queryOptions } from '@tanstack/react-query';

import { request } from '@/shared/http/request';

export function getSiteName(id: string) {
  return queryOptions({
    queryKey: ['site', id, 'name'],
    queryFn: async ({ signal }) =>
      (await request<{ name: string }>(`/api/sites/${encodeURIComponent(id)}`, { signal })).name,
    staleTime: Infinity,
  });
}
