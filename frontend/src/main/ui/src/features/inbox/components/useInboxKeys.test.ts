import { describe, expect, it } from 'vitest';

import { keyOf } from './useInboxKeys';

describe('a key', () => {
  it('is the letter on a Latin keyboard', () => {
    expect(keyOf({ key: 'J', code: 'KeyJ' })).toBe('j');
    expect(keyOf({ key: '?', code: 'Comma' })).toBe('?');
  });

  it('is the place of the letter on an Arabic keyboard', () => {
    expect(keyOf({ key: 'ت', code: 'KeyJ' })).toBe('j');
    expect(keyOf({ key: '؟', code: 'Slash' })).toBe('?');
  });
});
