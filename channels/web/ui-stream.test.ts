import { parseJsonEventStream, readUIMessageStream, uiMessageChunkSchema, type UIMessage } from 'ai';
import { assert, asyncProperty, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { ChatResponse } from '../../agent/contract.ts';
import { uiStream } from './ui-stream.ts';

const euro = (minor: number) => ({ minor, currency: 'EUR', text: `€${minor / 100}` });

const turn: ChatResponse = {
  conversation: 'web:wine:1',
  reply: {
    text: 'Two whites for oysters.\n\nThe first is  Muscadet, €12.50.',
    cards: [
      {
        type: 'products',
        items: [{ product: 'p-1', title: 'Muscadet', price: euro(1250), stock: 'in_stock', say: 'Muscadet' }],
        total: 1,
        searching: 'dry white',
      },
      { type: 'cart', lines: [], sums: [{ label: 'Total', amount: euro(0) }], count: 0 },
    ],
    suggestions: ['the cheapest'],
  },
  calls: [{ tool: 'search_products', args: { wish: { text: 'oysters' } }, outcome: 'done' }],
  pending: [],
  understoodBy: 'local',
  ms: 3,
};

/** The message an AI SDK client ends up with. */
async function readBack(text: string): Promise<UIMessage> {
  const stream = parseJsonEventStream({
    stream: new Blob([text]).stream(),
    schema: uiMessageChunkSchema,
  }).pipeThrough(
    new TransformStream({
      transform(result, controller) {
        if (!result.success) throw result.error;
        controller.enqueue(result.value);
      },
    }),
  );
  let last: UIMessage | undefined;
  for await (const message of readUIMessageStream({ stream, terminateOnError: true })) last = message;
  if (!last) throw new Error('the stream held no message');
  return last;
}

test('an AI SDK client reads cards, words and the whole turn', async () => {
  const message = await readBack(uiStream(turn, 'm-1'));
  expect(message.id).toBe('reply-m-1');
  expect(message.parts).toEqual([
    { type: 'step-start' },
    { type: 'data-card', id: 'card-0', data: turn.reply.cards[0] },
    { type: 'data-card', id: 'card-1', data: turn.reply.cards[1] },
    { type: 'text', text: turn.reply.text, state: 'done' },
    { type: 'data-turn', id: 'turn', data: turn },
  ]);
});

test('words come one by one', () => {
  const deltas = [...uiStream(turn).matchAll(/"delta":("[^"]*")/g)].map(
    ([, json = '']) => JSON.parse(json) as string,
  );
  expect(deltas.slice(0, 5)).toEqual(['Two', ' whites', ' for', ' oysters.', '\n\nThe']);
});

test('any text arrives as it was sent', async () => {
  await assert(
    asyncProperty(string({ unit: 'grapheme' }), string(), async (one, two) => {
      const text = `${one} ${two}\n`;
      const message = await readBack(uiStream({ ...turn, reply: { ...turn.reply, text, cards: [] } }));
      expect(message.parts.find((part) => part.type === 'text')?.text).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test('the stream ends with the terminator clients wait for', () => {
  expect(uiStream(turn).endsWith('data: {"type":"finish"}\n\ndata: [DONE]\n\n')).toBe(true);
});
