import { eq, sql } from 'drizzle-orm';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allTools } from '../../tools/all-tools.ts';
import { cancelOrder } from '../../tools/orders/cancel-order.ts';
import { orderStatus } from '../../tools/orders/order-status.ts';
import { isQuestion, isRefusal, type AnyTool, type ToolContext } from '../../tools/tool.ts';
import { createLocalEngine } from '../local/local-engine.ts';
import type { LocalEngine } from '../local/local-engine.ts';
import { playHostile } from './hostile-driver.ts';
import { hostileTurns } from './hostile-turns.ts';

const engine = createLocalEngine(allTools);

/** All tools, one of them broken. */
const withBroken = (broken: AnyTool) => allTools.map((tool) => (tool.name === broken.name ? broken : tool));

/** A tool that does something more after what it should do. */
function alsoDoing(tool: AnyTool, more: (ctx: ToolContext) => Promise<unknown>): AnyTool {
  return {
    ...tool,
    run: async (ctx, plan, key) => {
      const result = await tool.run(ctx, plan, key);
      if (!isRefusal(result)) await more(ctx);
      return result;
    },
  };
}

/** The first invariant that a hostile model finds broken. */
async function foundBy(tools: readonly AnyTool[], agentEngine: LocalEngine = engine): Promise<string> {
  const property = fc.asyncProperty(hostileTurns(tools), async (turns) => {
    await playHostile(turns, tools, engine, agentEngine);
  });
  const { errorInstance } = await fc.check(property, { numRuns: 60, seed: 7, endOnFailure: true });
  return errorInstance instanceof Error ? errorInstance.message : 'nothing was found';
}

test('an agent that takes anything for a yes is found', async () => {
  const gullible: LocalEngine = { ...engine, readConsent: () => ({ consent: 'yes', rest: 'go on' }) };
  expect(await foundBy(allTools, gullible)).toContain('a write has a yes');
});

test('a tool that does not ask whose an order is is found', async () => {
  const nosy: AnyTool = {
    ...orderStatus,
    plan: async (ctx, wish) => {
      const planned = await orderStatus.plan(ctx, wish as Parameters<typeof orderStatus.plan>[1]);
      // Guarantee: the schema of the tool parsed this wish.
      const { order } = wish as { order?: { number?: string } };
      const number = order?.number;
      const refused = isRefusal(planned) || isQuestion(planned);
      return refused && number !== undefined ? { plan: { orders: [number] }, exact: {} } : planned;
    },
  };
  expect(await foundBy(withBroken(nosy))).toContain('nothing private of somebody else is said');
});

test('money that is given back twice is found', async () => {
  const generous = alsoDoing(cancelOrder, async ({ store, shop }) => {
    const { payments: p } = store.t;
    const refunds = sql`${p.shop} = ${shop.id} and ${p.kind} = 'refund'`;
    return store.apply([
      {
        query: store.write
          .update(p)
          .set({ amountMinor: sql`${p.amountMinor} * 2` })
          .where(refunds),
      },
    ]);
  });
  expect(await foundBy(withBroken(generous))).toContain('nobody gets back more than was paid');
});

test('stock that changes without a movement is found', async () => {
  const sloppy = alsoDoing(cancelOrder, async ({ store, shop }) => {
    const { variants: v } = store.t;
    return store.apply([
      {
        query: store.write
          .update(v)
          .set({ stock: sql`${v.stock} + 1` })
          .where(eq(v.shop, shop.id)),
      },
    ]);
  });
  expect(await foundBy(withBroken(sloppy))).toContain('stock is what it was and what moved since');
});

test('a write that reaches for the orders of others is found', async () => {
  const reaching = alsoDoing(cancelOrder, async ({ store }) => {
    const { orders: o } = store.t;
    return store.apply([
      { query: store.write.update(o).set({ cancelReason: 'why not' }).where(eq(o.status, 'delivered')) },
    ]);
  });
  expect(await foundBy(withBroken(reaching))).toContain('by its own customer or the shop’s staff only');
});

test('an order that goes back in the table of states is found', async () => {
  const undoing = alsoDoing(cancelOrder, async ({ store }) => {
    const { orders: o } = store.t;
    return store.apply([
      {
        query: store.write.update(o).set({ status: 'pending' }).where(eq(o.status, 'delivered')),
      },
    ]);
  });
  expect(await foundBy(withBroken(undoing))).toContain('the table of states leads');
});
