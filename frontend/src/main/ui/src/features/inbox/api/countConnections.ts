import { queryOptions } from '@tanstack/react-query';

import type { ConnectionStatus } from '@/shared/domain/connection';
import { request } from '@/shared/http/request';

import { countsKey, type InboxFilter } from './listConnections';

/** How many connections there are at each status. */
export type Counts = Record<ConnectionStatus, number>;

export function countConnections({ city, kind }: InboxFilter) {
  return queryOptions({
    queryKey: [...countsKey, city, kind],
    queryFn: ({ signal }) =>
      request<Counts>('/api/connections/counts', { query: { city, kind }, signal }),
    staleTime: Infinity,
  });
}

/** The counts once a connection has gone from one status to another. */
export function moved(counts: Counts, from: ConnectionStatus, to: ConnectionStatus): Counts {
  if (from === to) return counts;
  return { ...counts, [from]: counts[from] - 1, [to]: counts[to] + 1 };
}
