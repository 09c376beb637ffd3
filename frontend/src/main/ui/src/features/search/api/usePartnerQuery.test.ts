import { describe, expect, it } from 'vitest';

import { readQuery, writeQuery } from './usePartnerQuery';

describe('a search in the address', () => {
  it('comes back as it was written', () => {
    const query = {
      q: 'ري & sol',
      facets: { kind: ['STARTUP', 'NEED'], sector: ['water'], city: [] },
      page: 3,
    };
    expect(readQuery(new URLSearchParams(writeQuery(query).toString()))).toEqual(query);
  });

  it('is short when nothing is asked', () => {
    expect(writeQuery(readQuery(new URLSearchParams())).toString()).toBe('');
  });

  it('begins at the first page when the page is nonsense', () => {
    expect(readQuery(new URLSearchParams('page=-2')).page).toBe(1);
    expect(readQuery(new URLSearchParams('page=x')).page).toBe(1);
  });
});
