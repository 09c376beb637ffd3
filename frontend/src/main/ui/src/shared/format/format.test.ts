import { describe, expect, it } from 'vitest';

import {
  formatDate,
  formatList,
  formatMoney,
  formatMonth,
  formatPercent,
  formatSince,
} from './format';

const plain = (text: string) => text.replace(/[\u00a0\u202f\u200f]/g, ' ').trim();
const now = Date.parse('2026-03-10T12:00:00Z');

describe('formats', () => {
  it('write dirhams as each language does', () => {
    const money = { amount: 2_500_000, currency: 'MAD' };
    expect(plain(formatMoney('fr', money))).toBe('2.500.000 MAD');
    expect(plain(formatMoney('en', money))).toBe('MAD 2,500,000');
    expect(plain(formatMoney('ar', money))).toContain('درهم مغربي');
  });

  it('write dates and shares in words of the language', () => {
    expect(formatDate('fr', '2026-03-10')).toBe('10 mars 2026');
    expect(formatDate('en', '2026-03-10')).toBe('10 March 2026');
    expect(formatMonth('en', '2026-03')).toBe('Mar 26');
    expect(plain(formatPercent('fr', 0.8))).toBe('80 %');
  });

  it('join names as each language does', () => {
    expect(formatList('fr', ['Aster', 'Boréal'])).toBe('Aster et Boréal');
    expect(formatList('en', ['Aster', 'Boréal'])).toBe('Aster and Boréal');
    expect(formatList('ar', ['Aster'])).toBe('Aster');
  });

  it('say how long ago, and the date once it is long', () => {
    expect(formatSince('fr', '2026-03-10T11:57:00Z', now)).toBe('il y a 3 minutes');
    expect(formatSince('fr', '2026-03-09T11:00:00Z', now)).toBe('hier');
    expect(formatSince('en', '2026-03-10T11:59:50Z', now)).toBe('now');
    expect(formatSince('fr', '2026-02-01T00:00:00Z', now)).toBe('1 février 2026');
  });
});
