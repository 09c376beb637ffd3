import type { InfiniteData } from '@tanstack/react-query';

import type { Page } from '@/shared/domain/text';

/** What a list keeps in the order of its proposals, whose place in the log is its position. */
export interface Listed {
  id: string;
  proposedAt: string;
  position: number;
}

/** The pages of one list as they were read; every change here is made on the copy in memory. */
export type Pages<T extends Listed> = InfiniteData<Page<T>>;

export const itemsOf = <T extends Listed>(pages: Pages<T> | undefined): T[] =>
  pages?.pages.flatMap((page) => page.items) ?? [];

export function without<T extends Listed>(pages: Pages<T>, id: string): Pages<T> {
  if (!itemsOf(pages).some((one) => one.id === id)) return pages;
  const kept = pages.pages.map((page) => ({
    ...page,
    items: page.items.filter((one) => one.id !== id),
  }));
  return { ...pages, pages: kept };
}

/**
 * Puts an item where its proposal belongs, newest first; one that was there is replaced. One older
 * than all that was read waits for the page it comes with.
 */
export function withItem<T extends Listed>(pages: Pages<T>, item: T): Pages<T> {
  if (itemsOf(pages).some((one) => one.id === item.id && one.proposedAt === item.proposedAt)) {
    return replaced(pages, item);
  }
  const others = without(pages, item.id);
  const [first = { items: [], next: null }, ...rest] = others.pages;
  const older = (one: T) => one.proposedAt < item.proposedAt;
  const target = [first, ...rest].findIndex((page) => page.items.some(older));
  if (target === -1 && (rest.at(-1) ?? first).next !== null) return others;
  const index = target === -1 ? rest.length : target;
  const placed = [first, ...rest].map((page, at) =>
    at === index ? { ...page, items: insertBefore(page.items, item, older) } : page,
  );
  return { ...others, pages: placed };
}

function replaced<T extends Listed>(pages: Pages<T>, item: T): Pages<T> {
  const now = (one: T) => (one.id === item.id ? item : one);
  return {
    ...pages,
    pages: pages.pages.map((page) => ({ ...page, items: page.items.map(now) })),
  };
}

function insertBefore<T>(items: T[], item: T, older: (one: T) => boolean): T[] {
  const at = items.findIndex(older);
  return at === -1 ? [...items, item] : items.toSpliced(at, 0, item);
}

/** The highest event position seen: where the live feed goes on. */
export function latestPosition<T extends Listed>(
  lists: readonly (Pages<T> | undefined)[],
): number | null {
  const positions = lists.flatMap(itemsOf).map((one) => one.position);
  return positions.length === 0 ? null : Math.max(...positions);
}
