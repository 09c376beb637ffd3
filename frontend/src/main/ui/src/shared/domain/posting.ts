import type { ParticipantKind, ParticipantRef } from './participant';
import type { LocalizedText } from './text';

export const postingTypes = ['NEED', 'OFFER'] as const;
export type PostingType = (typeof postingTypes)[number];

export interface PostingView {
  id: string;
  type: PostingType;
  owner: ParticipantRef;
  title: LocalizedText;
  description: LocalizedText | null;
  sectors: string[];
  keywords: string[];
  addressedTo: ParticipantKind[];
  until: string | null;
  status: 'OPEN' | 'WITHDRAWN';
  publishedAt: string;
}
