import { describe, expect, it } from 'vitest';

import { untouched } from '@/testing/connections';

import { mayAgree, questionsFor } from './steps';

const asked = { status: 'RELAYED', side: 'FIRST', progress: untouched } as const;
const meeting = {
  by: 'SECOND',
  times: ['2031-03-10T09:00:00Z'],
  online: true,
  where: 'https://visio.example/r',
  agreed: null,
} as const;

describe('a side that is asked', () => {
  it('consents or declines', () => {
    expect(questionsFor(asked)).toEqual(['decline', 'consent']);
  });

  it('may still decline while the other thinks it over', () => {
    const consented = { ...untouched, consents: ['FIRST' as const] };
    expect(questionsFor({ ...asked, progress: consented })).toEqual(['decline']);
  });
});

describe('sides that know each other', () => {
  it('propose a meeting first, and say what came of it after', () => {
    expect(questionsFor({ ...asked, status: 'REVEALED' }).at(-1)).toBe('meeting');
    expect(questionsFor({ ...asked, status: 'MEETING_AGREED' }).at(-1)).toBe('outcome');
  });

  it('agree to the times of the other, not to their own', () => {
    const progress = { ...untouched, meeting: { ...meeting, times: [...meeting.times] } };
    const proposed = { status: 'MEETING_PROPOSED', progress } as const;
    expect(mayAgree({ ...proposed, side: 'FIRST' })).toBe(true);
    expect(mayAgree({ ...proposed, side: 'SECOND' })).toBe(false);
  });

  it('do nothing more once it has ended', () => {
    expect(questionsFor({ ...asked, status: 'CONCLUDED' })).toEqual([]);
    expect(questionsFor({ ...asked, status: 'EXPIRED' })).toEqual([]);
  });
});
