import { infiniteQueryOptions } from '@tanstack/react-query';

import type { ConnectionKind, ConnectionView } from '@/shared/domain/connection';
import type { Page } from '@/shared/domain/text';
import { request } from '@/shared/http/request';

import { statusesOf, type InboxTab } from './tabs';

export const connectionsKey = ['connections'] as const;
export const countsKey = ['connection-counts'] as const;
export const PAGE_SIZE = 25;

export interface InboxFilter {
  city: string;
  kind: ConnectionKind | null;
}

export function listConnections({ city, kind }: InboxFilter, tab: InboxTab) {
  return infiniteQueryOptions({
    queryKey: [...connectionsKey, city, kind, tab],
    queryFn: ({ pageParam, signal }) =>
      request<Page<ConnectionView>>('/api/connections', {
        query: { city, kind, status: statusesOf[tab], cursor: pageParam, limit: PAGE_SIZE },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
  });
}
