import { useQuery } from '@tanstack/react-query';

import type { Account } from '@/shared/domain/account';
import { ApiProblem } from '@/shared/http/problem';
import { request } from '@/shared/http/request';
import { sessionKey } from '@/shared/session/sessionKey';

/** The account of the session cookie; nobody signed in is null, not an error. */
async function getSession(signal: AbortSignal): Promise<Account | null> {
  try {
    return await request<Account>('/api/session', { signal });
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}

export function useSession() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: ({ signal }) => getSession(signal),
    staleTime: Infinity,
  });
}
