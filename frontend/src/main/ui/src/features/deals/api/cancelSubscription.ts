import { useMutation, useQueryClient } from '@tanstack/react-query';

import { request } from '@/shared/http/request';
import { useNotifyProblem } from '@/shared/ui/useNotifyProblem';

import { listSubscriptions } from './listSubscriptions';

export function useCancelSubscription(investor: string) {
  const client = useQueryClient();
  const notifyProblem = useNotifyProblem();
  const { queryKey } = listSubscriptions(investor);
  return useMutation({
    mutationFn: (id: string) =>
      request(`/api/subscriptions/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onMutate: (id) => {
      const before = client.getQueryData(queryKey);
      client.setQueryData(queryKey, (list) => list?.filter((one) => one.id !== id));
      return before;
    },
    onError: (error, _id, before) => {
      client.setQueryData(queryKey, before);
      notifyProblem(error);
    },
  });
}
