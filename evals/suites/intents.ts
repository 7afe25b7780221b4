import { trainIntents, type IntentModel } from '../../agent/local/intents.ts';
import { correlation } from '../../agent/local/intents-correlation.ts';
import { wordsOfAsk } from '../../agent/local/reading.ts';
import { tokenise } from '../../agent/recognise/normalise.ts';
import { readLines } from '../read-lines.ts';
import { percentOf, type Measured, type Suite } from '../suite.ts';

type Line = { text: string; label: string };
type Judged = Line & { got: string };

/** What published sets call a message that is none of their intents; a label cannot have this name by accident. */
const noneNames: ReadonlySet<string> = new Set(['oos', 'NO_NODES_DETECTED']);
const none = 'none of these';

/** The engine's intent model on other people's intents; the cut for "none of these" comes from the training file alone. */
export const intents: Suite = {
  name: 'intents',
  about: 'Does the intent model find the right one of the labels it was taught, or none of them?',
  options: {
    train: { about: 'a .jsonl file of { text, label }', required: true },
    test: { about: 'another; the labels oos and NO_NODES_DETECTED mean none of these', required: true },
  },
  run: async ({ train = '', test = '' }) => {
    const [taught, asked] = await Promise.all([readLabelled(train), readLabelled(test)]);
    const started = performance.now();
    const model = trainIntents(
      taught.map(({ text, label }) => ({ label, words: wordsOf(text) })),
      { none },
    );
    const trained = performance.now();
    const judged = asked.map((line) => ({ ...line, got: answerOf(model, line.text) }));
    const done = performance.now();
    return measured(judged, {
      'train-ms': Math.round(trained - started),
      'classify-ms': Math.round(((done - trained) / judged.length) * 1000) / 1000,
    });
  },
};

async function readLabelled(file: string): Promise<Line[]> {
  const lines = await readLines<Partial<Record<keyof Line, unknown>>>(file);
  if (lines.length === 0) throw new Error(`${file} has no lines`);
  return lines.map(({ text, label }, at) => {
    if (typeof text !== 'string' || typeof label !== 'string')
      throw new Error(`${file} record ${at + 1}: needs a text and a label`);
    return { text, label: noneNames.has(label) ? none : label };
  });
}

/** The words the model would get from the engine for a text without values. */
function wordsOf(text: string): string[] {
  return wordsOfAsk(text, tokenise);
}

function answerOf({ classify, cut }: IntentModel, text: string): string {
  const likeliest = classify(wordsOf(text)).find(({ label }) => label !== none);
  return likeliest && likeliest.p >= cut ? likeliest.label : none;
}

function measured(judged: readonly Judged[], times: Record<string, number>): Measured {
  const inScope = judged.filter(({ label }) => label !== none);
  const outside = judged.filter(({ label }) => label === none);
  const right = (lines: readonly Judged[]) => lines.filter(({ label, got }) => label === got).length;
  const mcc = correlation(judged.map(({ label, got }) => ({ wanted: label, given: got, weight: 1 })));
  const rows = [...Map.groupBy(judged, ({ label }) => label)]
    .map(([label, lines]) => {
      const given = judged.filter(({ got }) => got === label).length;
      return [
        label,
        lines.length,
        percentOf(right(lines), lines.length),
        percentOf(right(lines), given),
      ] as const;
    })
    .sort((a, b) => b[1] - a[1]);
  return {
    columns: ['label', 'messages', 'found', 'rightly'],
    rows: [
      ...rows,
      [
        'all',
        judged.length,
        percentOf(right(judged), judged.length),
        percentOf(right(judged), judged.length),
      ],
    ],
    metrics: {
      accuracy: percentOf(right(judged), judged.length),
      'in-scope': percentOf(right(inScope), inScope.length),
      'oos-recall': percentOf(right(outside), outside.length),
      // From -1 to 1, as it is published.
      mcc: Math.round(mcc * 10_000) / 10_000,
      ...times,
    },
    misses: judged
      .filter(({ label, got }) => label !== got)
      .map(({ text, label, got }) => `${label}, heard as ${got}: ${text}`),
  };
}
