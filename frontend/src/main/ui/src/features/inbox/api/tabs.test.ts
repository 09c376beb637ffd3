import { describe, expect, it } from 'vitest';

import { connectionStatuses } from '@/shared/domain/connection';

import { inboxTabs, statusesOf, tabOf } from './tabs';

describe('the tabs of the inbox', () => {
  it('have a place for every status, and only one', () => {
    const placed = inboxTabs.flatMap((tab) => statusesOf[tab]);
    expect([...placed].sort()).toEqual([...connectionStatuses].sort());
  });

  it('take a connection by its status', () => {
    expect(tabOf('MEETING_AGREED')).toBe('underway');
    expect(tabOf('EXPIRED')).toBe('ended');
  });
});
