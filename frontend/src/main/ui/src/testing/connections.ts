import type { ConnectionView, SideView } from '@/shared/domain/connection';
import type { Progress } from '@/shared/domain/progress';

const side = (id: string): SideView => ({
  participant: { id, kind: 'STARTUP', name: id, city: 'fes', fictitious: true },
  subject: { kind: 'PARTICIPANT', id, title: null },
  gain: null,
});

/** Waits for the ambassadors, without a deadline. */
export const untouched: Progress = {
  step: 'TRIAGE',
  waitsFor: ['AMBASSADOR'],
  remindAt: null,
  deadline: null,
  consents: [],
  revealed: false,
  meeting: null,
  outcome: null,
  timeline: [],
};

/** A proposal made at that minute, its position in the log being the same number. */
export function proposedAt(minute: number, changes: Partial<ConnectionView> = {}): ConnectionView {
  const at = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
  return {
    id: `c${minute}`,
    kind: 'NEED_OFFER',
    status: 'PROPOSED',
    score: { value: 0.5, band: 'GOOD', coverage: 1, policy: 'v1', contributions: [], unknown: [] },
    first: side('a'),
    second: side('b'),
    cities: ['fes'],
    proposer: 'MATCHER',
    rank: 1,
    proposedAt: at,
    changedAt: at,
    position: minute,
    reason: null,
    comment: null,
    progress: untouched,
    ...changes,
  };
}
