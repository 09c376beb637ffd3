// Prints what a first visit loads, gzip, and fails over the budget. Screens load on demand and are listed apart.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 250;
const root = fileURLToPath(new URL('../../../../target/classes/static/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}.vite/manifest.json`, 'utf8'));

const sizes = new Map();
const size = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(root + file)).length / 1024);
  return sizes.get(file);
};

function filesOf(entry, seen = new Set()) {
  const chunk = manifest[entry];
  if (seen.has(entry)) return [];
  seen.add(entry);
  return [
    chunk.file,
    ...(chunk.css ?? []),
    ...(chunk.imports ?? []).flatMap((next) => filesOf(next, seen)),
  ];
}

const total = (files) => [...files].reduce((sum, file) => sum + size(file), 0);

const first = new Set([...filesOf('index.html'), ...filesOf('src/shared/i18n/locales/fr.json')]);
console.log(`first load ${total(first).toFixed(1)} kB gzip (budget ${BUDGET_KB})`);
for (const entry of manifest['index.html'].dynamicImports ?? []) {
  const own = new Set(filesOf(entry).filter((file) => !first.has(file)));
  console.log(`  ${entry.replace(/^src\//, '').padEnd(44)} +${total(own).toFixed(1)} kB`);
}
if (total(first) > BUDGET_KB) {
  console.error('The first load is over its budget.');
  process.exit(1);
}
