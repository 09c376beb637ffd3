import type { DismissalReason } from './connection';
import type { DeclineReason } from './introduction';

/** Who acts in a connection, without saying who that is. */
export type Who = 'AMBASSADOR' | 'FIRST' | 'SECOND';

/** What a connection waits for. */
export type Step = 'TRIAGE' | 'CONSENT' | 'MEETING' | 'ANSWER' | 'OUTCOME';

export const outcomes = [
  'RESEARCH_CONTRACT',
  'PILOT',
  'INVESTMENT',
  'PLACE',
  'FIRST_REFERENCE',
  'PARTNERSHIP',
  'NONE',
] as const;
export type Outcome = (typeof outcomes)[number];

/** A meeting that one side proposed; `agreed` is the time both agreed to, null until then. */
export interface MeetingView {
  by: Who;
  times: string[];
  online: boolean;
  where: string;
  agreed: string | null;
}

export const connectionEvents = [
  'ConnectionProposed',
  'ConnectionSnoozed',
  'ConnectionReopened',
  'ConnectionDismissed',
  'ConnectionRelayed',
  'ConnectionConsented',
  'ConnectionDeclined',
  'IdentitiesRevealed',
  'ConnectionMeetingProposed',
  'ConnectionMeetingAgreed',
  'ConnectionConcluded',
  'ConnectionReminded',
  'ConnectionExpired',
] as const;
export type ConnectionEvent = (typeof connectionEvents)[number];

/** One entry of a timeline; what `reason` is a code of depends on the event. */
interface Entry<Type extends ConnectionEvent, Reason = null> {
  type: Type;
  at: string;
  by: Who | null;
  reason: Reason | null;
  comment: string | null;
}

export type Happening =
  | Entry<
      Exclude<
        ConnectionEvent,
        'ConnectionDismissed' | 'ConnectionDeclined' | 'ConnectionConcluded' | 'ConnectionExpired'
      >
    >
  | Entry<'ConnectionDismissed', DismissalReason>
  | Entry<'ConnectionDeclined', DeclineReason>
  | Entry<'ConnectionConcluded', Outcome>
  | Entry<'ConnectionExpired', Step>;

/** How far a connection has come; a null step is one that nothing is awaited of. */
export interface Progress {
  step: Step | null;
  /** Of two sides, those that have not acted yet. */
  waitsFor: Who[];
  /** When those are asked again, or a snooze ends. */
  remindAt: string | null;
  deadline: string | null;
  consents: Who[];
  revealed: boolean;
  meeting: MeetingView | null;
  outcome: Outcome | null;
  timeline: Happening[];
}
