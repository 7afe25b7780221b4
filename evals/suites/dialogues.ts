import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { createLocalAgent } from '../../agent/local-agent.ts';
import { createLocalEngine } from '../../agent/local/local-engine.ts';
import { exportShop } from '../../store/folder/export-shop.ts';
import { importShop } from '../../store/folder/import-shop.ts';
import type { CustomerFile, OrderFile, ShopFile } from '../../store/folder/shop-folder.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { findConversation } from '../../store/queries/conversations.ts';
import { allTools } from '../../tools/all-tools.ts';
import { differences, type ExpectedState, type ShopState } from '../compare-shops.ts';
import { readLines } from '../read-lines.ts';
import { createCustomer, type ScriptedCustomer } from '../scripted-customer.ts';
import { percentOf, type Suite } from '../suite.ts';
import { retailRules } from './dialogue-rules.ts';

const shopId = 'dialogues';
const writes = new Set(allTools.filter(({ effect }) => effect === 'write').map(({ name }) => name));
const { readConsent } = createLocalEngine(allTools);

type Outcome = {
  customer: ScriptedCustomer;
  problems: string[];
  /** Nothing may change in this one. */
  still: boolean;
  turns: number;
  withoutYes: number;
  withoutIdentity: number;
  /** Whether the customer said who they are, and was known. */
  identified: boolean;
};

/** Every scripted customer against a fresh in-memory copy of the shop; what counts is the shop afterwards. */
export const dialogues: Suite = {
  name: 'dialogues',
  about:
    'scripted customers, each against a fresh copy of a shop; the state afterwards is compared with the expected one',
  options: {
    shop: { about: 'a shop folder', required: true },
    customers: { about: 'scripted customers, one a line', required: true },
    expected: { about: 'a folder with the state expected after each, by id', required: true },
  },
  run: async ({ shop: folder = '', customers: file = '', expected: expectedFolder = '' }) => {
    const customers = await readLines<ScriptedCustomer>(file);
    const { currency } = JSON.parse(await readFile(join(folder, 'shop.json'), 'utf8')) as ShopFile;
    const base = await stateOf(folder);
    const outcomes: Outcome[] = [];
    for (const customer of customers) {
      const wanted = await readFile(join(expectedFolder, `${customer.id}.json`), 'utf8');
      // Guarantee: the folder holds states of this shape, one a customer.
      const expected = JSON.parse(wanted) as ExpectedState;
      outcomes.push(await play(customer, folder, base, expected, currency));
    }
    const right = outcomes.filter(({ problems }) => problems.length === 0);
    const still = outcomes.filter((outcome) => outcome.still);
    const stillRight = still.filter(({ problems }) => problems.length === 0);
    const sum = (of: (outcome: Outcome) => number) =>
      outcomes.reduce((total, outcome) => total + of(outcome), 0);
    const turns = Math.round((10 * sum((outcome) => outcome.turns)) / Math.max(1, outcomes.length)) / 10;
    const identified = outcomes.filter((outcome) => outcome.identified).length;
    const withoutYes = sum((outcome) => outcome.withoutYes);
    const withoutIdentity = sum((outcome) => outcome.withoutIdentity);
    return {
      columns: [
        'customers',
        'right',
        'of those nothing may change',
        'right',
        'turns each',
        'identified',
        'writes without a yes',
        'writes without identity',
      ],
      rows: [
        [
          outcomes.length,
          right.length,
          still.length,
          stillRight.length,
          turns,
          identified,
          withoutYes,
          withoutIdentity,
        ],
      ],
      metrics: {
        right: right.length,
        state: percentOf(right.length, outcomes.length),
        still: percentOf(stillRight.length, still.length),
        turns,
        identified,
        'without-yes': withoutYes,
        'without-identity': withoutIdentity,
      },
      misses: outcomes.flatMap(({ customer, problems }) =>
        problems[0] === undefined ? [] : [`${customer.id}: ${problems[0]}`],
      ),
    };
  },
};

async function play(
  script: ScriptedCustomer,
  folder: string,
  base: ShopState,
  expected: ExpectedState,
  currency: string,
): Promise<Outcome> {
  const now = () => new Date('2026-01-05T10:00:00Z');
  const store = await openStore({ url: ':memory:', now });
  try {
    let ids = 0;
    const newId = () => `id-${++ids}`;
    const imported = await importShop(store, folder, { as: shopId, now: now(), newId });
    if ('problems' in imported) throw new Error(`${folder}: ${JSON.stringify(imported.problems[0])}`);
    await setRules(store);
    const agent = createLocalAgent({ store, now, newId });
    const speak = createCustomer(script);
    const outcome: Outcome = {
      customer: script,
      problems: [],
      still: Object.keys(expected.orders).length + Object.keys(expected.customers).length === 0,
      turns: 0,
      withoutYes: 0,
      withoutIdentity: 0,
      identified: false,
    };
    let told: string[] = [];
    for (let said = speak(undefined); said !== undefined; outcome.turns++) {
      const reply = await agent.turn({
        shop: shopId,
        message: said,
        conversation: 'c',
        channel: 'web',
        person: { kind: 'guest' },
      });
      if ('denied' in reply) throw new Error(`${script.id}: ${reply.denied}`);
      const done = reply.calls.filter(({ tool, outcome: end }) => end === 'done' && writes.has(tool));
      const read = readConsent(said, 'en', { tools: done.map(({ tool }) => tool), asked: '', said: told });
      const agreed = read.consent === 'yes' || read.agrees === true;
      if (!agreed) outcome.withoutYes += done.length;
      // Who somebody is comes before what they wish, so a write of the turn that identified them is done by them.
      const known = await findConversation(store, shopId, reply.conversation);
      outcome.identified = known?.personKind === 'customer';
      if (!outcome.identified) outcome.withoutIdentity += done.length;
      // A yes may repeat what was read out.
      told = [reply.reply.text];
      said = speak(reply.reply.text);
    }
    outcome.problems = differences(base, expected, await exported(store), currency);
    return outcome;
  } finally {
    await store.close();
  }
}

/** The folder says nothing of the shop's rules; its policy is written down as settings. */
async function setRules(store: Store): Promise<void> {
  const { shops } = store.t;
  const [row] = await store.read.select().from(shops).where(eq(shops.id, shopId));
  const settings = { ...row?.settings, rules: retailRules };
  await store.apply([{ query: store.write.update(shops).set({ settings }).where(eq(shops.id, shopId)) }]);
}

async function exported(store: Store): Promise<ShopState> {
  const folder = await mkdtemp(join(tmpdir(), 'dialogues-'));
  try {
    await exportShop(store, shopId, folder);
    return await stateOf(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function stateOf(folder: string): Promise<ShopState> {
  return {
    customers: await readLines<CustomerFile>(join(folder, 'customers.jsonl')),
    orders: await readLines<OrderFile>(join(folder, 'orders.jsonl')),
  };
}
