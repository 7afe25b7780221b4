import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { intents } from './intents.ts';

const verbs = ['paint', 'water', 'mend', 'sell', 'count'];
const things = [
  'the blue fence',
  'our old shed',
  'a wooden gate',
  'both ladders',
  'every bucket',
  'that roof',
];
const taught = verbs.flatMap((verb) =>
  things.map((thing) => ({ text: `please ${verb} ${thing}`, label: verb })),
);
const strange = ['zebras gallop westwards', '4471 0092', 'quantum chess lullaby'];

async function fileOf(name: string, lines: readonly unknown[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'intents-')), name);
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
}

test('what is plainly taught or plainly foreign is told apart, both names of none alike', async () => {
  const train = await fileOf('train.jsonl', taught);
  const asked = [
    ...verbs.map((verb) => ({ text: `${verb} the other fence please`, label: verb })),
    ...strange.map((text, at) => ({ text, label: at === 0 ? 'oos' : 'NO_NODES_DETECTED' })),
  ];
  const { metrics, misses } = await intents.run({ train, test: await fileOf('test.jsonl', asked) });
  expect(misses).toEqual([]);
  expect(metrics).toMatchObject({ accuracy: 100, 'in-scope': 100, 'oos-recall': 100, mcc: 1 });
});

test('a message taken for another label lowers the share in scope and is told', async () => {
  const train = await fileOf('train.jsonl', taught);
  const asked = [
    { text: 'please paint our old shed', label: 'paint' },
    { text: 'please water our old shed', label: 'sell' },
  ];
  const { metrics, misses } = await intents.run({ train, test: await fileOf('test.jsonl', asked) });
  expect(metrics['in-scope']).toBe(50);
  expect(misses).toEqual(['sell, heard as water: please water our old shed']);
});

test('a record without a label is named', async () => {
  const train = await fileOf('train.jsonl', [{ text: 'hello' }]);
  await expect(intents.run({ train, test: train })).rejects.toThrow('record 1: needs a text and a label');
});
