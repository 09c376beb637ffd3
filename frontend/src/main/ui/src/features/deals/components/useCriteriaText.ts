import { useTranslation } from 'react-i18next';

import type { DealCriteria } from '@/shared/domain/deal';
import { useFormat } from '@/shared/format/useFormat';
import { useCodes } from '@/shared/i18n/useCodes';

/** What a subscription asks for, in one line. */
export function useCriteriaText(): (criteria: DealCriteria) => string {
  const { t } = useTranslation();
  const codes = useCodes();
  const format = useFormat();
  return ({ sectors, stages, cities, atLeast, atMost, text }) => {
    const parts = [
      ...stages.map((stage) => t(`stage.${stage}`)),
      ...sectors.map((sector) => codes('sector', sector)),
      ...cities.map((city) => codes('city', city)),
    ];
    if (atLeast !== null) parts.push(t('deals.atLeastShort', { amount: format.money(atLeast) }));
    if (atMost !== null) parts.push(t('deals.atMostShort', { amount: format.money(atMost) }));
    if (text !== null) parts.push(t('deals.textShort', { text }));
    return parts.length === 0 ? t('deals.everything') : parts.join(' · ');
  };
}
