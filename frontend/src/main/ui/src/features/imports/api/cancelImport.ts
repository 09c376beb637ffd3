import { useMutation, useQueryClient } from '@tanstack/react-query';

import { request } from '@/shared/http/request';
import { useNotifyProblem } from '@/shared/ui/useNotifyProblem';

import { importsKey } from './imports';

/** Ends an import; what it stored stays. */
export function useCancelImport() {
  const client = useQueryClient();
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: (id: string) =>
      request(`/api/imports/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onError: notifyProblem,
    onSettled: () => client.invalidateQueries({ queryKey: importsKey }),
  });
}
