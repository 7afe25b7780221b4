import { afterEach, expect, test } from 'vitest';
import type { ChatResponse } from './contract.ts';
import { createLocalAgent } from './local-agent.ts';
import type { ShopFile } from '../store/folder/shop-folder.ts';
import type { Person } from '../tools/person.ts';
import { ada, guest, openTestShop, rep, type TestShop } from '../tools/test-shop.fixture.ts';
import type { NotifyStaff } from '../tools/tool.ts';

let shop: TestShop | undefined;
afterEach(async () => {
  await shop?.close();
  shop = undefined;
});

const inbox: ShopFile['handOff'] = { inbox: true, email: 'help@example.com' };

async function open(handOff: ShopFile['handOff'], notifyStaff?: NotifyStaff) {
  const opened = await openTestShop(handOff && { handOff });
  shop = opened;
  const { store, payments, now } = opened;
  let ids = 0;
  const newId = () => `new-${++ids}`;
  const agent = createLocalAgent({
    store,
    payments,
    now: () => now,
    newId,
    ...(notifyStaff && { notifyStaff }),
  });
  return async (person: Person, message: string): Promise<ChatResponse> => {
    const conversation = person.kind === 'guest' ? 'guest' : person.id;
    const reply = await agent.turn({ shop: 'test', message, conversation, channel: 'web', person });
    if ('denied' in reply) throw new Error(reply.denied);
    return reply;
  };
}

const rows = async () => shop!.store.read.select().from(shop!.store.t.handOffs);

test('who asks for a person is passed on without another question, with all the next one needs', async () => {
  const say = await open(inbox);
  await say(ada, 'add two bottles of Muscadet');
  await say(ada, 'check out');
  const passed = await say(ada, 'can I talk to a person?');
  expect(passed.calls).toMatchObject([{ tool: 'hand_off', outcome: 'done' }]);
  expect(passed.reply.text).toContain('number 1 in their inbox');
  expect(passed.reply.text).toContain('help@example.com');
  const [row] = await rows();
  expect(row).toMatchObject({
    state: 'waiting',
    why: 'can I talk to a person?',
    package: {
      who: 'customer ada',
      name: 'Ada Example',
      email: 'ada@example.com',
      tried: [
        { tool: 'add_to_cart', outcome: 'done' },
        { tool: 'checkout', outcome: 'needs_confirmation' },
      ],
      cart: [{ title: 'Muscadet sur Lie', quantity: 2 }],
      pending: [expect.stringContaining('Place the order for €30.50')],
    },
  });
  const { promises, messages } = row!.package as { promises: string[]; messages: unknown[] };
  expect(promises.join(' ')).toContain('€30.50');
  expect(messages).toHaveLength(4);
  expect((await say(ada, 'get me a human')).reply.text).toContain('passed on already, as number 1');
  expect(await rows()).toHaveLength(1);
});

test('where nobody can be reached nobody is said to have been told', async () => {
  const say = await open(undefined);
  const told = await say(guest, 'can I talk to a person');
  expect(told.calls).toMatchObject([{ tool: 'hand_off', outcome: 'refused' }]);
  expect(told.reply.text).toContain('I will not pretend that I did');
  expect(told.reply.text).toContain('no other way');
  expect(await rows()).toEqual([]);
  await shop?.close();
  const phone = await open({ inbox: false, phone: '+353 1 555 0100' });
  expect((await phone(guest, 'get me a human')).reply.text).toContain('You can also call +353 1 555 0100');
});

test('out of hours it waits, and is said to wait', async () => {
  // It is a Monday, ten o'clock.
  const say = await open({ inbox: true, hours: [{ days: ['tue', 'wed'], from: '09:00', to: '17:00' }] });
  const later = await say(guest, 'get me a human');
  expect(later.reply.text).toContain('Nobody is there just now (the hours are Tue, Wed 09:00–17:00)');
  expect(later.reply.text).not.toContain('I have passed');
  expect(await rows()).toHaveLength(1);
});

test('a notifier that reached nobody is believed', async () => {
  const news: unknown[] = [];
  const say = await open(inbox, async (one) => {
    news.push(one);
    return false;
  });
  expect((await say(guest, 'get me a human')).reply.text).toContain('nobody has been told yet');
  expect(news).toEqual([{ kind: 'hand_off', n: 1, conversation: 'web:test:guest' }]);
});

test('staff see who waits, take one over, and give it back; the agent keeps out of it meanwhile', async () => {
  const say = await open(inbox);
  await say(ada, 'where is order W000002');
  await say(ada, 'I want to complain to someone');
  expect((await say(rep, 'open hand-offs')).reply.text).toContain('1: customer ada, waiting');
  const taken = await say(rep, 'take over number 1');
  expect(taken.calls).toMatchObject([{ tool: 'take_hand_off', outcome: 'done' }]);
  expect(taken.reply.text).toContain('Who: customer ada, Ada Example, ada@example.com');
  expect(taken.reply.text).toContain('Order: W000002');
  const silent = await say(ada, 'cancel order W000002');
  expect(silent.calls).toEqual([]);
  expect(silent.reply.text).toContain('A colleague has this conversation now');
  const { messages } = shop!.store.t;
  const kept = await shop!.store.read.select().from(messages);
  expect(kept.map(({ text }) => text)).toContain('cancel order W000002');
  const second = { ...rep, id: 'rene' } as const;
  expect((await say(second, 'take over number 1')).reply.text).toContain('taken by staff rosa');
  expect((await say(rep, 'close hand-off 1')).calls).toMatchObject([{ outcome: 'done' }]);
  expect((await say(ada, 'where is order W000002')).calls).toMatchObject([{ tool: 'order_status' }]);
  expect((await say(rep, 'open hand-offs')).reply.text).toContain('No conversation is waiting');
});

test('who is lost twice is offered a person, and passed on after a yes only', async () => {
  const say = await open(inbox);
  await say(guest, 'blorb the frobnicated quux');
  const offered = await say(guest, 'zzyzx wibble wobble');
  expect(offered.reply.text).toContain('Shall I pass our conversation on to a colleague');
  expect(await rows()).toEqual([]);
  expect((await say(guest, 'yes please')).reply.text).toContain('number 1 in their inbox');
  expect(await rows()).toHaveLength(1);
});
