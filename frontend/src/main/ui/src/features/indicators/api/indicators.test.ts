import { describe, expect, it } from 'vitest';

import { byLastValue, greatest, latest, type Line } from './indicators';

const line = (key: string, ...values: (number | null)[]): Line => ({
  key,
  points: values.map((value) => ({ from: '2026-01', value, share: null, medianHours: null })),
});

describe('the lines of an indicator', () => {
  it('are measured by the greatest value of all', () => {
    expect(greatest([line('fes', 2, null), line('rabat', 5, 1)])).toBe(5);
    expect(greatest([])).toBe(0);
  });

  it('that count nothing have none of a number, and no part of one', () => {
    expect(latest([], 'STOCK')).toBe(0);
    expect(latest([], 'RATE')).toBeNull();
    expect(latest(line('fes', 3, 7).points, 'FLOW')).toBe(7);
  });

  it('come in the order of their last period', () => {
    const lines = [line('fes', 9, 1), line('rabat', 0, 4), line('oujda', 3, null)];
    expect(byLastValue(lines).map(({ key }) => key)).toEqual(['rabat', 'fes', 'oujda']);
  });
});
