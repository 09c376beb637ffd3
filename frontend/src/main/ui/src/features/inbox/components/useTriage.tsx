import { notifications } from '@mantine/notifications';
import { createContext, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ConnectionView, DismissalReason } from '@/shared/domain/connection';
import { Undo } from '@/shared/ui/Undo';

import { useDecisions } from '../api/useDecisions';

const TOAST_MS = 8_000;

/** What the ambassador is deciding right now, and the decisions themselves. */
export function useTriage(city: string, onOpen: (id: string | null) => void) {
  const { t } = useTranslation();
  const decisions = useDecisions(city);
  const [relaying, setRelaying] = useState<ConnectionView | null>(null);
  const [choosing, setChoosing] = useState<string | null>(null);
  const [explaining, setExplaining] = useState<ConnectionView | null>(null);
  const [lastDismissed, setLastDismissed] = useState<ConnectionView | null>(null);

  const reopen = (connection: ConnectionView) => {
    setLastDismissed(null);
    notifications.hide(`dismissed ${connection.id}`);
    decisions.mutate({ type: 'reopen', connection });
  };

  const relay = (connection: ConnectionView, comment: string | null) => {
    setRelaying(null);
    onOpen(null);
    decisions.mutate({ type: 'relay', connection, comment });
    notifications.show({ message: t('inbox.relayed'), autoClose: TOAST_MS / 2 });
  };

  const dismiss = (connection: ConnectionView, reason: DismissalReason, comment: string | null) => {
    const dismissed: ConnectionView = { ...connection, status: 'DISMISSED', reason, comment };
    setChoosing(null);
    setExplaining(null);
    setLastDismissed(dismissed);
    onOpen(null);
    decisions.mutate({ type: 'dismiss', connection, reason, comment });
    notifications.show({
      id: `dismissed ${connection.id}`,
      autoClose: TOAST_MS,
      message: (
        <Undo onUndo={() => reopen(dismissed)}>
          {t('inbox.dismissed', { reason: t(`dismissalReason.${reason}`) })}
        </Undo>
      ),
    });
  };

  return {
    relaying,
    startRelay: setRelaying,
    relay,
    choosing,
    chooseReason: setChoosing,
    explaining,
    explain: setExplaining,
    dismiss,
    reopen,
    undoLast: () => {
      if (lastDismissed !== null) reopen(lastDismissed);
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
