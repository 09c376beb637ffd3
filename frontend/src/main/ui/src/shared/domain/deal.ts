import type { ParticipantRef } from './participant';
import type { LocalizedText } from './text';

export const fundingStages = ['PRE_SEED', 'SEED', 'SERIES_A', 'SERIES_B', 'GROWTH'] as const;
export type FundingStage = (typeof fundingStages)[number];

/** An amount in whole units of a currency of ISO 4217. */
export interface Money {
  amount: number;
  currency: string;
}

/** Amounts from `from` inclusive to `to` exclusive; above the last band there is no `to`. */
export interface AmountBand {
  from: number;
  to: number | null;
  currency: string;
}

/** A deal as it is disclosed to whoever looks at it: what its level does not show is null. */
export interface DealSheet {
  id: string;
  level: 'BLIND' | 'SUMMARY' | 'FULL';
  status: 'OPEN' | 'FUNDED' | 'WITHDRAWN';
  revision: number;
  sectors: string[];
  stage: FundingStage;
  country: string | null;
  city: string | null;
  band: AmountBand;
  openedAt: string;
  amount: Money | null;
  closesOn: string | null;
  title: LocalizedText | null;
  summary: LocalizedText | null;
  startup: (ParticipantRef & { city: string | null }) | null;
}

export interface DealCriteria {
  sectors: string[];
  stages: FundingStage[];
  cities: string[];
  atLeast: Money | null;
  atMost: Money | null;
  text: string | null;
}

export interface SubscriptionView {
  id: string;
  investor: string;
  name: string;
  criteria: DealCriteria;
  status: 'OPEN' | 'PAUSED' | 'CANCELLED';
}
