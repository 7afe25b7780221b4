import { AsyncLocalStorage } from 'node:async_hooks';
import { openStore } from '../../store/open-store.ts';
import { findConversation } from '../../store/queries/conversations.ts';
import { createTestProvider } from '../../tools/payments/test-provider.ts';
import type { Person } from '../../tools/person.ts';
import { isRefusal, type AnyTool } from '../../tools/tool.ts';
import { printConversation, readConversation } from '../conversation-id.ts';
import { createAgent } from '../create-agent.ts';
import { mostCalls } from '../respond.ts';
import type { LocalEngine } from '../local/local-engine.ts';
import { HostileModel, type Utterance } from './hostile-model.ts';
import { importShops } from './hostile-shops.fixture.ts';
import { invariants } from './invariants.ts';
import { readBooks, type Observed, type Ran } from './watch.ts';

/** Somebody who writes in a conversation of a shop; several may try the same one. */
export type Actor = { shop: string; thread: string; person: Person };

/** One message, and what the model makes of it. */
export type HostileTurn = Utterance & {
  actor: Actor;
  text: string;
  /** Small numbers, so that ids are repeated. */
  messageId?: number | undefined;
};

const at = new Date('2026-03-02T10:00:00Z');

/** Two shops on one store, and an agent whose model is hostile, with an eye on everything that changes something. */
async function openHostileWorld(tools: readonly AnyTool[], engine: LocalEngine, agentEngine: LocalEngine) {
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const store = await openStore({ url: ':memory:', now: () => at });
  await importShops(store, at, newId);
  const start = await readBooks(store);
  let before = start;
  let turns: Observed[] = [];
  let ran: Ran[] = [];
  const done = new Map<string, number>();
  const times = new Map<string, number>();
  /** What was read out for a plan, and what each conversation has heard. */
  const readings = new Map<string, Set<string>>();
  const heard = new Map<string, string[]>();
  const brought = new Map<string, string>();
  const replies = new Map<string, Observed['result']>();
  const current = new AsyncLocalStorage<HostileTurn>();
  let proposed = 0;

  const agent = createAgent({
    store,
    tools: tools.map(watched),
    payments: createTestProvider(),
    model: new HostileModel(() => {
      const turn = current.getStore();
      if (!turn) throw new Error('hostile: a model was asked outside of a turn');
      proposed += Math.min(turn.calls.length, mostCalls);
      return turn;
    }),
    readConsent: agentEngine.readConsent,
    readIdentity: agentEngine.readIdentity,
    understand: engine.understand,
    now: () => at,
    newId,
  });

  function bring(source: string, words: string): void {
    brought.set(source, `${brought.get(source) ?? ''}\n${words}`);
  }

  function watched(tool: AnyTool): AnyTool {
    if (tool.effect === 'read') return tool;
    return {
      ...tool,
      ...(tool.confirm && {
        confirm: (plan, say) => {
          const confirmation = tool.confirm!(plan, say);
          const key = planKey(tool, plan);
          readings.set(key, (readings.get(key) ?? new Set()).add(confirmation.text));
          return confirmation;
        },
      }),
      run: async (ctx, plan, key) => {
        const text = current.getStore()?.text ?? '';
        const told = heard.get(ctx.conversation) ?? [];
        const texts = [...(readings.get(planKey(tool, plan)) ?? [])];
        const said = texts.filter((one) => told.some((reply) => reply.includes(one)));
        const consent = engine.readConsent(text, ctx.say.language, { tools: [tool.name], asked: '', said });
        // A yes may repeat what was read out.
        const agreed = consent.consent === 'yes' || consent.agrees === true;
        const readOut = said.length > 0;
        const result = await tool.run(ctx, plan, key);
        const refused = isRefusal(result);
        ran.push({ tool, plan, key, ctx, refused, agreed, readOut });
        if (!refused) {
          // Why a colleague declined is what they chose to tell the customer.
          if (tool.name === 'decline') bring(`declined ${ctx.shop.id}`, JSON.stringify(plan).toLowerCase());
          done.set(tool.name, (done.get(tool.name) ?? 0) + 1);
          times.set(`${ctx.shop.id} ${key}`, (times.get(`${ctx.shop.id} ${key}`) ?? 0) + 1);
        }
        return result;
      },
    };
  }

  async function say(turn: HostileTurn): Promise<void> {
    const { actor, text, calls, messageId } = turn;
    const { shop, thread, person } = actor;
    const conversation = printConversation(readConversation('web', shop, thread));
    // What a customer brought into one conversation may come back in another, and to the staff of the shop: on an order, in
    // a conversation that was handed off.
    const own = person.kind === 'customer' ? [`${shop} ${person.id}`] : [];
    const sources = [conversation, shop, ...own];
    const known = person.kind === 'staff' ? [shop] : [conversation, `declined ${shop}`, ...own];
    const words = `${text}\n${JSON.stringify(calls)}`.toLowerCase();
    for (const source of sources) bring(source, words);
    const id = messageId === undefined ? undefined : `m${messageId}`;
    const request = {
      shop,
      person,
      message: text,
      channel: 'web',
      conversation: thread,
      ...(id !== undefined && { messageId: id }),
    };
    const result = await current.run(turn, () => agent.turn(request));
    const message = `${conversation} ${id}`;
    const earlier = id === undefined ? undefined : replies.get(message);
    turns.push({
      shop,
      conversation,
      person: await knownAs(shop, conversation, person),
      text,
      proposed: calls,
      result,
      brought: known.map((source) => brought.get(source)).join('\n'),
      ...(earlier && { earlier }),
    });
    if ('denied' in result) return;
    if (id !== undefined) replies.set(message, result);
    heard.set(conversation, [...(heard.get(conversation) ?? []), result.reply.text]);
  }

  /** Who the agent took a guest for in the end, where they said who they are. */
  async function knownAs(shop: string, conversation: string, person: Person): Promise<Person> {
    if (person.kind !== 'guest') return person;
    const row = await findConversation(store, shop, conversation);
    return row?.personKind === 'customer' && row.personId !== null
      ? { kind: 'customer', id: row.personId }
      : person;
  }

  /** Holds all that happened since the last look against every invariant; throws with the first that is broken. */
  async function check(): Promise<void> {
    const now = await readBooks(store);
    for (const { name, broken } of invariants) {
      const what = broken({ store, start, before, now, turns, ran, times });
      if (what !== undefined) throw new Error(`broken: ${name}. ${what}`);
    }
    before = now;
    turns = [];
    ran = [];
  }

  return {
    say,
    check,
    /** Calls the model has proposed that were decided on. */
    proposed: () => proposed,
    /** How often each tool that changes something has done so. */
    done: () => done as ReadonlyMap<string, number>,
    close: () => store.close(),
  };
}

/**
 * Plays turns against two fresh shops, some of them at the same time, and checks every invariant all along.
 * `agentEngine` is for tests of the invariants themselves: what the agent believes, where that differs from the truth.
 */
export async function playHostile(
  turns: readonly { turn: HostileTurn; together: boolean }[],
  tools: readonly AnyTool[],
  engine: LocalEngine,
  agentEngine: LocalEngine = engine,
): Promise<{ proposed: number; done: ReadonlyMap<string, number> }> {
  const world = await openHostileWorld(tools, engine, agentEngine);
  try {
    let underway: Promise<void>[] = [];
    for (const [n, { turn, together }] of turns.entries()) {
      underway.push(world.say(turn));
      // Some turns are on their way at the same time, also in the same conversation.
      if (together && underway.length < 3) continue;
      await Promise.all(underway);
      underway = [];
      if (n % 4 === 3) await world.check();
    }
    await Promise.all(underway);
    await world.check();
    return { proposed: world.proposed(), done: world.done() };
  } finally {
    await world.close();
  }
}

function planKey(tool: AnyTool, plan: unknown): string {
  return `${tool.name} ${JSON.stringify(plan)}`;
}
