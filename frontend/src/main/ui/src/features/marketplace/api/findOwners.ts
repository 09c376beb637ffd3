import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import type { ParticipantRef } from '@/shared/domain/participant';
import type { Language } from '@/shared/domain/text';
import { search } from '@/shared/search/search';

const MOST = 20;

/** The participants an ambassador may speak for: those found by name in their city. */
export function findOwners(name: string, city: string | null, language: Language) {
  return queryOptions({
    queryKey: ['owners', name, city],
    queryFn: async ({ signal }): Promise<ParticipantRef[]> => {
      const { items } = await search(
        { q: name, language, city: city === null ? [] : [city], limit: MOST },
        signal,
      );
      const byId = new Map(items.map(({ participant }) => [participant.id, participant]));
      return [...byId.values()];
    },
    placeholderData: keepPreviousData,
  });
}
