import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';

import type { ParticipantKind, ParticipantRef } from '@/shared/domain/participant';
import type { PostingType, PostingView } from '@/shared/domain/posting';
import type { Page } from '@/shared/domain/text';
import { request } from '@/shared/http/request';

import { listPostings } from './listPostings';
import { pathOf } from './postings';
import { textOf, useSettleLanguage, type Writing } from './writtenLanguage';

export interface PostingDraft extends Writing {
  owner: ParticipantRef;
  sectors: string[];
  keywords: string[];
  addressedTo: ParticipantKind[];
  until: string | null;
}

type Postings = InfiniteData<Page<PostingView>, string | null>;

/** Publishes; the owner's list shows it at once, for the view follows the log a moment later. */
export function usePublish(type: PostingType) {
  const client = useQueryClient();
  const settleLanguage = useSettleLanguage();
  return useMutation({
    mutationFn: async (draft: PostingDraft): Promise<PostingView> => {
      const { language: chosen, title, description, ...rest } = draft;
      const language = await settleLanguage(chosen, textOf(draft));
      const said = {
        ...rest,
        title: { [language]: title },
        description: description === '' ? null : { [language]: description },
      };
      const { id } = await request<{ id: string }>(pathOf(type), {
        method: 'POST',
        body: { ...said, owner: draft.owner.id },
      });
      return { ...said, id, type, status: 'OPEN', publishedAt: new Date().toISOString() };
    },
    onSuccess: async (posting) => {
      const { queryKey } = listPostings(type, posting.owner.id);
      await client.cancelQueries({ queryKey });
      client.setQueryData<Postings>(queryKey, (pages) => pages && withFirst(pages, posting));
    },
  });
}

function withFirst(pages: Postings, posting: PostingView): Postings {
  const [first = { items: [], next: null }, ...rest] = pages.pages;
  return { ...pages, pages: [{ ...first, items: [posting, ...first.items] }, ...rest] };
}
