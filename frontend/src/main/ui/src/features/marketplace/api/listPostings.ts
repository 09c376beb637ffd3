import { infiniteQueryOptions } from '@tanstack/react-query';

import type { PostingType, PostingView } from '@/shared/domain/posting';
import type { Page } from '@/shared/domain/text';
import { request } from '@/shared/http/request';

import { pathOf, postingsKey } from './postings';

export function listPostings(type: PostingType, owner: string) {
  return infiniteQueryOptions({
    queryKey: postingsKey(type, owner),
    queryFn: ({ pageParam, signal }) =>
      request<Page<PostingView>>(pathOf(type), {
        query: { owner, cursor: pageParam, limit: 25 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
