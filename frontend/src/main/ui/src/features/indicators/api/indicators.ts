import type { LocalizedText } from '@/shared/domain/text';

export type By = 'ALL' | 'SITE' | 'CITY' | 'CLUSTER' | 'SECTOR' | 'TIE';
export type Every = 'MONTH' | 'YEAR';

/** What an indicator counts; a later version restates all periods. */
export interface Definition {
  id: string;
  version: number;
  title: LocalizedText;
  text: LocalizedText;
  formula: string;
  measure: 'FLOW' | 'STOCK' | 'RATE';
  timed: boolean;
  by: By[];
}

/** A period, named after its first month; null where there was nothing to count. */
export interface Point {
  from: string;
  value: number | null;
  share: number | null;
  medianHours: number | null;
}

export interface Line {
  key: string;
  points: Point[];
}

export interface IndicatorSeries {
  definition: Definition;
  by: By;
  every: Every;
  lines: Line[];
}

/** The greatest value of all lines, by which the bars of each are measured. */
export const greatest = (lines: readonly Line[]): number =>
  Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));

/** The value of the last period; where nothing was ever counted, none of a number is zero. */
export const latest = (points: readonly Point[], measure: Definition['measure']): number | null =>
  points.at(-1)?.value ?? (measure === 'RATE' ? null : 0);

/** The lines whose last period counts most first. */
export const byLastValue = (lines: readonly Line[]): Line[] =>
  [...lines].sort((one, other) => last(other) - last(one));

const last = ({ points }: Line): number => points.at(-1)?.value ?? 0;
