import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';

import type { Language } from '@/shared/domain/text';
import { request } from '@/shared/http/request';

/** What somebody wrote; the language is the one they chose, null when they left it to the text. */
export interface Writing {
  language: Language | null;
  title: string;
  description: string;
}

export const textOf = ({ title, description }: Pick<Writing, 'title' | 'description'>) =>
  [title.trim(), description.trim()].filter((part) => part !== '').join('\n');

/** The language a text seems to be in, as the server finds it out for texts that do not say. */
const languageOf = (text: string) =>
  queryOptions({
    queryKey: ['language', text],
    queryFn: async ({ signal }) => {
      const { language } = await request<{ language: Language }>('/api/languages', {
        method: 'POST',
        body: { text },
        signal,
      });
      return language;
    },
    staleTime: Infinity,
  });

/** The language found in a text that is being written, to show beside it; null before any. */
export function useLanguageFound(text: string): Language | null {
  const { data } = useQuery({
    ...languageOf(text),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  return text === '' ? null : (data ?? null);
}

/** Settles the language of a text that is to be sent: the chosen one or, when null, the one found. */
export function useSettleLanguage(): (chosen: Language | null, text: string) => Promise<Language> {
  const client = useQueryClient();
  return async (chosen, text) =>
    chosen ?? client.query({ ...languageOf(text), staleTime: 'static' });
}
