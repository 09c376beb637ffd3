import { useTranslation } from 'react-i18next';

import type { Place } from '@/shared/domain/participant';

import { useCodes } from './useCodes';
import { useLanguage } from './useLanguage';

const COUNTRY = /^[A-Z]{2}$/;

/** Places as they are called in the chosen language; a city without a name there as it was written. */
export function usePlaces() {
  const { i18n } = useTranslation();
  const codes = useCodes();
  const language = useLanguage();
  const country = (code: string) =>
    new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  return {
    country,
    city: ({ city, name }: Place) => (i18n.exists(`city.${city}`) ? codes('city', city) : name),
    /** The code of a country or of a city. */
    named: (code: string) => (COUNTRY.test(code) ? country(code) : codes('city', code)),
  };
}
