import { describe, expect, it } from 'vitest';

import ar from './locales/ar.json';
import en from './locales/en.json';
import fr from './locales/fr.json';

interface Tree {
  [key: string]: string | Tree;
}

const locales: Record<string, Tree> = { fr, ar, en };
const PLURAL = /_(zero|one|two|few|many|other)$/;

function entries(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : entries(value, `${path}${key}.`),
  );
}

const keysOf = (tree: Tree) => new Set(entries(tree).map(([key]) => key.replace(PLURAL, '')));
const pluralsOf = (tree: Tree) => [
  ...new Set(entries(tree).flatMap(([key]) => (PLURAL.test(key) ? [key.replace(PLURAL, '')] : []))),
];

describe.each(Object.entries(locales))('the texts in %s', (language, tree) => {
  it('say all that the French ones say, and no more', () => {
    expect([...keysOf(tree)].sort()).toEqual([...keysOf(fr)].sort());
  });

  it('have every plural form of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const present = new Set(entries(tree).map(([key]) => key));
    const missing = pluralsOf(fr).flatMap((key) =>
      forms.map((form) => `${key}_${form}`).filter((form) => !present.has(form)),
    );
    expect(missing).toEqual([]);
  });

  it('leave nothing empty', () => {
    expect(entries(tree).filter(([, text]) => text.trim() === '' && text !== ', ')).toEqual([]);
  });

  it('speak of the same values as the French ones', () => {
    const french = new Map(entries(fr).map(([key, text]) => [key, valuesIn(text)]));
    const different = entries(tree).filter(([key, text]) => {
      const expected = french.get(key);
      return expected !== undefined && !PLURAL.test(key) && expected !== valuesIn(text);
    });
    expect(different).toEqual([]);
  });
});

function valuesIn(text: string): string {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join();
}
