import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';

import type { ConnectionView, DismissalReason } from '@/shared/domain/connection';
import { useNotifyProblem } from '@/shared/ui/useNotifyProblem';

import { countConnections, moved } from './countConnections';
import { dismiss } from './dismiss';
import { connectionsKey, countsKey } from './listConnections';
import { relay } from './relay';
import { reopen } from './reopen';
import { snooze } from './snooze';
import { useMoveConnection } from './useMoveConnection';

export type Decision =
  | { type: 'relay'; connection: ConnectionView; comment: string | null }
  | { type: 'dismiss'; connection: ConnectionView; reason: DismissalReason; comment: string | null }
  | { type: 'snooze'; connection: ConnectionView; until: string }
  | { type: 'reopen'; connection: ConnectionView };

/**
 * Decides on a connection: the lists change at once and change back when the server refuses. They
 * are not read again after a success, for the view follows the log a moment later; the live feed
 * confirms.
 */
export function useDecisions(city: string) {
  const client = useQueryClient();
  const move = useMoveConnection(city);
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: send,
    onMutate: async (decision: Decision) => {
      await client.cancelQueries({ queryKey: connectionsKey });
      await client.cancelQueries({ queryKey: countsKey });
      const after = decided(decision);
      move(after);
      count(client, city, decision.connection, after);
    },
    onError: (error, decision) => {
      move(decision.connection);
      notifyProblem(error);
    },
    onSettled: () => client.invalidateQueries({ queryKey: countsKey }),
  });
}

function count(client: QueryClient, city: string, before: ConnectionView, after: ConnectionView) {
  for (const kind of [null, before.kind]) {
    client.setQueryData(
      countConnections({ city, kind }).queryKey,
      (counts) => counts && moved(counts, before.status, after.status),
    );
  }
}

function send(decision: Decision): Promise<void> {
  const { id } = decision.connection;
  switch (decision.type) {
    case 'relay':
      return relay(id, decision.comment);
    case 'dismiss':
      return dismiss(id, decision.reason, decision.comment);
    case 'snooze':
      return snooze(id, decision.until);
    case 'reopen':
      return reopen(id);
  }
}

export function decided(decision: Decision): ConnectionView {
  const { connection } = decision;
  switch (decision.type) {
    case 'relay':
      return { ...connection, status: 'RELAYED', comment: decision.comment };
    case 'dismiss':
      return {
        ...connection,
        status: 'DISMISSED',
        reason: decision.reason,
        comment: decision.comment,
      };
    case 'snooze': {
      const remindAt = `${decision.until}T00:00:00Z`;
      const progress = { ...connection.progress, remindAt };
      return { ...connection, status: 'SNOOZED', progress };
    }
    case 'reopen':
      return { ...connection, status: 'PROPOSED', reason: null, comment: null };
  }
}
