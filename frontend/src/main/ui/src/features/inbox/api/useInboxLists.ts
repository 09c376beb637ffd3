import { useInfiniteQuery } from '@tanstack/react-query';

import type { ConnectionStatus } from '@/shared/domain/connection';

import { listConnections, type InboxFilter } from './listConnections';

/** The three lists side by side, so that a tab opens at once and a decision moves an item across. */
export function useInboxLists(filter: InboxFilter) {
  const proposed = useInfiniteQuery(listConnections(filter, 'PROPOSED'));
  const relayed = useInfiniteQuery(listConnections(filter, 'RELAYED'));
  const dismissed = useInfiniteQuery(listConnections(filter, 'DISMISSED'));
  return { PROPOSED: proposed, RELAYED: relayed, DISMISSED: dismissed } satisfies Record<
    ConnectionStatus,
    unknown
  >;
}

export type InboxLists = ReturnType<typeof useInboxLists>;
