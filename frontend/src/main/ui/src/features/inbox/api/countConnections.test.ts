import { describe, expect, it } from 'vitest';

import { moved } from './countConnections';

describe('the counts of an inbox', () => {
  const counts = { PROPOSED: 41, RELAYED: 2, DISMISSED: 0 };

  it('follow a connection from one status to another', () => {
    expect(moved(counts, 'PROPOSED', 'DISMISSED')).toEqual({
      PROPOSED: 40,
      RELAYED: 2,
      DISMISSED: 1,
    });
  });

  it('stay when a connection stays', () => {
    expect(moved(counts, 'RELAYED', 'RELAYED')).toBe(counts);
  });
});
