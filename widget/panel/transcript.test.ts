import { expect, test } from 'vitest';
import type { ChatResponse } from '../../agent/contract.ts';
import { cart, confirm, products, turn } from '../sample-cards.fixture.ts';
import { type Chunk, emptyTranscript, type Event, reduce, type Transcript } from './transcript.ts';

const sent: Event = { type: 'sent', id: 'm1', text: 'a dry white', conversation: 'c1' };
const chunk = (it: Chunk): Event => ({ type: 'chunk', chunk: it });
const words = (id: string, ...deltas: string[]): Event[] => [
  chunk({ type: 'text-start', id }),
  ...deltas.map((delta) => chunk({ type: 'text-delta', id, delta })),
  chunk({ type: 'text-end', id }),
];
const after = (events: Event[], from: Transcript = emptyTranscript) => events.reduce(reduce, from);
const replies = (state: Transcript) =>
  state.entries.flatMap((entry) =>
    entry.from === 'shop'
      ? [entry.parts.map((part) => (part.kind === 'text' ? part.text : part.card.type))]
      : [],
  );
/** A message and its whole reply. */
const exchange = (id: string, response: ChatResponse): Event[] => [
  { type: 'sent', id, text: id, conversation: 'c1' },
  chunk({ type: 'data-turn', data: response }),
  { type: 'finished' },
];
const asking = { pending: [{ tool: 'place_order', args: {}, summary: 'an order' }] };

test('words and cards are put together as they stream in', () => {
  const state = after([
    sent,
    chunk({ type: 'start' }),
    chunk({ type: 'start-step' }),
    chunk({ type: 'data-card', id: 'card-0', data: products }),
    ...words('t', 'Four', ' whites'),
  ]);
  expect(replies(state)).toEqual([['products', 'Four whites']]);
  expect(state.sending).toEqual({ id: 'm1', text: 'a dry white' });
});

test('reset-step drops the step that was begun and keeps the ones before it', () => {
  const state = after([
    sent,
    chunk({ type: 'start-step' }),
    ...words('a', 'One moment.'),
    chunk({ type: 'finish-step' }),
    chunk({ type: 'start-step' }),
    ...words('b', 'This is wro'),
    chunk({ type: 'data-card', id: 'x', data: cart }),
    chunk({ type: 'reset-step' }),
    ...words('b', 'This is right.'),
  ]);
  expect(replies(state)).toEqual([['One moment.', 'This is right.']]);
});

test('a card with the id of an earlier one takes its place', () => {
  const state = after([
    sent,
    chunk({ type: 'data-card', id: 'x', data: products }),
    chunk({ type: 'data-card', id: 'x', data: cart }),
  ]);
  expect(replies(state)).toEqual([['cart']]);
});

test('the finished turn says what the reply is, what to say next and how full the cart is', () => {
  const response = turn('Here it is.', [cart], {
    reply: { text: 'Here it is.', cards: [cart], suggestions: ['Check out'] },
  });
  const state = after([
    sent,
    ...words('t', 'Half of it'),
    chunk({ type: 'data-turn', data: response }),
    { type: 'finished' },
  ]);
  expect(replies(state)).toEqual([['Here it is.', 'cart']]);
  expect(state).toMatchObject({ suggestions: ['Check out'], cartCount: 7, conversation: 'thread-1' });
  expect(state.sending).toBeUndefined();
});

test('an order that was placed leaves an empty cart', () => {
  const filled = after(exchange('m1', turn('Here it is.', [cart])));
  const call = { tool: 'checkout', args: {} };
  const asked = after(
    exchange(
      'm2',
      turn('Shall I?', [confirm], { ...asking, calls: [{ ...call, outcome: 'needs_confirmation' }] }),
    ),
    filled,
  );
  expect(asked.cartCount).toBe(7);
  expect(
    after(exchange('m3', turn('Placed.', [], { calls: [{ ...call, outcome: 'done' }] })), asked).cartCount,
  ).toBe(0);
});

test('a failed reply leaves no half of itself, and the message waits to be sent again', () => {
  const failed = after([
    sent,
    ...words('t', 'Your order is'),
    { type: 'failed', failure: { kind: 'broken' } },
  ]);
  expect(replies(failed)).toEqual([]);
  expect(failed).toMatchObject({ sending: { id: 'm1' }, failure: { kind: 'broken' } });
  const again = after([{ type: 'retried' }, ...words('t', 'Your order is placed.')], failed);
  expect(again.failure).toBeUndefined();
  expect(again.entries.filter(({ from }) => from === 'person')).toHaveLength(1);
  expect(replies(again)).toEqual([['Your order is placed.']]);
});

test('a confirmation stays open while something is pending, and closes with it', () => {
  const asked = after(exchange('m1', turn('Shall I?', [confirm], asking)));
  expect(asked.openConfirm).toBe('confirm-1');
  const meanwhile = after(exchange('m2', turn('It comes on Tuesday.', [], asking)), asked);
  expect(meanwhile.openConfirm).toBe('confirm-1');
  const over = after(exchange('m3', turn('Then not.')), meanwhile);
  expect(over.openConfirm).toBeUndefined();
});

test('a newer confirmation closes the one before it', () => {
  const asked = after(exchange('m1', turn('Shall I?', [confirm], asking)));
  const newer = after(exchange('m2', turn('This, then?', [{ ...confirm, id: 'confirm-2' }], asking)), asked);
  expect(newer.openConfirm).toBe('confirm-2');
});

test('chunks that come when nothing was asked change nothing', () => {
  expect(reduce(emptyTranscript, chunk({ type: 'text-start', id: 't' }))).toBe(emptyTranscript);
});
