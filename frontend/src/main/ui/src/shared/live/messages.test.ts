import { describe, expect, it } from 'vitest';

import { isIntroduction, isOfInbox, readMessage } from './messages';

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

  it('about a connection is for one of its sides or for its ambassadors', () => {
    const read = (body: string) => readMessage({ type: 'ConnectionRelayed', offset: '42' }, body);
    const told = [read('{"id":"c1","side":"FIRST"}'), read('{"id":"c1"}')].filter(
      (message) => message !== null,
    );
    expect(told.map(isIntroduction)).toEqual([true, false]);
    expect(told.map(isOfInbox)).toEqual([false, true]);
  });

  it('of a kind this client does not know is passed over', () => {
    expect(readMessage({ type: 'ConnectionForgotten', offset: '7' }, '{}')).toBeNull();
  });
});
