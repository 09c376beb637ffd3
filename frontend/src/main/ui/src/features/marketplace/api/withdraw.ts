import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';

import type { PostingView } from '@/shared/domain/posting';
import type { Page } from '@/shared/domain/text';
import { request } from '@/shared/http/request';
import { useNotifyProblem } from '@/shared/ui/useNotifyProblem';

import { listPostings } from './listPostings';
import { pathOf } from './postings';

type Postings = InfiniteData<Page<PostingView>, string | null>;

export function useWithdraw() {
  const client = useQueryClient();
  const notifyProblem = useNotifyProblem();
  const mark = (posting: PostingView, status: PostingView['status']) => {
    const { queryKey } = listPostings(posting.type, posting.owner.id);
    client.setQueryData<Postings>(queryKey, (pages) => pages && marked(pages, posting.id, status));
  };
  return useMutation({
    mutationFn: (posting: PostingView) =>
      request(`${pathOf(posting.type)}/${encodeURIComponent(posting.id)}`, { method: 'DELETE' }),
    onMutate: (posting) => mark(posting, 'WITHDRAWN'),
    onError: (error, posting) => {
      mark(posting, 'OPEN');
      notifyProblem(error);
    },
  });
}

function marked(pages: Postings, id: string, status: PostingView['status']): Postings {
  const change = (one: PostingView) => (one.id === id ? { ...one, status } : one);
  return {
    ...pages,
    pages: pages.pages.map((page) => ({ ...page, items: page.items.map(change) })),
  };
}
