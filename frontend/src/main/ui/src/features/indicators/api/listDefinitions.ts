import { queryOptions } from '@tanstack/react-query';

import { request } from '@/shared/http/request';

import type { Definition } from './indicators';

export const listDefinitions = queryOptions({
  queryKey: ['indicators'],
  queryFn: ({ signal }) => request<Definition[]>('/api/indicators', { signal }),
  staleTime: Infinity,
});
