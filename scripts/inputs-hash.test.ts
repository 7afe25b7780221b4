import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inputsHash } from './inputs-hash.ts';

const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A small project; each test has its own. */
function project(name: string): { root: string; write: (path: string, text: string) => void } {
  const root = join(folder, name);
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('package.json', '{}');
  write('server.ts', 'start();');
  write('agent/local/train.ts', 'train();');
  return { root, write };
}

test.each([
  ['server.ts', 'stop();'],
  ['agent/local/train.ts', 'forget();'],
  ['widget/panel.css', 'b {}'],
  ['package-lock.json', '{}'],
])('a change of %s asks for a build', (path, text) => {
  const { root, write } = project(`change-${path.replaceAll('/', '-')}`);
  const before = inputsHash(root);
  write(path, text);
  expect(inputsHash(root)).not.toBe(before);
});

test.each([
  'agent/local/train.test.ts',
  'data/shopkeeper.db',
  'shops/wine/products.jsonl',
  'README.md',
  'dist/server.js',
])('a change of %s asks for none', (path) => {
  const { root, write } = project(`no-change-${path.replaceAll('/', '-')}`);
  const before = inputsHash(root);
  write(path, 'different');
  expect(inputsHash(root)).toBe(before);
});

test('the same project in another place needs no build', () => {
  const { root } = project('one-place');
  const other = join(folder, 'another-place');
  cpSync(root, other, { recursive: true });
  expect(inputsHash(other)).toBe(inputsHash(root));
});
