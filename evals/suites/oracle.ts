import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { confirm, propose, type Hands } from '../../agent/act.ts';
import { vouchForEngine } from '../../agent/origin.ts';
import { newDialogue } from '../../agent/dialogue.ts';
import { sayFor } from '../../prompts/say.ts';
import { loadCatalog } from '../../store/catalog/load-catalog.ts';
import { importShop } from '../../store/folder/import-shop.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { findShop } from '../../store/queries/shops.ts';
import { allTools } from '../../tools/all-tools.ts';
import { createTestProvider } from '../../tools/payments/test-provider.ts';
import { differences, type ExpectedState } from '../compare-shops.ts';
import { exportedState, readState, setRules } from '../shop-state.ts';
import { readLines } from '../read-lines.ts';
import { percentOf, type Suite } from '../suite.ts';
import { toolRules } from './retail-rules.ts';

type Action = { name: string; arguments: Record<string, unknown> };
type Request = { id: string; customerId: string; actions: Action[]; expected: ExpectedState };

const shopId = 'oracle';
const now = () => new Date('2026-01-05T10:00:00Z');
const tools = new Map(allTools.map((tool) => [tool.name, tool]));

/** Requests with the actions that are right: each is done through our tools, and the shop afterwards is compared. */
export const oracle: Suite = {
  name: 'oracle',
  about: 'requests with their right actions, done through the tools; the shop afterwards is compared',
  options: {
    shop: { about: 'a shop folder', required: true },
    data: { about: 'requests with actions and the state expected after each, one a line', required: true },
  },
  run: async ({ shop: folder = '', data = '' }) => {
    const requests = await readLines<Request>(data);
    const { currency } = JSON.parse(await readFile(join(folder, 'shop.json'), 'utf8')) as ShopFile;
    const base = await readState(folder);
    const work = await mkdtemp(join(tmpdir(), 'oracle-'));
    const misses: string[] = [];
    let refused = 0;
    try {
      const origin = join(work, 'origin.db');
      await importOnce(`file:${origin}`, folder);
      for (const request of requests) {
        const file = join(work, 'request.db');
        await copyFile(origin, file);
        const store = await openStore({ url: `file:${file}`, now });
        try {
          refused += await replay(store, request);
          const [problem] = differences(base, request.expected, await exportedState(store, shopId), currency);
          if (problem !== undefined) misses.push(`${request.id}: ${problem}`);
        } finally {
          await store.close();
          await rm(file);
        }
      }
    } finally {
      await rm(work, { recursive: true });
    }
    const right = requests.length - misses.length;
    return {
      columns: ['requests', 'right', 'percent', 'actions refused'],
      rows: [[requests.length, right, percentOf(right, requests.length), refused]],
      metrics: { right, state: percentOf(right, requests.length), refused },
      misses,
    };
  },
};

async function importOnce(url: string, folder: string): Promise<void> {
  const store = await openStore({ url, now });
  let ids = 0;
  const imported = await importShop(store, folder, {
    as: shopId,
    now: now(),
    newId: () => `id-${++ids}`,
  });
  if ('problems' in imported) throw new Error(`${folder}: ${JSON.stringify(imported.problems[0])}`);
  await setRules(store, shopId, toolRules);
  await store.close();
}

/** Does the actions one after the other, each with a yes; returns how many were refused. */
async function replay(store: Store, { customerId, actions }: Request): Promise<number> {
  const shop = (await findShop(store, shopId))?.file;
  const catalog = await loadCatalog(store, shopId);
  if (!shop || !catalog) throw new Error('oracle: the shop was not imported');
  let ids = 0;
  const hands: Hands = {
    tools,
    // The file plays a customer who says all of it themselves.
    vouching: async (_, args) => vouchForEngine(args),
    ctx: {
      shop,
      person: { kind: 'customer', id: customerId },
      conversation: 'oracle',
      seen: { shown: [], orders: [] },
      now: now(),
      newId: () => `new-${++ids}`,
      store,
      catalog,
      payments: createTestProvider(),
      say: sayFor(shop, undefined),
    },
  };
  let refused = 0;
  for (const [turn, action] of actions.entries()) {
    const call = callOf(action);
    if (!call) continue;
    const dialogue = { ...newDialogue('en'), turns: turn };
    for (const step of await propose(hands, dialogue, 0, call)) {
      const done = step.confirmation ? await confirm(hands, step.confirmation.pending) : step;
      if (done.outcome !== 'done') refused += 1;
    }
  }
  return refused;
}

/** An action of the data as a call of ours; undefined for what changes nothing. */
function callOf({ name, arguments: given }: Action) {
  const text = (key: string) => String(given[key] ?? '');
  const list = (key: string) => (Array.isArray(given[key]) ? given[key].map(String) : []);
  const order = { number: text('order_id') };
  const payment = { method: text('payment_method_id') };
  const changes = list('item_ids').map((variant, at) => ({
    item: { variant, count: 1 },
    to: { variant: list('new_item_ids')[at] ?? '' },
  }));
  const address = {
    line1: text('address1'),
    line2: text('address2'),
    city: text('city'),
    region: text('state'),
    country: text('country'),
    postalCode: text('zip'),
  };
  switch (name) {
    case 'cancel_pending_order':
      return { tool: 'cancel_order', args: { order, reason: text('reason') } };
    case 'modify_pending_order_items':
      return { tool: 'change_order_items', args: { order, changes, payment } };
    case 'exchange_delivered_order_items':
      return { tool: 'exchange_items', args: { order, changes, payment } };
    case 'return_delivered_order_items': {
      const items = list('item_ids').map((variant) => ({ variant, count: 1 }));
      return { tool: 'return_items', args: { order, items: { items }, payment } };
    }
    case 'modify_pending_order_address':
      return { tool: 'change_order_address', args: { order, address } };
    case 'modify_pending_order_payment':
      return { tool: 'change_order_payment', args: { order, payment } };
    case 'modify_user_address':
      return { tool: 'change_my_address', args: { address } };
    default:
      return undefined;
  }
}
