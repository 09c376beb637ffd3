import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

import { ApiProblem, isPassing } from '@/shared/http/problem';
import { sessionKey } from '@/shared/session/sessionKey';

/** A 401 anywhere ends the session here; the gate then shows the sign-in. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof ApiProblem && error.status === 401) client.setQueryData(sessionKey, null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => isPassing(error) && failures < 2,
      },
    },
  });
  return client;
}
