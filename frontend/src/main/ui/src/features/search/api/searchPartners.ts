import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import type { Language } from '@/shared/domain/text';
import { search, type FacetName } from '@/shared/search/search';

export const PAGE_SIZE = 20;

export interface PartnerQuery {
  q: string;
  facets: Record<FacetName, string[]>;
  page: number;
}

/** A newer query cancels the one under way; its answer stays until the next is there. */
export function searchPartners({ q, facets, page }: PartnerQuery, language: Language) {
  return queryOptions({
    queryKey: ['search', language, q, facets, page],
    queryFn: ({ signal }) =>
      search({ q, language, ...facets, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }, signal),
    placeholderData: keepPreviousData,
  });
}
