import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import { languages, type Language } from '@/shared/domain/text';

const STORED = 'maillage.language';

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';

const isLanguage = (value: string | null): value is Language =>
  languages.some((one) => one === value);

const locales = import.meta.glob<Record<string, unknown>>('./locales/*.json', {
  import: 'default',
});

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  const locale = locales[`./locales/${language}.json`];
  if (locale !== undefined) i18next.addResourceBundle(language, 'translation', await locale());
}

function announce(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** French unless the visitor chose another language before. */
export async function startI18n(): Promise<Language> {
  const stored = localStorage.getItem(STORED);
  const language = isLanguage(stored) ? stored : 'fr';
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await load(language);
  await i18next.changeLanguage(language);
  announce(language);
  return language;
}

export async function chooseLanguage(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  localStorage.setItem(STORED, language);
  announce(language);
}
