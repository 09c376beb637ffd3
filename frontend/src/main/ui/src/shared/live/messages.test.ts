import { describe, expect, it } from 'vitest';

import { readMessage } from './messages';

describe('a live message', () => {
  it('is read with its type and offset', () => {
    const message = readMessage({ type: 'ConnectionRelayed', offset: '42' }, '{"id":"c1"}');
    expect(message).toEqual({ type: 'ConnectionRelayed', offset: 42, body: { id: 'c1' } });
  });

  it('may carry its full name', () => {
    expect(readMessage({ type: 'maillage.DealMatched', offset: '7' }, '{}')?.type).toBe(
      'DealMatched',
    );
  });

  it('of a kind this client does not know is passed over', () => {
    expect(readMessage({ type: 'ConnectionSnoozed', offset: '7' }, '{}')).toBeNull();
  });
});
