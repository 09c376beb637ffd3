import type { ParticipantRef } from './participant';
import type { Progress } from './progress';
import type { LocalizedText } from './text';

export const connectionKinds = [
  'NEED_OFFER',
  'NEED_CAPABILITY',
  'COMPANY_LAB',
  'COMPANY_COMPANY',
  'COMPANY_CITY',
  'STARTUP_INVESTOR',
  'OTHER',
] as const;
export type ConnectionKind = (typeof connectionKinds)[number];

/** In the order a connection goes through them, then those it ends by. */
export const connectionStatuses = [
  'PROPOSED',
  'SNOOZED',
  'RELAYED',
  'REVEALED',
  'MEETING_PROPOSED',
  'MEETING_AGREED',
  'CONCLUDED',
  'DISMISSED',
  'DECLINED',
  'EXPIRED',
] as const;
export type ConnectionStatus = (typeof connectionStatuses)[number];

export const dismissalReasons = [
  'NOT_ADDRESSABLE',
  'NOT_RELEVANT',
  'ALREADY_IN_CONTACT',
  'COMPETITORS',
  'BAD_TIMING',
  'OUTDATED',
  'OVERLOADED',
  'OTHER',
] as const;
export type DismissalReason = (typeof dismissalReasons)[number];

export type SubjectKind = 'PARTICIPANT' | 'NEED' | 'OFFER' | 'DEAL';

export interface Subject {
  kind: SubjectKind;
  id: string;
}

export type Band = 'STRONG' | 'GOOD' | 'FAIR';

/** What one feature gave: points = weight × value; evidence are the words both sides share. */
export interface Contribution {
  feature: string;
  value: number;
  weight: number;
  points: number;
  evidence: string[];
}

export interface Score {
  value: number;
  band: Band;
  coverage: number;
  policy: string;
  contributions: Contribution[];
  unknown: string[];
}

export interface SideView {
  participant: ParticipantRef & { city: string | null; fictitious: boolean };
  subject: Subject & { title: LocalizedText | null };
  gain: LocalizedText | null;
}

export interface ConnectionView {
  id: string;
  kind: ConnectionKind;
  status: ConnectionStatus;
  score: Score;
  first: SideView;
  second: SideView;
  cities: string[];
  proposer: 'MATCHER' | 'HAND';
  rank: number | null;
  proposedAt: string;
  changedAt: string;
  position: number;
  reason: DismissalReason | null;
  comment: string | null;
  progress: Progress;
}
