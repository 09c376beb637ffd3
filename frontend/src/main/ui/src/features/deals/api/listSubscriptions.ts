import { queryOptions } from '@tanstack/react-query';

import type { SubscriptionView } from '@/shared/domain/deal';
import type { Page } from '@/shared/domain/text';
import { request } from '@/shared/http/request';

const MOST = 100;

/** The subscriptions an investor still follows. */
export function listSubscriptions(investor: string) {
  return queryOptions({
    queryKey: ['subscriptions', investor],
    queryFn: async ({ signal }) => {
      const page = await request<Page<SubscriptionView>>('/api/subscriptions', {
        query: { investor, limit: MOST },
        signal,
      });
      return page.items.filter((one) => one.status !== 'CANCELLED');
    },
  });
}
