import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readJsonLines } from './read-jsonl.ts';

const base = mkdtempSync(join(tmpdir(), 'read-jsonl-'));
afterAll(() => rmSync(base, { recursive: true }));

async function read(text: string) {
  const path = join(base, 'file.jsonl');
  writeFileSync(path, text);
  return Array.fromAsync(readJsonLines(path));
}

test('numbers lines from one and skips blank ones', async () => {
  expect(await read('1\n\n  \r\n{"a":2}\r\n3')).toEqual([
    { line: 1, value: 1 },
    { line: 4, value: { a: 2 } },
    { line: 5, value: 3 },
  ]);
  expect(await read('')).toEqual([]);
});

test('goes on after a broken line', async () => {
  const [first, second] = await read('{"a":\n"ok"\n');
  expect(first).toMatchObject({ line: 1, broken: expect.any(String) });
  expect(second).toEqual({ line: 2, value: 'ok' });
});

test('keeps lines longer than a read, and separators inside of strings', async () => {
  const long = 'é\u2028'.repeat(60_000);
  expect(await read(`${JSON.stringify(long)}\n2\n`)).toEqual([
    { line: 1, value: long },
    { line: 2, value: 2 },
  ]);
});
