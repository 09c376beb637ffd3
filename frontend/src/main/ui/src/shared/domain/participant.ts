import type { LocalizedText } from './text';

export const participantKinds = [
  'CLUSTER',
  'THEMATIC_COMMITTEE',
  'INNOVATION_CITY',
  'TECHNOLOGY_PARK',
  'STARTUP',
  'COMPANY',
  'PROJECT_HOLDER',
  'RESEARCH_LAB',
  'UNIVERSITY',
  'INCUBATOR',
  'INVESTOR',
  'SUPPORT_ORGANISATION',
  'BUYER',
  'PUBLIC_BODY',
  'PARTNER_CLUSTER',
  'PARTNER_PARK',
  'PARK_OPERATOR',
] as const;
export type ParticipantKind = (typeof participantKinds)[number];

export interface ParticipantRef {
  id: string;
  kind: ParticipantKind;
  name: string;
}

export interface Place {
  city: string;
  name: string;
  country: string | null;
}

export interface ParticipantView extends ParticipantRef {
  description: LocalizedText | null;
  sectors: string[];
  segments: string[];
  keywords: string[];
  place: Place | null;
  foundedIn: number | null;
  website: string | null;
  fictitious: boolean;
  externalIds: string[];
  registeredAt: string;
}
