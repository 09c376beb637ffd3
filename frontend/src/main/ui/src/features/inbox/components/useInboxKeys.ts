import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';

import type { ConnectionView } from '@/shared/domain/connection';

import type { InboxTab } from '../api/tabs';

import { cardId, connectionOf } from './cardId';
import { useSelection } from './useSelection';
import type { Triage } from './useTriage';

interface InboxKeys {
  tab: InboxTab;
  items: readonly ConnectionView[];
  open: string | null;
  triage: Triage;
  onOpen: (id: string | null) => void;
  onHelp: () => void;
}

/** Triage by single keys. They can be switched off, for those whom single keys get in the way. */
export function useInboxKeys({ tab, items, open, triage, onOpen, onHelp }: InboxKeys) {
  const [enabled, setEnabled] = useLocalStorage({ key: 'maillage.inbox.keys', defaultValue: true });
  const { selected, select } = useSelection(tab, items);

  const goTo = (step: 1 | -1) => {
    const at = items.findIndex((one) => one.id === (open ?? selected));
    const next = items[at === -1 ? 0 : at + step];
    if (next === undefined) return;
    select(next.id);
    if (open !== null) onOpen(next.id);
    const card = document.getElementById(cardId(next.id));
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!enabled || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
      return;
    if (dialogAbove(open !== null)) return;
    const current = items.find((one) => one.id === (open ?? selected));
    const proposed = current?.status === 'PROPOSED' ? current : undefined;
    const actions: Record<string, (() => void) | undefined> = {
      j: () => goTo(1),
      k: () => goTo(-1),
      o: current && (() => onOpen(current.id)),
      r: proposed && (() => triage.startRelay(proposed)),
      d: proposed && (() => triage.choose({ connection: proposed.id, of: 'reason' })),
      s: proposed && (() => triage.choose({ connection: proposed.id, of: 'day' })),
      u: () => triage.undoLast(),
      '?': onHelp,
    };
    const action = actions[keyOf(event)];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });

  const follow = useEffectEvent((event: FocusEvent) => {
    const focused = connectionOf(event.target);
    if (focused !== null) select(focused);
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => press(event);
    const onFocus = (event: FocusEvent) => follow(event);
    window.addEventListener('keydown', onKey);
    window.addEventListener('focusin', onFocus);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('focusin', onFocus);
    };
  }, []);

  return { enabled, setEnabled, selected };
}

/** On an Arabic keyboard a Latin letter is where it is on a Latin one. */
export function keyOf(event: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (event.key === '؟') return '?';
  const latin = /^[ -~]$/.test(event.key);
  return latin ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** A dialog, or a menu, takes the keys; the drawer of a proposal does not. */
function dialogAbove(drawerOpen: boolean): boolean {
  const above = document.querySelectorAll('[role="dialog"], [role="menu"]').length;
  return above > (drawerOpen ? 1 : 0);
}
