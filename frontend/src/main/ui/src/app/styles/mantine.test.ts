import { existsSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

const styles = readFileSync('src/app/styles/mantine.css', 'utf8');
const sources = import.meta.glob<string>('/src/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const inUse = new Set(
  Object.values(sources)
    .flatMap((source) => [...source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim())),
);

it('holds the styles of every component in use that has some', () => {
  const missing = [...inUse].filter(
    (name) =>
      existsSync(`node_modules/@mantine/core/styles/${name}.css`) &&
      !styles.includes(`/styles/${name}.css'`),
  );
  expect(inUse).toContain('Button');
  expect(missing).toEqual([]);
});
