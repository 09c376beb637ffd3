import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

import { ApiProblem, isPassing } from '@/shared/http/problem';
import { sessionKey } from '@/shared/session/sessionKey';

/**
 * A 401 anywhere ends the session here; the gate then shows the sign-in. A password that only
 * serves to choose another leads to where that is done.
 */
export function createQueryClient(choosePassword: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (!(error instanceof ApiProblem)) return;
    if (error.status === 401) client.setQueryData(sessionKey, null);
    if (error.code === 'PasswordChangeRequired') choosePassword();
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
