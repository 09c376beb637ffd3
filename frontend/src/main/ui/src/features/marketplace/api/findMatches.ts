import type { Match, MatchQuery } from '@/shared/domain/match';
import { request } from '@/shared/http/request';

/** Who would match a text as it stands; nothing is stored. */
export const findMatches = (query: MatchQuery, signal: AbortSignal) =>
  request<{ items: Match[] }>('/api/matches', { method: 'POST', body: query, signal });
