import { useSearchParams } from 'react-router';

import { facetNames, type FacetName } from '@/shared/search/search';

import type { PartnerQuery } from './searchPartners';

/** The query lives in the address, so that it can be sent to somebody. */
export function usePartnerQuery() {
  const [parameters, setParameters] = useSearchParams();
  const query = readQuery(parameters);
  const set = (next: PartnerQuery, replace: boolean) =>
    setParameters(writeQuery(next), { replace, flushSync: true });
  return {
    query,
    ask: (q: string) => set({ ...query, q, page: 1 }, true),
    toggle: (facet: FacetName, value: string) => {
      const before = query.facets[facet];
      const after = before.includes(value)
        ? before.filter((one) => one !== value)
        : [...before, value];
      set({ ...query, facets: { ...query.facets, [facet]: after }, page: 1 }, false);
    },
    clear: () => set({ ...query, facets: { kind: [], sector: [], city: [] }, page: 1 }, false),
    turnTo: (page: number) => set({ ...query, page }, false),
  };
}

export function readQuery(parameters: URLSearchParams): PartnerQuery {
  const page = Number(parameters.get('page') ?? '1');
  return {
    q: parameters.get('q') ?? '',
    facets: {
      kind: parameters.getAll('kind'),
      sector: parameters.getAll('sector'),
      city: parameters.getAll('city'),
    },
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

export function writeQuery({ q, facets, page }: PartnerQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const facet of facetNames) facets[facet].forEach((value) => parameters.append(facet, value));
  if (page > 1) parameters.set('page', String(page));
  return parameters;
}
