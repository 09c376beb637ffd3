import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useCodes } from '@/shared/i18n/useCodes';
import { useLanguage } from '@/shared/i18n/useLanguage';

import { search } from './search';

/** The sectors to choose from: those of our vocabulary and those that the data knows. */
export function useSectors(): { value: string; label: string }[] {
  const { t } = useTranslation();
  const codes = useCodes();
  const language = useLanguage();
  const known = Object.keys(t('sector', { returnObjects: true }));
  const { data } = useQuery({
    queryKey: ['sectors'],
    queryFn: ({ signal }) => search({ q: '', language, limit: 0 }, signal),
    staleTime: Infinity,
  });
  const used = data?.facets.sector.map((facet) => facet.value) ?? [];
  return [...new Set([...known, ...used])]
    .map((value) => ({ value, label: codes('sector', value) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
