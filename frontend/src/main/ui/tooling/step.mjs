// Runs a step of the build unless nothing it depends on has changed since it last succeeded.
//   node tooling/step.mjs install|build|test
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ui = fileURLToPath(new URL('..', import.meta.url));
const target = fileURLToPath(new URL('../../../../target/', import.meta.url));

const steps = {
  install: {
    inputs: ['package.json', 'package-lock.json', '.npmrc'],
    stamp: join(ui, 'node_modules/.maillage-install'),
    npm: ['ci', '--prefer-offline', '--no-audit', '--no-fund'],
  },
  build: {
    inputs: [
      'src',
      'public',
      'tooling',
      'index.html',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
    ],
    stamp: join(target, 'ui-build'),
    output: join(target, 'classes/static/index.html'),
    npm: ['run', 'build'],
  },
  test: { inputs: ['.'], stamp: join(target, 'ui-test'), npm: ['test'] },
};

function filesUnder(path) {
  if (statSync(join(ui, path)).isFile()) return [path];
  return readdirSync(join(ui, path))
    .filter((name) => name !== 'node_modules')
    .flatMap((name) => filesUnder(join(path, name)));
}

function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  const files = inputs.flatMap(filesUnder);
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ui, file)));
  return hash.digest('hex');
}

const [name] = process.argv.slice(2);
const step = steps[name];
if (step === undefined)
  throw new Error(`no step ${name}: there are ${Object.keys(steps).join(', ')}`);

const current = fingerprint(step.inputs);
const done = existsSync(step.stamp) && readFileSync(step.stamp, 'utf8') === current;
if (done && (step.output === undefined || existsSync(step.output))) {
  console.log(`web client: ${name} is up to date`);
} else {
  const { status } = spawnSync('npm', step.npm, {
    cwd: ui,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(dirname(step.stamp), { recursive: true });
  writeFileSync(step.stamp, current);
}
