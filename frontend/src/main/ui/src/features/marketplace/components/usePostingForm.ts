import { useState } from 'react';

import type { ParticipantKind, ParticipantRef } from '@/shared/domain/participant';

import type { PostingDraft } from '../api/publish';
import type { Writing } from '../api/writtenLanguage';

export interface PostingValues extends Writing {
  owner: ParticipantRef | null;
  sectors: string[];
  keywords: string[];
  addressedTo: ParticipantKind[];
  until: string;
}

/** What was typed so far. */
export function usePostingForm() {
  const [values, setValues] = useState<PostingValues>({
    owner: null,
    language: null,
    title: '',
    description: '',
    sectors: [],
    keywords: [],
    addressedTo: [],
    until: '',
  });
  const set = <K extends keyof PostingValues>(name: K, value: PostingValues[K]) =>
    setValues((before) => ({ ...before, [name]: value }));
  return { values, set, draft: () => draftOf(values) };
}

export type PostingFormState = ReturnType<typeof usePostingForm>;

export function draftOf(values: PostingValues): PostingDraft | null {
  const { owner, language, sectors, keywords, addressedTo } = values;
  const title = values.title.trim();
  const description = values.description.trim();
  if (owner === null || title === '') return null;
  return {
    owner,
    language,
    title,
    description,
    sectors,
    keywords,
    addressedTo,
    until: values.until === '' ? null : values.until,
  };
}
