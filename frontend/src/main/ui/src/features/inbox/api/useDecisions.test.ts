import { describe, expect, it } from 'vitest';

import { proposedAt } from '@/testing/connections';

import { decided } from './useDecisions';

describe('a decision', () => {
  const connection = proposedAt(1);

  it('is undone without a trace', () => {
    const dismissed = decided({
      type: 'dismiss',
      connection,
      reason: 'COMPETITORS',
      comment: null,
    });
    expect(dismissed).toMatchObject({ status: 'DISMISSED', reason: 'COMPETITORS' });
    expect(decided({ type: 'reopen', connection: dismissed })).toEqual(connection);
  });

  it('to put off says when it comes back', () => {
    const snoozed = decided({ type: 'snooze', connection, until: '2026-03-10' });
    expect(snoozed.status).toBe('SNOOZED');
    expect(snoozed.progress.remindAt).toBe('2026-03-10T00:00:00Z');
  });

  it('to relay carries the word of the ambassador', () => {
    const relayed = decided({ type: 'relay', connection, comment: 'À jeudi.' });
    expect(relayed).toMatchObject({ status: 'RELAYED', comment: 'À jeudi.' });
  });
});
