import { useState } from 'react';

import type { ParticipantKind, ParticipantRef } from '@/shared/domain/participant';
import type { Language } from '@/shared/domain/text';
import { useLanguage } from '@/shared/i18n/useLanguage';

import type { PostingDraft } from '../api/publish';

export interface PostingValues {
  owner: ParticipantRef | null;
  language: Language;
  title: string;
  description: string;
  sectors: string[];
  keywords: string[];
  addressedTo: ParticipantKind[];
  until: string;
}

/** What was typed so far; the texts are of one language, said in the form. */
export function usePostingForm() {
  const language = useLanguage();
  const [values, setValues] = useState<PostingValues>({
    owner: null,
    language,
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
    title: { [language]: title },
    description: description === '' ? null : { [language]: description },
    sectors,
    keywords,
    addressedTo,
    until: values.until === '' ? null : values.until,
  };
}
