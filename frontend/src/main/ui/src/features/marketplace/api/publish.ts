import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';

import type { ParticipantKind, ParticipantRef } from '@/shared/domain/participant';
import type { PostingType, PostingView } from '@/shared/domain/posting';
import type { LocalizedText, Page } from '@/shared/domain/text';
import { request } from '@/shared/http/request';

import { listPostings } from './listPostings';
import { pathOf } from './postings';

export interface PostingDraft {
  owner: ParticipantRef;
  title: LocalizedText;
  description: LocalizedText | null;
  sectors: string[];
  keywords: string[];
  addressedTo: ParticipantKind[];
  until: string | null;
}

type Postings = InfiniteData<Page<PostingView>, string | null>;

/** Publishes; the owner's list shows it at once, for the view follows the log a moment later. */
export function usePublish(type: PostingType) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: PostingDraft) =>
      request<{ id: string }>(pathOf(type), {
        method: 'POST',
        body: { ...draft, owner: draft.owner.id },
      }),
    onSuccess: async ({ id }, draft) => {
      const { queryKey } = listPostings(type, draft.owner.id);
      await client.cancelQueries({ queryKey });
      const posting: PostingView = {
        ...draft,
        id,
        type,
        status: 'OPEN',
        publishedAt: new Date().toISOString(),
      };
      client.setQueryData<Postings>(queryKey, (pages) => pages && withFirst(pages, posting));
    },
  });
}

function withFirst(pages: Postings, posting: PostingView): Postings {
  const [first = { items: [], next: null }, ...rest] = pages.pages;
  return { ...pages, pages: [{ ...first, items: [posting, ...first.items] }, ...rest] };
}
