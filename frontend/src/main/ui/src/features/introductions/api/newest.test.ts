import { describe, expect, it } from 'vitest';

import type { Happening } from '@/shared/domain/progress';
import { untouched } from '@/testing/connections';

import { isBefore } from './newest';

const happening = { at: '2026-01-01T00:00:00Z', by: null, reason: null, comment: null };
const proposed: Happening = { ...happening, type: 'ConnectionProposed' };
const relayed: Happening = { ...happening, type: 'ConnectionRelayed' };
const standing = (position: number, ...timeline: Happening[]) => ({
  position,
  progress: { ...untouched, timeline },
});

describe('what is known of an introduction', () => {
  it('is older when less had happened', () => {
    expect(isBefore(standing(5, proposed), standing(5, proposed, relayed))).toBe(true);
    expect(isBefore(standing(5, proposed, relayed), standing(5, proposed, relayed))).toBe(false);
  });

  it('is newer when the pair was proposed anew', () => {
    expect(isBefore(standing(9, proposed), standing(5, proposed, relayed))).toBe(false);
    expect(isBefore(standing(5, proposed, relayed), standing(9, proposed))).toBe(true);
  });
});
