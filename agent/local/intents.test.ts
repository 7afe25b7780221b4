import { array, assert, oneof, property, shuffledSubarray, string } from 'fast-check';
import { expect, test } from 'vitest';
import { trainIntents, type Example, type IntentModel } from './intents.ts';

const none = 'none';
const asks: Record<string, readonly string[]> = {
  greet: ['hello', 'hi there', 'good morning', 'hey', 'good evening to you', 'hello again'],
  buy: [
    'add <item> to my cart',
    'i will take <quantity> <item>',
    '<quantity> <item> please',
    'put <item> in the basket',
    'i would like <item>',
    'can i have <quantity> of <item>',
  ],
  track: [
    'where is my order',
    'track my parcel',
    'when will <order> arrive',
    'has my order shipped yet',
    'status of <order>',
    'is my parcel on its way',
  ],
  refund: [
    'i want my money back',
    'refund <order>',
    'can i return <item>',
    'send <item> back for a refund',
    'how do i get a refund',
    'return this please',
  ],
  hours: [
    'when are you open',
    'opening hours',
    'are you open on sunday',
    'what time do you close',
    'until when are you open today',
    'closing time',
  ],
  [none]: ['who won the match', 'what is the capital of peru', 'tell me a joke', 'sing a song'],
};
const examples: Example[] = Object.entries(asks).flatMap(([label, list]) =>
  list.map((ask) => ({ label, words: ask.split(' ') })),
);
const model = trainIntents(examples, { none });

function top({ classify }: IntentModel, text: string): { label: string; p: number } {
  return classify(text.split(' '))[0]!;
}

test('what was taught is understood, in other words and with typing mistakes', () => {
  expect(top(model, 'hello there').label).toBe('greet');
  expect(top(model, 'please add <quantity> <item> to the cart').label).toBe('buy');
  expect(top(model, 'wheres my parsel').label).toBe('track');
  expect(top(model, 'i would like a refund for <order>').label).toBe('refund');
  expect(top(model, 'what are your opening times').label).toBe('hours');
});

test('what is like nothing taught is none of these', () => {
  for (const text of ['zxcv qwrtp', 'bulgarian', 'kmqv 7781']) expect(top(model, text).label).toBe(none);
  expect(top(model, 'tell me another joke').label).toBe(none);
});

test('strange words beside known ones make it less sure', () => {
  const pOf = (text: string) => model.classify(text.split(' ')).find(({ label }) => label === 'track')!.p;
  expect(pOf('where is my order')).toBeGreaterThan(pOf('where is my zygote vortex'));
});

test('without examples of none, strangers are still none, and probabilities sum to one', () => {
  const untaught = trainIntents(
    examples.filter(({ label }) => label !== none),
    { none },
  );
  expect(top(untaught, 'zxcv qwrtp').label).toBe(none);
  expect(untaught.classify(['hello']).reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1);
});

test('the more messages are expected to be none of ours, the less is believed', () => {
  const pOf = (noneShare: number) => top(trainIntents(examples, { none, noneShare }), 'track my parcel').p;
  expect(pOf(0.05)).toBeGreaterThan(pOf(0.8));
});

test('any text is classified alike each time, with probabilities that sum to one, likeliest first', () => {
  const again = trainIntents(examples, { none });
  assert(
    property(array(oneof(string(), string({ unit: 'binary' }))), (words) => {
      const found = model.classify(words);
      expect(again.classify(words)).toEqual(found);
      expect(found.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1);
      expect(found.map(({ p }) => p)).toEqual(found.map(({ p }) => p).sort((a, b) => b - a));
      expect(model.coverage(words)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the order of the examples makes no difference', () => {
  const probes = ['hello', '<item> please', 'where is it', 'money back', 'tell me a joke'];
  const expected = probes.map((text) => top(model, text));
  assert(
    property(shuffledSubarray(examples, { minLength: examples.length }), (shuffled) => {
      const other = trainIntents(shuffled, { none });
      expect(probes.map((text) => top(other, text))).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test('odd sets of examples are learnt without complaint', () => {
  expect(top(trainIntents([], { none }), 'hello')).toEqual({ label: none, p: 1 });
  const single = trainIntents([{ label: 'greet', words: ['hello'] }], { none });
  expect(single.classify(['hello'])).toHaveLength(2);
  const twice = trainIntents([...examples, ...examples], { none });
  expect(top(twice, 'track my parcel').label).toBe('track');
});
