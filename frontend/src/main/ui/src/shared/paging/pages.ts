import type { InfiniteData } from '@tanstack/react-query';

import type { ConnectionView } from '@/shared/domain/connection';
import type { Page } from '@/shared/domain/text';

/** The pages of one list as they were read; every change here is made on the copy in memory. */
export type Pages = InfiniteData<Page<ConnectionView>>;

export const itemsOf = (pages: Pages | undefined): ConnectionView[] =>
  pages?.pages.flatMap((page) => page.items) ?? [];

export function without(pages: Pages, id: string): Pages {
  if (!itemsOf(pages).some((one) => one.id === id)) return pages;
  const kept = pages.pages.map((page) => ({
    ...page,
    items: page.items.filter((one) => one.id !== id),
  }));
  return { ...pages, pages: kept };
}

/**
 * Puts a connection where its proposal belongs, newest first; one that was there is replaced. One
 * older than all that was read waits for the page it comes with.
 */
export function withConnection(pages: Pages, connection: ConnectionView): Pages {
  const others = without(pages, connection.id);
  const [first = { items: [], next: null }, ...rest] = others.pages;
  const older = (one: ConnectionView) => one.proposedAt < connection.proposedAt;
  const target = [first, ...rest].findIndex((page) => page.items.some(older));
  if (target === -1 && (rest.at(-1) ?? first).next !== null) return others;
  const index = target === -1 ? rest.length : target;
  const placed = [first, ...rest].map((page, at) =>
    at === index ? { ...page, items: insertBefore(page.items, connection, older) } : page,
  );
  return { ...others, pages: placed };
}

function insertBefore(
  items: ConnectionView[],
  connection: ConnectionView,
  older: (one: ConnectionView) => boolean,
): ConnectionView[] {
  const at = items.findIndex(older);
  return at === -1 ? [...items, connection] : items.toSpliced(at, 0, connection);
}

/** The highest event position seen: where the live feed goes on. */
export function latestPosition(lists: readonly (Pages | undefined)[]): number | null {
  const positions = lists.flatMap(itemsOf).map((one) => one.position);
  return positions.length === 0 ? null : Math.max(...positions);
}
