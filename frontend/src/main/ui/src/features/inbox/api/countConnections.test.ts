import { describe, expect, it } from 'vitest';

import { moved, type Counts } from './countConnections';
import { countOf } from './tabs';

describe('the counts of an inbox', () => {
  const counts: Counts = {
    PROPOSED: 41,
    SNOOZED: 0,
    RELAYED: 2,
    REVEALED: 3,
    MEETING_PROPOSED: 1,
    MEETING_AGREED: 5,
    CONCLUDED: 0,
    DISMISSED: 0,
    DECLINED: 7,
    EXPIRED: 0,
  };

  it('follow a connection from one status to another', () => {
    expect(moved(counts, 'PROPOSED', 'DISMISSED')).toEqual({
      ...counts,
      PROPOSED: 40,
      RELAYED: 2,
      DISMISSED: 1,
    });
  });

  it('stay when a connection stays', () => {
    expect(moved(counts, 'RELAYED', 'RELAYED')).toBe(counts);
  });

  it('add up in a tab', () => {
    expect(countOf(counts, 'underway')).toBe(9);
    expect(countOf(counts, 'ended')).toBe(7);
  });
});
