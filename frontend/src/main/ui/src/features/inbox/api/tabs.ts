import type { ConnectionStatus } from '@/shared/domain/connection';

export const inboxTabs = ['triage', 'snoozed', 'asked', 'underway', 'done', 'ended'] as const;

/** What an ambassador tells apart: to decide, put off, with the sides, and the three ways after. */
export type InboxTab = (typeof inboxTabs)[number];

export const statusesOf: Record<InboxTab, readonly ConnectionStatus[]> = {
  triage: ['PROPOSED'],
  snoozed: ['SNOOZED'],
  asked: ['RELAYED'],
  underway: ['REVEALED', 'MEETING_PROPOSED', 'MEETING_AGREED'],
  done: ['CONCLUDED'],
  ended: ['DISMISSED', 'DECLINED', 'EXPIRED'],
};

export const tabOf = (status: ConnectionStatus): InboxTab =>
  inboxTabs.find((tab) => statusesOf[tab].includes(status)) ?? 'triage';

/** How many connections a tab holds, of how many there are at each status. */
export const countOf = (counts: Record<ConnectionStatus, number>, tab: InboxTab): number =>
  statusesOf[tab].reduce((sum, status) => sum + counts[status], 0);
