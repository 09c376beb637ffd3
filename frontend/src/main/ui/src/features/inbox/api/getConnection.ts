import { queryOptions } from '@tanstack/react-query';

import type { ConnectionView } from '@/shared/domain/connection';
import { request } from '@/shared/http/request';

export function getConnection(id: string) {
  return queryOptions({
    queryKey: ['connection', id],
    queryFn: ({ signal }) =>
      request<ConnectionView>(`/api/connections/${encodeURIComponent(id)}`, { signal }),
  });
}
