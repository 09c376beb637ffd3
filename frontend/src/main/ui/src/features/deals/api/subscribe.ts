import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { DealCriteria } from '@/shared/domain/deal';
import { request } from '@/shared/http/request';

import { listSubscriptions } from './listSubscriptions';

export interface SubscriptionDraft {
  name: string;
  criteria: DealCriteria;
}

/** Subscribes; the list shows it at once, for the view follows the log a moment later. */
export function useSubscribe(investor: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: SubscriptionDraft) =>
      request<{ id: string }>('/api/subscriptions', {
        method: 'POST',
        body: { ...draft, investor },
      }),
    onSuccess: ({ id }, draft) => {
      client.setQueryData(listSubscriptions(investor).queryKey, (before) => [
        { ...draft, id, investor, status: 'OPEN' as const },
        ...(before ?? []),
      ]);
    },
  });
}
