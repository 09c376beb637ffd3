import { useDebouncedCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { ConnectionView } from '@/shared/domain/connection';
import { inboxFeed, isOfInbox, type InboxMessage } from '@/shared/live/messages';
import { useFeed } from '@/shared/live/useFeed';
import { itemsOf, latestPosition } from '@/shared/paging/pages';

import { connectionsKey, countsKey, type InboxFilter } from './listConnections';
import type { InboxLists } from './useInboxLists';
import { useMoveConnection } from './useMoveConnection';

const AT_TOP_PX = 140;

/** Messages come a moment before the counts say the same, and in bursts. */
const RECOUNT = { delay: 300, maxWait: 2_000 };

/**
 * Hears the city's feed. A proposal that comes while the reader is at the top is shown at once;
 * one that comes while they read further down waits, so that nothing jumps. Counts follow either way.
 */
export function useArrivals(filter: InboxFilter, lists: InboxLists) {
  const client = useQueryClient();
  const move = useMoveConnection(filter.city);
  const [waiting, setWaiting] = useState<ConnectionView[]>([]);
  const recount = useDebouncedCallback(
    () => void client.invalidateQueries({ queryKey: countsKey }),
    RECOUNT,
  );
  const read = Object.values(lists).map((list) => list.data);
  const ready = read.every((pages) => pages !== undefined);
  const since = latestPosition(read);

  useFeed(inboxFeed(filter.city), ready ? String(since ?? 'now') : null, {
    receive: (message) => {
      if (!isOfInbox(message)) return;
      const { body } = message;
      recount();
      setWaiting((before) => before.filter((one) => one.id !== body.id));
      if (!isNews(message, read.flatMap(itemsOf)) || window.scrollY < AT_TOP_PX) move(body);
      else if (filter.kind === null || filter.kind === body.kind) {
        setWaiting((before) => [body, ...before]);
      }
    },
    restarted: () => {
      recount();
      void client.invalidateQueries({ queryKey: connectionsKey });
    },
  });

  const show = () => {
    waiting.forEach(move);
    setWaiting([]);
    window.scrollTo({ top: 0 });
  };
  return { waiting: waiting.length, show };
}

function isNews(message: InboxMessage, known: readonly ConnectionView[]): boolean {
  return message.type === 'ConnectionProposed' && !known.some((one) => one.id === message.body.id);
}
