import type { ConnectionView } from '@/shared/domain/connection';
import type { DealSheet } from '@/shared/domain/deal';
import type { IntroductionView } from '@/shared/domain/introduction';
import { connectionEvents, type ConnectionEvent } from '@/shared/domain/progress';

interface Message<Type extends string, Body> {
  type: Type;
  offset: number;
  body: Body;
}

/** How a connection stands after an event, for the ambassadors of its cities. */
export type InboxMessage = Message<ConnectionEvent, ConnectionView>;

/** The same for one of its two sides. */
export type IntroductionMessage = Message<ConnectionEvent, IntroductionView>;

const dealEvents = ['DealMatched', 'DealChangeMatched', 'DealReleased'] as const;
export type DealMessage = Message<(typeof dealEvents)[number], DealSheet>;

/** Everything the server says by itself. The offset is the event position: one id, in order. */
export type LiveMessage = InboxMessage | IntroductionMessage | DealMessage;

/** Whether a message is of the feed of a subscription. */
export const isDealMessage = (message: LiveMessage): message is DealMessage =>
  dealEvents.some((type) => type === message.type);

export const isIntroduction = (message: LiveMessage): message is IntroductionMessage =>
  !isDealMessage(message) && 'side' in message.body;

export const isOfInbox = (message: LiveMessage): message is InboxMessage =>
  !isDealMessage(message) && !isIntroduction(message);

const types: ReadonlySet<string> = new Set<LiveMessage['type']>([
  ...connectionEvents,
  ...dealEvents,
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
export const introductionsFeed = (participant: string) => `/feeds/introductions/${participant}`;
export const dealFeed = (subscription: string) => `/feeds/deals/${subscription}`;
