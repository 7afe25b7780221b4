import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { importShop } from '../store/folder/import-shop.ts';
import { engineOfRun, openNew } from '../store/engines.fixture.ts';
import type { Store } from '../store/open-store.ts';
import type { Person } from '../tools/person.ts';
import type { Agent, ChatResponse } from './contract.ts';
import { createLocalAgent } from './local-agent.ts';

export const guest: Person = { kind: 'guest' };
export const customer = (id: string): Person => ({ kind: 'customer', id });
export const staff: Person = { kind: 'staff', id: 'sam', role: 'manager' };

export type DemoShops = {
  store: Store;
  agent: Agent;
  /** A conversation of one person with one shop; nothing but the messages tells the language. */
  talk: (shop: string, person?: Person) => (message: string) => Promise<ChatResponse>;
};

/** Both demo shops on a store in memory, with the agent as it runs by default; the clock stands unless one is given. */
export async function openDemoShops(now = () => new Date('2026-11-20T10:00:00Z')): Promise<DemoShops> {
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const store = await openNew(engineOfRun, now);
  for (const shop of ['wine', 'apparel']) {
    const done = await importShop(store, join(projectRoot(), 'shops', shop), { now: now(), newId });
    if ('problems' in done) throw new Error(JSON.stringify(done.problems[0]));
  }
  const agent = createLocalAgent({ store, now, newId });
  const talk: DemoShops['talk'] = (shop, person = guest) => {
    const conversation = newId();
    return async (message) => {
      const reply = await agent.turn({ shop, message, conversation, channel: 'web', person });
      if ('denied' in reply) throw new Error(reply.denied);
      return reply;
    };
  };
  return { store, agent, talk };
}

/** The products a reply shows. */
export const items = (reply: ChatResponse) =>
  reply.reply.cards.flatMap((card) => (card.type === 'products' ? card.items : []));
/** The lines of the cart a reply shows. */
export const cart = (reply: ChatResponse) =>
  reply.reply.cards.flatMap((card) => (card.type === 'cart' ? card.lines : []));
/** What was called and what became of it: "checkout done". */
export const did = (reply: ChatResponse) => reply.calls.map(({ tool, outcome }) => `${tool} ${outcome}`);
