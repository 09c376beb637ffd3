import type { Money } from '@/shared/domain/deal';
import type { Language } from '@/shared/domain/text';

/** Moroccan conventions in each language: Western digits, dirhams named as people there write them. */
const locales: Record<Language, string> = { fr: 'fr-MA', ar: 'ar-MA', en: 'en-GB' };

export function formatMoney(language: Language, money: Money): string {
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: language === 'ar' ? 'name' : 'code',
    maximumFractionDigits: 0,
  }).format(money.amount);
}

export function formatNumber(language: Language, value: number, fractionDigits = 0): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(value);
}

export function formatPercent(language: Language, share: number): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent' }).format(share);
}

export function formatDate(language: Language, iso: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(new Date(iso));
}

/** A month such as 2026-03, as "mars 26". */
export function formatMonth(language: Language, month: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

export function formatDateTime(language: Language, iso: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso));
}

/** "Aster, Boréal et Cèdre" */
export function formatList(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "il y a 3 minutes"; older than a week it is a date. */
export function formatSince(language: Language, iso: string, now: number): string {
  const seconds = (new Date(iso).getTime() - now) / 1_000;
  if (Math.abs(seconds) > 7 * 86_400) return formatDate(language, iso);
  const relative = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  for (const [unit, length] of steps) {
    if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit);
  }
  return relative.format(0, 'second');
}
