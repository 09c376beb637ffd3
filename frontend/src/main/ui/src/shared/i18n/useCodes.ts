import { useTranslation } from 'react-i18next';

type OpenList =
  'sector' | 'segment' | 'city' | 'feature' | 'participantKind' | 'subjectKind' | 'tie';

/** Names for codes of open lists: a code without a translation is shown as readable words. */
export function useCodes(): (list: OpenList, code: string) => string {
  const { t, i18n } = useTranslation();
  return (list, code) => {
    const key = `${list}.${code}`;
    return i18n.exists(key) ? t(key as 'sector.ict') : readable(code);
  };
}

export function readable(code: string): string {
  const words = code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_.]+/g, ' ')
    .trim();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
