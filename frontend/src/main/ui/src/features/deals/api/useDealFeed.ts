import { useQuery, useQueryClient } from '@tanstack/react-query';

import { dealFeed, isDealMessage } from '@/shared/live/messages';
import { useFeed } from '@/shared/live/useFeed';

import { readFeed, withDeal } from './readFeed';

/** History, then live behind its last offset: no gap, no duplicate. */
export function useDealFeed(subscription: string) {
  const client = useQueryClient();
  const { queryKey } = readFeed(subscription);
  const feed = useQuery(readFeed(subscription));
  const since = feed.data === undefined ? null : String(feed.data.at(-1)?.offset ?? 0);

  useFeed(dealFeed(subscription), since, {
    receive: (message) => {
      if (!isDealMessage(message)) return;
      const arrived = { offset: message.offset, at: new Date().toISOString(), deal: message.body };
      client.setQueryData(queryKey, (items) => items && withDeal(items, arrived));
    },
    restarted: () => void client.invalidateQueries({ queryKey }),
  });
  return feed;
}
