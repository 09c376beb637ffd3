import type { ParticipantRef } from './participant';
import type { LocalizedText } from './text';

export const fundingStages = ['PRE_SEED', 'SEED', 'SERIES_A', 'SERIES_B', 'GROWTH'] as const;
export type FundingStage = (typeof fundingStages)[number];

/** An amount in whole units of a currency of ISO 4217. */
export interface Money {
  amount: number;
  currency: string;
}

export interface DealView {
  id: string;
  startup: ParticipantRef & { city: string | null };
  title: LocalizedText;
  summary: LocalizedText | null;
  sectors: string[];
  stage: FundingStage;
  amount: Money;
  closesOn: string | null;
  city: string | null;
  openedAt: string;
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
  status: 'OPEN' | 'CANCELLED';
}
