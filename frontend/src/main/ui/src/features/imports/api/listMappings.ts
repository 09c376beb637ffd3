import { queryOptions } from '@tanstack/react-query';

import { request } from '@/shared/http/request';

import type { MappingView } from './imports';

export const listMappings = queryOptions({
  queryKey: ['mappings'],
  queryFn: ({ signal }) => request<MappingView[]>('/api/imports/mappings', { signal }),
  staleTime: Infinity,
});
