import { useMemo } from 'react';

import type { Money } from '@/shared/domain/deal';
import { useLanguage } from '@/shared/i18n/useLanguage';

import {
  formatDate,
  formatDateTime,
  formatList,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatSince,
} from './format';

/** Dates, numbers and money in the chosen language. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      money: (money: Money) => formatMoney(language, money),
      number: (value: number, digits?: number) => formatNumber(language, value, digits),
      percent: (share: number) => formatPercent(language, share),
      month: (month: string) => formatMonth(language, month),
      date: (iso: string) => formatDate(language, iso),
      dateTime: (iso: string) => formatDateTime(language, iso),
      list: (names: readonly string[]) => formatList(language, names),
      since: (iso: string) => formatSince(language, iso, Date.now()),
    }),
    [language],
  );
}
