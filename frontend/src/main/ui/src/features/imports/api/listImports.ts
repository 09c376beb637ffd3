import { queryOptions } from '@tanstack/react-query';

import type { Page } from '@/shared/domain/text';
import { request } from '@/shared/http/request';

import { importsKey, type ImportView } from './imports';

const POLL_MS = 1_000;

/** Read again every second while something runs. */
export const listImports = queryOptions({
  queryKey: importsKey,
  queryFn: ({ signal }) => request<Page<ImportView>>('/api/imports', { signal }),
  refetchInterval: ({ state }) =>
    state.data?.items.some((one) => one.state === 'RUNNING') === true ? POLL_MS : false,
});
