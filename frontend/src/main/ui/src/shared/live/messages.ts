import type { ConnectionView } from '@/shared/domain/connection';
import type { DealSheet } from '@/shared/domain/deal';

/** Everything the server says by itself. The offset is the event position: one id, in order. */
export type LiveMessage =
  | { type: 'ConnectionProposed'; offset: number; body: ConnectionView }
  | { type: 'ConnectionRelayed'; offset: number; body: ConnectionView }
  | { type: 'ConnectionDismissed'; offset: number; body: ConnectionView }
  | { type: 'ConnectionReopened'; offset: number; body: ConnectionView }
  | { type: 'DealMatched'; offset: number; body: DealSheet }
  | { type: 'DealChangeMatched'; offset: number; body: DealSheet }
  | { type: 'DealReleased'; offset: number; body: DealSheet };

export type DealMessage = Extract<LiveMessage, { body: DealSheet }>;
export type InboxMessage = Exclude<LiveMessage, DealMessage>;

const types: ReadonlySet<string> = new Set<LiveMessage['type']>([
  'ConnectionProposed',
  'ConnectionRelayed',
  'ConnectionDismissed',
  'ConnectionReopened',
  'DealMatched',
  'DealChangeMatched',
  'DealReleased',
]);

/** Reads a MESSAGE frame; a type this client does not know yet is null. */
export function readMessage(headers: Record<string, string>, body: string): LiveMessage | null {
  const type = headers.type?.replace(/^maillage\./, '') ?? '';
  if (!types.has(type)) return null;
  return {
    type,
    offset: Number(headers.offset),
    body: JSON.parse(body) as unknown,
  } as LiveMessage;
}

export const inboxFeed = (city: string) => `/feeds/inbox/${city}`;
export const dealFeed = (subscription: string) => `/feeds/deals/${subscription}`;

/** Whether a message is of the feed of a subscription. */
export function isDealMessage(message: LiveMessage): message is DealMessage {
  return message.type.startsWith('Deal');
}
