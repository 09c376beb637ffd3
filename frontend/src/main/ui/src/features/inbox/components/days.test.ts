import { describe, expect, it } from 'vitest';

import { dayAfter } from './days';

describe('a day to come back', () => {
  it('is counted in days of UTC, as the server does', () => {
    expect(dayAfter(Date.parse('2026-02-20T23:30:00Z'), 14)).toBe('2026-03-06');
    expect(dayAfter(Date.parse('2026-12-31T00:00:00Z'), 1)).toBe('2027-01-01');
  });
});
