import type { Band, Contribution, Subject } from './connection';
import type { ParticipantKind, ParticipantRef } from './participant';
import type { LocalizedText } from './text';

/** One answer of the query by example. */
export interface Match {
  subject: Subject;
  participant: ParticipantRef & { externalIds: string[] };
  title: LocalizedText | string | null;
  score: number;
  band: Band;
  coverage: number;
  contributions: Contribution[];
  unknown: string[];
}

/** {@link Match}es are sought for a text as it stands, nothing is stored. */
export interface MatchQuery {
  text: string;
  language: string;
  kinds: ParticipantKind[];
  limit: number;
}
