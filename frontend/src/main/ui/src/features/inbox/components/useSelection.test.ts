import { describe, expect, it } from 'vitest';

import { placeIn } from './useSelection';

const list = (...ids: string[]) => ids.map((id) => ({ id }));

const at = (index: number, id: string) => ({ list: 'triage' as const, id, index });

describe('the selected proposal', () => {
  it('stays selected wherever others arrive or leave', () => {
    expect(placeIn(list('new', 'a', 'b'), at(1, 'b'))).toEqual(at(2, 'b'));
  });

  it('hands over to the one that takes its place', () => {
    expect(placeIn(list('a', 'c'), at(1, 'b'))).toEqual(at(1, 'c'));
  });

  it('hands over to the one before it at the end of the list', () => {
    expect(placeIn(list('a'), at(1, 'b'))).toEqual(at(0, 'a'));
  });

  it('is nobody when nothing is left', () => {
    expect(placeIn([], at(0, 'b'))).toBeNull();
  });
});
