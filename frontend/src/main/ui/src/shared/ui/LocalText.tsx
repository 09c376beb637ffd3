import type { Language, LocalizedText } from '@/shared/domain/text';
import { useLanguage } from '@/shared/i18n/useLanguage';

const order: readonly Language[] = ['fr', 'en', 'ar'];

/** The text in the wanted language or, failing that, in the first of fr, en, ar it has. */
export function preferring(text: LocalizedText, wanted: Language): [Language, string] {
  for (const language of [wanted, ...order]) {
    const found = text[language];
    if (found !== undefined) return [language, found];
  }
  return [wanted, ''];
}

/** A text of the data; written in another language than the page, it keeps its own direction. */
export function LocalText({ text }: { text: LocalizedText }) {
  const wanted = useLanguage();
  const [language, words] = preferring(text, wanted);
  return language === wanted ? words : <bdi lang={language}>{words}</bdi>;
}
