import type { ConnectionKind, ConnectionStatus, Score, SideView, SubjectKind } from './connection';
import type { ParticipantKind } from './participant';
import type { Progress, Who } from './progress';
import type { LocalizedText } from './text';

export const declineReasons = [
  'NOT_RELEVANT',
  'BAD_TIMING',
  'ALREADY_SERVED',
  'NO_CAPACITY',
  'TOO_LITTLE_KNOWN',
  'CONFIDENTIALITY',
  'OTHER',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** The other side; `identity` is null until both consented, and the title blind until then. */
export interface CounterpartView {
  kind: ParticipantKind;
  sectors: string[];
  city: string | null;
  fictitious: boolean;
  about: SubjectKind;
  title: LocalizedText | null;
  gain: LocalizedText | null;
  identity: { id: string; name: string; subject: string } | null;
}

/** A connection as one of its two sides sees it. */
export interface IntroductionView {
  id: string;
  kind: ConnectionKind;
  status: ConnectionStatus;
  side: Exclude<Who, 'AMBASSADOR'>;
  own: SideView;
  other: CounterpartView;
  score: Score;
  proposedAt: string;
  changedAt: string;
  position: number;
  comment: string | null;
  progress: Progress;
}
