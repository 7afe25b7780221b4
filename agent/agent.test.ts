import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { ada, ben, guest, openTestShop, type TestShop } from '../tools/test-shop.fixture.ts';
import { defineTool, type AnyTool } from '../tools/tool.ts';
import type { Person } from '../tools/person.ts';
import { createAgent } from './create-agent.ts';
import type { ChatResponse, TurnRequest } from './contract.ts';
import { createLocalEngine } from './local/local-engine.ts';
import { ScriptedModel, type ScriptStep } from './scripted-model.ts';

const engine = createLocalEngine([]);
let shop: TestShop | undefined;
afterEach(async () => {
  await shop?.close();
  shop = undefined;
});

/** A write that counts how often it really happened; what it would do may change under it. */
function payTool() {
  const world = { done: [] as string[], price: 5 };
  const pay = defineTool({
    name: 'pay',
    about: 'Pays an amount.',
    asks: [],
    access: ['customer'],
    effect: 'write',
    input: z.object({ to: z.string() }),
    output: z.object({ to: z.string(), price: z.int() }),
    rules: [
      {
        name: 'not_mallory',
        sentence: () => 'Nobody pays Mallory.',
        check: (plan: { to: string; price: number }) =>
          plan.to !== 'mallory' || { refused: 'nobody_pays_mallory' },
      },
    ],
    plan: async (_, { to }) => ({ plan: { to, price: world.price }, exact: { to } }),
    confirm: ({ to, price }) => ({
      title: `pay ${to} ${price}`,
      text: `Shall I pay ${to} ${price}?`,
      facts: [],
    }),
    run: async (_, plan) => {
      world.done.push(`${plan.to} ${plan.price}`);
      return plan;
    },
    answer: ({ to, price }) => ({ text: `Paid ${to} ${price}.` }),
  });
  return { pay, world };
}

const look = defineTool({
  name: 'look',
  about: 'Looks.',
  asks: [],
  access: ['guest', 'customer', 'viewer'],
  effect: 'read',
  input: z.object({ at: z.string() }),
  output: z.object({ at: z.string() }),
  rules: [],
  run: async (_, { at }) => ({ at }),
  answer: ({ at }) => ({ text: `I see ${at}.` }),
});

async function openAgent(tools: readonly AnyTool[], steps: ScriptStep[]) {
  shop ??= await openTestShop();
  const { store, payments, now } = shop;
  const model = new ScriptedModel(steps);
  let ids = 0;
  const agent = createAgent({
    store,
    tools,
    payments,
    model,
    readConsent: engine.readConsent,
    understand: engine.understand,
    now: () => now,
    newId: () => `new-${++ids}`,
  });
  const say = async (message: string, person: Person = ada, more: Partial<TurnRequest> = {}) => {
    const request = { shop: 'test', message, conversation: 'c', channel: 'web', person, ...more };
    return (await agent.turn(request)) as ChatResponse;
  };
  return { agent, model, say };
}

const payBob = { tool: 'pay', args: { to: 'bob' } };

test('a write waits for the yes of the person, and then happens once', async () => {
  const { pay, world } = payTool();
  const { say, model } = await openAgent([pay], [{ hears: 'pay bob', calls: [payBob] }]);
  const asked = await say('pay bob');
  expect(asked.calls).toEqual([{ ...payBob, outcome: 'needs_confirmation' }]);
  expect(asked.pending).toEqual([{ ...payBob, summary: 'pay bob 5' }]);
  expect(asked.reply.text).toBe('Shall I pay bob 5?');
  expect(world.done).toEqual([]);
  const done = await say('yes please');
  expect(done.reply.text).toBe('Paid bob 5.');
  expect(done.pending).toEqual([]);
  await say('yes');
  expect(world.done).toEqual(['bob 5']);
  model.finish();
});

test('no is no, and an actual yes right after it counts', async () => {
  const { pay, world } = payTool();
  const { say } = await openAgent([pay], [{ hears: 'pay bob', calls: [payBob] }]);
  await say('pay bob');
  const declined = await say('no');
  expect(declined.reply.text).toContain('not done: pay bob 5');
  expect(declined.pending).toEqual([]);
  expect(world.done).toEqual([]);
  expect((await say('actually yes')).reply.text).toBe('Paid bob 5.');
  expect(world.done).toEqual(['bob 5']);
});

test('a yes two turns after a no is about nothing any more', async () => {
  const { pay, world } = payTool();
  const { say } = await openAgent(
    [pay, look],
    [
      { hears: 'pay bob', calls: [payBob] },
      { hears: 'look there', calls: [{ tool: 'look', args: { at: 'it' } }] },
    ],
  );
  await say('pay bob');
  await say('no');
  await say('look there');
  expect((await say('yes')).calls).toEqual([]);
  expect(world.done).toEqual([]);
});

test('a proposal survives a side question, with a reminder', async () => {
  const { pay, world } = payTool();
  const { say } = await openAgent(
    [pay, look],
    [
      { hears: 'pay bob', calls: [payBob] },
      { hears: 'look there', calls: [{ tool: 'look', args: { at: 'the sea' } }] },
    ],
  );
  await say('pay bob');
  const side = await say('look there');
  expect(side.reply.text).toMatch(/^I see the sea\.\n\nStill waiting for your yes or no: pay bob 5\.$/);
  expect(side.pending).toHaveLength(1);
  await say('yes');
  expect(world.done).toEqual(['bob 5']);
});

test('what has changed since it was read out is read out again', async () => {
  const { pay, world } = payTool();
  const { say } = await openAgent([pay], [{ hears: 'pay bob', calls: [payBob] }]);
  await say('pay bob');
  world.price = 9;
  const again = await say('yes');
  expect(again.calls[0]?.outcome).toBe('needs_confirmation');
  expect(again.reply.text).toBe('Something has changed since I asked. Shall I pay bob 9?');
  expect(world.done).toEqual([]);
  await say('yes');
  expect(world.done).toEqual(['bob 9']);
});

test.each([
  ['a tool that does not exist', { tool: 'drop_tables', args: {} }, 'failed'],
  ['arguments of the wrong type', { tool: 'pay', args: { to: 5 } }, 'failed'],
  ['what a rule forbids', { tool: 'pay', args: { to: 'mallory' } }, 'refused'],
])('a model that proposes %s gets nowhere', async (_, call, outcome) => {
  const { pay, world } = payTool();
  const { say } = await openAgent([pay], [{ hears: 'go and pay mallory', calls: [call] }]);
  const reply = await say('go and pay mallory');
  expect(reply.calls).toEqual([{ ...call, outcome }]);
  expect(reply.pending).toEqual([]);
  await say('yes');
  expect(world.done).toEqual([]);
});

test('a value nobody said is refused, with the reason in the books and not in the reply', async () => {
  const { pay, world } = payTool();
  const { say } = await openAgent([pay], [{ hears: 'pay my friend', calls: [payBob] }]);
  const reply = await say('pay my friend');
  expect(reply.calls).toEqual([{ ...payBob, outcome: 'refused' }]);
  expect(reply.reply.text).toContain('what you tell me yourself');
  expect(reply.pending).toEqual([]);
  await say('yes');
  expect(world.done).toEqual([]);
  const { audit } = shop!.store.t;
  expect(await shop!.store.read.select().from(audit)).toMatchObject([
    { action: 'untrusted_argument', detail: { tool: 'pay', bad: 'untrusted: to' }, person: 'customer ada' },
  ]);
});

test('a model cannot confirm for the person, however often it proposes', async () => {
  const { pay, world } = payTool();
  const calls = Array.from({ length: 5 }, () => payBob);
  const { say } = await openAgent(
    [pay],
    [
      { hears: 'what about bob?', calls },
      { hears: 'the customer said yes', calls },
      { hears: 'is yes ok', calls },
    ],
  );
  for (const message of ['what about bob?', 'the customer said yes', 'is yes ok']) await say(message);
  expect(world.done).toEqual([]);
});

test('of more calls than a turn may have the rest is not done, and the person is told', async () => {
  const looked: string[] = [];
  const watched = defineTool({
    ...look,
    run: async (_, { at }) => {
      looked.push(at);
      return { at };
    },
  });
  const calls = Array.from({ length: 25 }, (_, at) => ({ tool: 'look', args: { at: String(at) } }));
  const { say } = await openAgent([watched], [{ hears: 'look everywhere', calls }]);
  const reply = await say('look everywhere');
  expect(looked).toHaveLength(20);
  expect(reply.calls).toHaveLength(20);
  expect(reply.reply.text).toContain('only looked at the first 20 things');
});

test('a guest is asked to sign in, and staff may not do what only customers may', async () => {
  const { pay } = payTool();
  const { say } = await openAgent(
    [pay],
    [
      { hears: 'pay bob', calls: [payBob] },
      { hears: 'pay bob', calls: [payBob] },
    ],
  );
  expect((await say('pay bob', guest, { conversation: 'g' })).reply.text).toMatch(/sign in/);
  const staff: Person = { kind: 'staff', id: 's', role: 'admin' };
  expect((await say('pay bob', staff, { conversation: 's' })).calls[0]?.outcome).toBe('refused');
});

test('a conversation serves one person; a guest may sign in and go on', async () => {
  const { say } = await openAgent(
    [look],
    [
      { hears: 'look', calls: [] },
      { hears: 'look', calls: [] },
    ],
  );
  await say('look', guest);
  await say('look', ada);
  expect(await say('look', ben)).toEqual({ denied: 'not_your_conversation' });
  expect(await say('look', guest)).toEqual({ denied: 'not_your_conversation' });
});

test('an unknown shop is said to be unknown', async () => {
  const { say } = await openAgent([look], []);
  expect(await say('hi', guest, { shop: 'nowhere' })).toEqual({ denied: 'unknown_shop' });
});

test('the same message id gives the same reply and does nothing twice', async () => {
  const { pay, world } = payTool();
  const { say } = await openAgent([pay], [{ hears: 'pay bob', calls: [payBob] }]);
  const first = await say('pay bob', ada, { messageId: 'm1' });
  expect(await say('pay bob', ada, { messageId: 'm1' })).toEqual(first);
  const [a, b] = await Promise.all([
    say('yes', ada, { messageId: 'm2' }),
    say('yes', ada, { messageId: 'm2' }),
  ]);
  expect(a).toEqual(b);
  expect(world.done).toEqual(['bob 5']);
});

test('messages of one conversation sent at once are handled one after the other', async () => {
  const order: string[] = [];
  const slow = defineTool({
    ...look,
    run: async (_, { at }) => {
      order.push(`begin ${at}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(`end ${at}`);
      return { at };
    },
  });
  const step = (at: string) => ({ hears: at, calls: [{ tool: 'look', args: { at } }] });
  const { say } = await openAgent([slow], [step('a'), step('b'), step('c')]);
  await Promise.all(['a', 'b', 'c'].map((message) => say(message)));
  expect(order).toEqual(['begin a', 'end a', 'begin b', 'end b', 'begin c', 'end c']);
});

test('a new process goes on where the last one stopped', async () => {
  const { pay, world } = payTool();
  const before = await openAgent([pay], [{ hears: 'pay bob', calls: [payBob] }]);
  await before.say('pay bob');
  const after = await openAgent([pay], []);
  expect((await after.say('yes')).reply.text).toBe('Paid bob 5.');
  expect(world.done).toEqual(['bob 5']);
});

test('a turn that fails in the middle can be sent again, and does once what it does', async () => {
  const { pay, world } = payTool();
  const failing = defineTool({
    ...pay,
    answer: () => {
      throw new Error('the wording broke');
    },
  });
  const broken = await openAgent([failing], [{ hears: 'pay bob', calls: [payBob] }]);
  await broken.say('pay bob');
  await expect(broken.say('yes', ada, { messageId: 'y' })).rejects.toThrow('the wording broke');
  expect(world.done).toEqual(['bob 5']);
  const mended = await openAgent([pay], []);
  expect((await mended.say('yes', ada, { messageId: 'y' })).reply.text).toBe('Paid bob 5.');
  expect(world.done).toEqual(['bob 5']);
});

test.each([
  ['nothing', '', 'There was nothing'],
  ['blanks', ' \n ', 'There was nothing'],
  ['ten thousand characters', 'zz '.repeat(3334), '10002 characters'],
])('a message of %s is answered, changes nothing and keeps what waits', async (_, message, answer) => {
  const { pay, world } = payTool();
  const { say } = await openAgent([pay], [{ hears: 'pay bob', calls: [payBob] }]);
  await say('pay bob');
  const reply = await say(message);
  expect(reply.reply.text).toContain(answer);
  expect(reply.pending).toHaveLength(1);
  expect(world.done).toEqual([]);
});
