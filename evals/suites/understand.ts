import { join } from 'node:path';
import { createLocalAgent } from '../../agent/local-agent.ts';
import { printConversation } from '../../agent/conversation-id.ts';
import type { Agent, ChatResponse, UnderstandResponse } from '../../agent/contract.ts';
import { reviveDialogue, type Dialogue } from '../../agent/dialogue.ts';
import { projectRoot } from '../../project-root.ts';
import type { Catalog } from '../../store/catalog/catalog.ts';
import { loadCatalog } from '../../store/catalog/load-catalog.ts';
import { importShop } from '../../store/folder/import-shop.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { cartLines } from '../../store/queries/carts.ts';
import { savedDialogue } from '../../store/queries/dialogues.ts';
import { findShop } from '../../store/queries/shops.ts';
import { allTools } from '../../tools/all-tools.ts';
import type { Person } from '../../tools/person.ts';
import type { Seen } from '../../tools/tool.ts';
import { sameCall, shownAt, type MadeCall, type Place } from '../compare-calls.ts';
import { readMessages, type Expectation, type MessageLine } from '../message-lines.ts';
import { percentOf, type Measured, type Suite } from '../suite.ts';

const toolsThat = (...effects: string[]): ReadonlySet<string> =>
  new Set(allTools.filter(({ effect }) => effects.includes(effect)).map(({ name }) => name));
const writes = toolsThat('write');
const changes = toolsThat('write', 'draft');

/** Messages people really type and say, against what a good shopkeeper would do with them. */
export const understand: Suite = {
  name: 'understand',
  about: 'Whole messages in their conversations: are the right tools called with the right arguments?',
  options: {
    data: {
      about: 'a .jsonl file or a folder of them, as evals/message-lines.ts says',
      fallback: join(projectRoot(), 'evals/messages'),
    },
    lang: { about: 'only messages in this language' },
    tag: { about: 'only messages with this tag' },
  },
  run: async ({ data = '', lang, tag }) => {
    const all = await readMessages(data);
    const lines = all.filter((l) => (!lang || l.lang === lang) && (!tag || l.tags.includes(tag)));
    if (lines.length === 0) throw new Error(`understand: no message of ${data} is asked for`);
    return measured(await judgeAll(lines));
  },
};

type Judged = {
  line: MessageLine;
  right: boolean;
  tools: boolean;
  /** What was done although nobody asked for that tool: the worst a misunderstanding can do. */
  unasked: 'write' | 'change' | undefined;
  ms: number;
  got: Heard;
};

/** What became of a message, and what was in front of the person before. */
type Heard = {
  seen: Seen;
  calls: MadeCall[];
  acts: string[];
  question: string | null;
  cart: { variantId: string; quantity: number }[];
  pending: string[];
};

type World = {
  store: Store;
  agent: Agent;
  shops: ReadonlyMap<string, { shop: ShopFile; catalog: Catalog }>;
};

async function judgeAll(lines: readonly MessageLine[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  let world = await openWorld();
  try {
    for (const line of lines) {
      const { wrote, ...verdict } = await judge(world, line);
      judged.push(verdict);
      if (!wrote) continue;
      // Shops that something was bought from are not those the next message is about.
      await world.store.close();
      world = await openWorld();
    }
  } finally {
    await world.store.close();
  }
  return judged;
}

/** Fresh copies of the demo shops, at a time that suits their orders. */
async function openWorld(): Promise<World> {
  const now = () => new Date('2026-11-20T10:00:00Z');
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const store = await openStore({ url: ':memory:', now });
  const shops = new Map<string, { shop: ShopFile; catalog: Catalog }>();
  for (const id of ['wine', 'apparel']) {
    const done = await importShop(store, join(projectRoot(), 'shops', id), { now: now(), newId });
    const shop = (await findShop(store, id))?.file;
    const catalog = await loadCatalog(store, id);
    if ('problems' in done || !shop || !catalog) throw new Error(`understand: shop ${id} was not imported`);
    shops.set(id, { shop, catalog });
  }
  return { store, agent: createLocalAgent({ store, now, newId }), shops };
}

async function judge(world: World, line: MessageLine): Promise<Judged & { wrote: boolean }> {
  const { shop, message, id: conversation } = line;
  const known = world.shops.get(shop);
  if (!known) throw new Error(`${line.id}: there is no demo shop ${shop}`);
  const request = { shop, conversation, channel: 'web', person: personOf(line.person) };
  const made: MadeCall[] = [];
  const say = async (text: string): Promise<ChatResponse> => {
    const reply = await world.agent.turn({ ...request, message: text });
    if ('denied' in reply) throw new Error(`${line.id}: ${reply.denied}`);
    made.push(...reply.calls);
    return reply;
  };
  for (const earlier of line.before) await say(earlier);
  const understood = await world.agent.understand({ ...request, message });
  if ('denied' in understood) throw new Error(`${line.id}: ${understood.denied}`);
  const { seen } = await dialogueOf(world.store, line);
  const reply = await say(message);
  const got = { seen, ...(await heard(world.store, line, understood, reply)) };
  const expected = [line.expect].flat();
  const tools = expected.some((one) => sameTools(one, got));
  const right = expected.some((one) => isRight(one, got, known));
  const isWrite = ({ tool, outcome }: MadeCall) => outcome === 'done' && writes.has(tool);
  return {
    line,
    right,
    tools: tools || right,
    unasked: unaskedOf(expected, reply.calls),
    ms: reply.ms,
    got,
    wrote: made.some(isWrite),
  };
}

/** Where only a cart is expected, how it is reached is open. */
function unaskedOf(expected: readonly Expectation[], made: readonly MadeCall[]): Judged['unasked'] {
  const asked = new Set(expected.flatMap(({ calls = [] }) => calls.flatMap(({ tool }) => tool)));
  const isCartOpen = expected.some(({ calls, acts, cart }) => cart && !calls && !acts);
  const done = made.filter(({ tool, outcome }) => outcome === 'done' && !asked.has(tool));
  if (done.some(({ tool }) => writes.has(tool))) return 'write';
  return !isCartOpen && done.some(({ tool }) => changes.has(tool)) ? 'change' : undefined;
}

function personOf(name: string): Person {
  if (name === 'guest') return { kind: 'guest' };
  return name === 'staff' ? { kind: 'staff', id: 'sam', role: 'manager' } : { kind: 'customer', id: name };
}

function conversationOf({ shop, id }: MessageLine): string {
  return printConversation({ channel: 'web', shop, thread: id });
}

async function dialogueOf(store: Store, line: MessageLine): Promise<Dialogue> {
  return reviveDialogue(await savedDialogue(store, line.shop, conversationOf(line)), 'en');
}

async function heard(
  store: Store,
  line: MessageLine,
  { acts }: UnderstandResponse,
  { calls, pending }: ChatResponse,
): Promise<Omit<Heard, 'seen'>> {
  const { asking } = await dialogueOf(store, line);
  const asks = calls.findLastIndex(({ tool, outcome }) => tool === asking?.tool && outcome === 'refused');
  const cart = await cartLines(store, line.shop, conversationOf(line));
  return {
    // What a question already knows is part of what was understood.
    calls: calls.map((call, at) =>
      asking && at === asks ? { ...call, args: { ...call.args, ...asking.args } } : call,
    ),
    acts,
    question: asking?.ask ?? null,
    cart: cart.map(({ variantId, quantity }) => ({ variantId, quantity })),
    pending: pending.map(({ tool }) => tool),
  };
}

/** Acts alone mean that no tool is called. */
function callsOf({ calls, acts }: Expectation): Expectation['calls'] {
  return calls ?? (acts ? [] : undefined);
}

function sameTools(expected: Expectation, { calls: made }: Heard): boolean {
  const calls = callsOf(expected);
  if (!calls) return false;
  return (
    calls.length === made.length && calls.every(({ tool }, at) => [tool].flat().includes(made[at]!.tool))
  );
}

function isRight(
  expected: Expectation,
  got: Heard,
  { shop, catalog }: { shop: ShopFile; catalog: Catalog },
): boolean {
  const { acts, question, cart, pending } = expected;
  const calls = callsOf(expected);
  const place: Place = { catalog, packs: shop.packs, seen: got.seen };
  if (calls && !sameTools(expected, got)) return false;
  if (calls?.some((call, at) => !sameCall(call, got.calls[at]!, place))) return false;
  if (acts && !acts.every((act) => got.acts.includes(act))) return false;
  if (question !== undefined && question !== got.question) return false;
  if (pending && pending.toSorted().join() !== got.pending.toSorted().join()) return false;
  if (!cart) return true;
  const isLine = (item: string | number, quantity: number) => {
    const stood = typeof item === 'number' ? shownAt(item, got.seen, catalog) : undefined;
    const id = stood?.variant ?? stood?.product ?? item;
    return got.cart.some(
      (line) =>
        line.quantity === quantity &&
        [line.variantId, catalog.variant(line.variantId)?.product].includes(String(id)),
    );
  };
  return cart.length === got.cart.length && cart.every(({ item, quantity }) => isLine(item, quantity));
}

function measured(judged: readonly Judged[]): Measured {
  const shareOf = (some: readonly Judged[], what: 'right' | 'tools') =>
    percentOf(some.filter((one) => one[what]).length, some.length);
  const rowOf = (name: string, some: readonly Judged[]) => [
    name,
    some.length,
    shareOf(some, 'right'),
    shareOf(some, 'tools'),
  ];
  const tags = [...new Set(judged.flatMap(({ line }) => line.tags))].sort();
  const times = judged.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    columns: ['tag', 'messages', 'accuracy', 'tools'],
    rows: [
      ...tags.map((tag) =>
        rowOf(
          tag,
          judged.filter(({ line }) => line.tags.includes(tag)),
        ),
      ),
      rowOf('all', judged),
    ],
    metrics: {
      messages: judged.length,
      accuracy: shareOf(judged, 'right'),
      tools: shareOf(judged, 'tools'),
      unasked_writes: judged.filter(({ unasked }) => unasked === 'write').length,
      unasked_changes: judged.filter(({ unasked }) => unasked).length,
      p95_ms: times[Math.ceil(times.length * 0.95) - 1] ?? 0,
    },
    misses: judged.filter(({ right }) => !right).map(missOf),
  };
}

function missOf({ line, tools, unasked, got }: Judged): string {
  const { id, tags, before, message, expect } = line;
  const said = [...before, message].join(' / ');
  const { seen: _, ...what } = got;
  return `${id} [${tags.join(' ')}]${tools ? '' : ' tools'}${unasked ? ` unasked-${unasked}` : ''}: ${said}\n  wanted ${JSON.stringify(expect)}\n  got    ${JSON.stringify(what)}`;
}
