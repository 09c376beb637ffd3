import { useInfiniteQuery } from '@tanstack/react-query';

import { listConnections, type InboxFilter } from './listConnections';
import type { InboxTab } from './tabs';

/** All lists side by side, so that a tab opens at once and a decision moves an item across. */
export function useInboxLists(filter: InboxFilter) {
  const triage = useInfiniteQuery(listConnections(filter, 'triage'));
  const snoozed = useInfiniteQuery(listConnections(filter, 'snoozed'));
  const asked = useInfiniteQuery(listConnections(filter, 'asked'));
  const underway = useInfiniteQuery(listConnections(filter, 'underway'));
  const done = useInfiniteQuery(listConnections(filter, 'done'));
  const ended = useInfiniteQuery(listConnections(filter, 'ended'));
  return { triage, snoozed, asked, underway, done, ended } satisfies Record<InboxTab, unknown>;
}

export type InboxLists = ReturnType<typeof useInboxLists>;
