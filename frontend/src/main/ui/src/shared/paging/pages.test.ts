import { describe, expect, it } from 'vitest';

import type { ConnectionView } from '@/shared/domain/connection';
import { proposedAt } from '@/testing/connections';

import { itemsOf, latestPosition, withItem, without, type Pages } from './pages';

const pagesOf = (next: string | null, ...minutes: number[][]): Pages<ConnectionView> => ({
  pageParams: minutes.map(() => null),
  pages: minutes.map((page, at) => ({
    items: page.map((minute) => proposedAt(minute)),
    next: at === minutes.length - 1 ? next : 'more',
  })),
});
const ids = (pages: Pages<ConnectionView>) => itemsOf(pages).map((one) => one.id);

describe('the pages of a list', () => {
  it('show a new proposal first', () => {
    expect(ids(withItem(pagesOf(null, [9, 7], [5]), proposedAt(10)))).toEqual([
      'c10',
      'c9',
      'c7',
      'c5',
    ]);
  });

  it('take a reopened proposal back to its place', () => {
    expect(ids(withItem(pagesOf(null, [9, 7], [5]), proposedAt(6)))).toEqual([
      'c9',
      'c7',
      'c6',
      'c5',
    ]);
  });

  it('never show a proposal twice', () => {
    expect(ids(withItem(pagesOf(null, [9, 7]), proposedAt(7)))).toEqual(['c9', 'c7']);
  });

  it('leave one older than all that was read to the page it comes with', () => {
    expect(ids(withItem(pagesOf('more', [9, 7]), proposedAt(3)))).toEqual(['c9', 'c7']);
    expect(ids(withItem(pagesOf(null, [9, 7]), proposedAt(3)))).toEqual(['c9', 'c7', 'c3']);
  });

  it('keep the last one that was read when it changes', () => {
    const changed = proposedAt(7, { status: 'RELAYED' });
    const after = withItem(pagesOf('more', [9, 7]), changed);
    expect(ids(after)).toEqual(['c9', 'c7']);
    expect(itemsOf(after)).toContain(changed);
  });

  it('keep the same object when there is nothing to take out', () => {
    const pages = pagesOf(null, [9]);
    expect(without(pages, 'c1')).toBe(pages);
    expect(ids(without(pages, 'c9'))).toEqual([]);
  });

  it('know where the live feed goes on', () => {
    expect(latestPosition([pagesOf(null, [9, 7]), undefined, pagesOf(null, [12])])).toBe(12);
    expect(latestPosition([pagesOf(null, [])])).toBeNull();
  });
});
