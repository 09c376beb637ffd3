import type { Band, Contribution, Subject } from './connection';
import type { ParticipantKind, ParticipantRef } from './participant';
import type { Language } from './text';

/** One answer of the query by example. */
export interface Match {
  subject: Subject;
  participant: ParticipantRef & { externalIds: string[] };
  title: string;
  score: number;
  band: Band;
  coverage: number;
  contributions: Contribution[];
  unknown: string[];
}

/** What to seek: matches of a text as it stands. */
export interface MatchQuery {
  text: string;
  language: Language;
  kinds: ParticipantKind[];
  limit: number;
}
