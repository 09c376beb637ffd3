import { notifications } from '@mantine/notifications';
import { createContext, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ConnectionView, DismissalReason } from '@/shared/domain/connection';
import { useFormat } from '@/shared/format/useFormat';
import { Undo } from '@/shared/ui/Undo';

import { decided, useDecisions, type Decision } from '../api/useDecisions';

const TOAST_MS = 8_000;

/** The menu that is open: of which proposal, and what is chosen in it. */
export interface Choice {
  connection: string;
  of: 'reason' | 'day';
}

/** What the ambassador is deciding right now, and the decisions themselves. */
export function useTriage(city: string, onOpen: (id: string | null) => void) {
  const { t } = useTranslation();
  const format = useFormat();
  const decisions = useDecisions(city);
  const [relaying, setRelaying] = useState<ConnectionView | null>(null);
  const [choosing, setChoosing] = useState<Choice | null>(null);
  const [explaining, setExplaining] = useState<ConnectionView | null>(null);
  const [dating, setDating] = useState<ConnectionView | null>(null);
  const [lastSetAside, setLastSetAside] = useState<ConnectionView | null>(null);

  const reopen = (connection: ConnectionView) => {
    setLastSetAside(null);
    notifications.hide(`set aside ${connection.id}`);
    decisions.mutate({ type: 'reopen', connection });
  };

  const relay = (connection: ConnectionView, comment: string | null) => {
    setRelaying(null);
    onOpen(null);
    decisions.mutate({ type: 'relay', connection, comment });
    notifications.show({ message: t('inbox.relayed'), autoClose: TOAST_MS / 2 });
  };

  const setAside = (decision: Decision, message: string) => {
    const after = decided(decision);
    setChoosing(null);
    setLastSetAside(after);
    onOpen(null);
    decisions.mutate(decision);
    notifications.show({
      id: `set aside ${after.id}`,
      autoClose: TOAST_MS,
      message: <Undo onUndo={() => reopen(after)}>{message}</Undo>,
    });
  };

  const dismiss = (connection: ConnectionView, reason: DismissalReason, comment: string | null) => {
    setExplaining(null);
    const message = t('inbox.dismissed', { reason: t(`dismissalReason.${reason}`) });
    setAside({ type: 'dismiss', connection, reason, comment }, message);
  };

  /** Until a day such as 2026-03-10. */
  const snooze = (connection: ConnectionView, until: string) => {
    setDating(null);
    const message = t('inbox.snoozed', { date: format.date(until) });
    setAside({ type: 'snooze', connection, until }, message);
  };

  return {
    relaying,
    startRelay: setRelaying,
    relay,
    choosing,
    choose: setChoosing,
    explaining,
    explain: setExplaining,
    dismiss,
    dating,
    chooseDate: setDating,
    snooze,
    reopen,
    undoLast: () => {
      if (lastSetAside !== null) reopen(lastSetAside);
    },
  };
}

export type Triage = ReturnType<typeof useTriage>;

export const TriageContext = createContext<Triage | null>(null);

export function useTriageHere(): Triage {
  const triage = useContext(TriageContext);
  if (triage === null) throw new Error('no triage outside the inbox');
  return triage;
}
