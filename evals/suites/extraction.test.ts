import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extraction } from './extraction.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extraction-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Expected = { start: number; end: number; value: string | null; unit?: string };

async function run(kind: string, lines: readonly { text: string; expected: readonly Expected[] }[]) {
  const data = join(folder, `${kind}.jsonl`);
  await writeFile(data, lines.map((line) => JSON.stringify(line)).join('\n'));
  return extraction.run({ kind, lang: 'en', data });
}

test.each([
  ['number', 'nine thirteenths', '0.692307692307692', undefined],
  ['ordinal', 'the last but one', 'end-1', undefined],
  ['percent', 'seventy percent', '70%', undefined],
  ['money', '₺ 640', '640', 'Turkish lira'],
  ['money', 'USD 31', '31', 'United States dollar'],
  ['money', '31 cents', '31', 'Cent'],
  ['range', 'between 40 and 60', '[40,60)', undefined],
  ['dimension', '35 km2', '35', 'Square kilometer'],
])('%s: %j is right as a file of the field writes it', async (kind, text, value, unit) => {
  const expected = { start: 0, end: text.length - 1, value, ...(unit && { unit }) };
  const { metrics, misses } = await run(kind, [{ text, expected: [expected] }]);
  expect(metrics).toEqual({ exact: 100, value: 100, lines: 1 });
  expect(misses).toEqual([]);
});

test('a wrong span costs the exact share, something else found both, and misses say what', async () => {
  const { metrics, misses } = await run('number', [
    { text: 'take 8', expected: [{ start: 4, end: 5, value: '8' }] },
    { text: 'take 8 or 9', expected: [{ start: 5, end: 5, value: '8' }] },
    { text: 'take none', expected: [] },
  ]);
  expect(metrics).toEqual({ exact: 33.33, value: 66.67, lines: 3 });
  expect(misses).toHaveLength(2);
  expect(misses[1]).toContain('found  [8] 8, [9] 9');
});

test('an unknown kind or language is said', async () => {
  await expect(run('colour', [])).rejects.toThrow('--kind must be one of');
  const data = join(folder, 'number.jsonl');
  await expect(extraction.run({ kind: 'number', lang: 'xx', data })).rejects.toThrow('--lang must be one of');
});
