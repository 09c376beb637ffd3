import { useEffect, useState } from 'react';

import type { ConnectionView } from '@/shared/domain/connection';

import type { InboxTab } from '../api/tabs';

import { cardId } from './cardId';

interface Place {
  list: InboxTab;
  id: string;
  index: number;
}

/**
 * The selected proposal of a list. When it leaves the list, by a decision, the one that takes its
 * place is selected and gets the focus that its card took with it.
 */
export function useSelection(list: InboxTab, items: readonly ConnectionView[]) {
  const [place, setPlace] = useState<Place | null>(null);
  const now = place?.list === list ? placeIn(items, place) : null;
  if (now?.id !== place?.id || now?.index !== place?.index) setPlace(now);

  const selected = now?.id ?? null;
  useEffect(() => {
    if (selected === null || !isFocusLost()) return;
    document.getElementById(cardId(selected))?.focus({ preventScroll: true });
  }, [selected]);

  const select = (id: string) =>
    setPlace({ list, id, index: items.findIndex((one) => one.id === id) });
  return { selected, select };
}

/** Where a selection is once its list has changed; null when nothing is left. */
export function placeIn(items: readonly Pick<ConnectionView, 'id'>[], before: Place): Place | null {
  const index = items.findIndex((one) => one.id === before.id);
  if (index !== -1) return { ...before, index };
  const next = items[Math.min(before.index, items.length - 1)];
  return next === undefined ? null : { ...before, id: next.id, index: items.indexOf(next) };
}

const isFocusLost = () =>
  document.activeElement === null || document.activeElement === document.body;
