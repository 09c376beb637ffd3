import type { Subject } from '@/shared/domain/connection';
import type { ParticipantRef, Place } from '@/shared/domain/participant';
import type { Language } from '@/shared/domain/text';
import { request } from '@/shared/http/request';

export const facetNames = ['kind', 'sector', 'city'] as const;
export type FacetName = (typeof facetNames)[number];

export interface FacetCount {
  value: string;
  count: number;
}

export interface SearchHit {
  subject: Subject;
  participant: ParticipantRef;
  title: string;
  /** Escaped text in which only mark tags are tags. */
  snippet: string;
  sectors: string[];
  place: Place | null;
  fictitious: boolean;
  score: number;
}

export interface SearchResult {
  total: number;
  items: SearchHit[];
  facets: Record<FacetName, FacetCount[]>;
}

export interface SearchQuery extends Partial<Record<FacetName, readonly string[]>> {
  q: string;
  /** To show titles and snippets in, where there is a choice. */
  language: Language;
  limit: number;
  offset?: number;
}

export const search = (query: SearchQuery, signal: AbortSignal) =>
  request<SearchResult>('/api/search', { query: { ...query }, signal });
