import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { request } from '@/shared/http/request';

import type { By, Every, IndicatorSeries } from './indicators';

const YEARS = 5;

/** The last twelve months, or the last five years. */
export function getSeries(id: string, by: By, every: Every) {
  return queryOptions({
    queryKey: ['indicator', id, by, every],
    queryFn: ({ signal }) =>
      request<IndicatorSeries>(`/api/indicators/${encodeURIComponent(id)}`, {
        query: { by, every, from: every === 'YEAR' ? januaryOf(YEARS) : null },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

const januaryOf = (years: number): string => `${new Date().getUTCFullYear() - years + 1}-01`;
