import { describe, expect, it } from 'vitest';

import { withChosen } from './Facets';

describe('a facet', () => {
  it('keeps a chosen value in sight when nothing is left of it', () => {
    expect(withChosen([{ value: 'water', count: 2 }], ['health'])).toEqual([
      { value: 'water', count: 2 },
      { value: 'health', count: 0 },
    ]);
  });

  it('shows the ten most frequent values and the chosen ones', () => {
    const counts = Array.from({ length: 14 }, (_, at) => ({ value: `s${at}`, count: 20 - at }));
    const shown = withChosen(counts, ['s12']).map((one) => one.value);
    expect(shown).toHaveLength(11);
    expect(shown).toContain('s12');
  });
});
