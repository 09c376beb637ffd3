import { describe, expect, it } from 'vitest';

import { localOf, momentsOf } from './times';

describe('the times of a meeting', () => {
  it('are sent in order, each once, without what was left empty', () => {
    const [first, second, ...rest] = momentsOf([
      '2031-03-11T10:00',
      '',
      '2031-03-10T09:30',
      '2031-03-11T10:00',
    ]);
    expect(first).toBe(new Date('2031-03-10T09:30').toISOString());
    expect(second).toBe(new Date('2031-03-11T10:00').toISOString());
    expect(rest).toEqual([]);
  });

  it('are written as the clock of the reader shows them', () => {
    const moment = new Date('2031-03-10T09:30').getTime();
    expect(localOf(moment)).toBe('2031-03-10T09:30');
  });
});
