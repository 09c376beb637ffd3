import { describe, expect, it } from 'vitest';

import type { DealSheet } from '@/shared/domain/deal';

import { readLastSeen } from './lastSeen';
import { withDeal } from './readFeed';

const item = (offset: number) => ({ offset, at: '2026-01-01T00:00:00Z', deal: {} as DealSheet });

describe('the deal feed', () => {
  it('takes each offset once, in order', () => {
    const items = [3, 8, 8].reduce<ReturnType<typeof item>[]>(
      (all, at) => withDeal(all, item(at)),
      [],
    );
    expect(items.map((one) => one.offset)).toEqual([3, 8]);
  });

  it('remembers where the last visit ended, per subscription', () => {
    localStorage.setItem('maillage.deals.s1', '8 2026-01-01T00:00:00Z');
    expect(readLastSeen('s1')).toEqual({ offset: 8, at: '2026-01-01T00:00:00Z' });
    expect(readLastSeen('s2')).toBeNull();
  });
});
