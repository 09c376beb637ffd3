import { queryOptions } from '@tanstack/react-query';

import type { DealSheet } from '@/shared/domain/deal';
import { request } from '@/shared/http/request';

const PAGE_SIZE = 100;

/** A deal at its place in the feed. */
export interface DealItem {
  offset: number;
  at: string;
  deal: DealSheet;
}

interface FeedPage {
  items: { offset: number; type: string; at: string; body: DealSheet }[];
  next: number;
}

/** All that a subscription brought so far, oldest first as the log has it. */
export function readFeed(subscription: string) {
  return queryOptions({
    queryKey: ['deal-feed', subscription],
    queryFn: async ({ signal }) => {
      const items: DealItem[] = [];
      for (let since = 0; ;) {
        const page = await request<FeedPage>(
          `/api/subscriptions/${encodeURIComponent(subscription)}/deals`,
          { query: { since, limit: PAGE_SIZE }, signal },
        );
        items.push(...page.items.map(({ offset, at, body }) => ({ offset, at, deal: body })));
        if (page.items.length < PAGE_SIZE) return items;
        since = page.next;
      }
    },
    staleTime: Infinity,
  });
}

/** Adds what comes live; what is there already stays as it is. */
export function withDeal(items: readonly DealItem[], arrived: DealItem): DealItem[] {
  return items.some((one) => one.offset === arrived.offset) ? [...items] : [...items, arrived];
}
