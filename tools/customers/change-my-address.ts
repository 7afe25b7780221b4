import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { addressFile } from '../../store/folder/address-file.ts';
import { customerById } from '../../store/queries/customers.ts';
import { findAddress, isSamePlace, namedAs } from '../changes/find-address.ts';
import { personText } from '../inventory/move-stock.ts';
import { doneBefore, once } from '../orders/once.ts';
import { addressText } from '../orders/view-order.ts';
import { placeSlot } from '../slot.ts';
import type { PlaceRef } from '../wish.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';

const addressPlan = z.object({ address: addressFile, before: addressFile.nullable() });
type Plan = z.infer<typeof addressPlan>;

export const changeMyAddress = defineTool<{ address?: PlaceRef | undefined }, Plan, Plan>({
  name: 'change_my_address',
  about: "Changes the address in the customer's own account; orders that were placed keep theirs.",
  asks: [
    'change my address',
    'change my default address to {address}',
    'change the address of my account',
    'my address has changed, it is {address} now',
    'i moved, please update my account',
    'update my profile address',
    'make that my default address',
    'i would like it as my default address too',
    'set my default address to {address}',
    'correct the address in my profile',
    'change my home address to {address}',
    'change my user address',
    'save {address} as my address',
    'i have a new address',
    "change my account's address back to the original one",
    'please use the address of my other order as my default address',
  ],
  access: ['guest', 'customer'],
  effect: 'write',
  input: z.object({ address: placeSlot().optional() }),
  output: addressPlan,
  rules: [],
  plan: async (ctx, wish) => {
    const { person, store, shop } = ctx;
    if (person.kind !== 'customer') return { refused: 'identify_first' };
    const customer = await customerById(store, shop.id, person.id);
    const before = customer?.address ?? null;
    const found = await findAddress(ctx, wish.address ?? {}, 'address', 'address_changed');
    if (isQuestion(found) || isRefusal(found)) return found;
    if (before && isSamePlace(before, found.address))
      return { refused: 'same_address', facts: { address: addressText(before) } };
    return {
      plan: { address: namedAs(before ?? {}, found.address), before },
      exact: { address: found.address },
    };
  },
  confirm: (plan: Plan, say) => {
    const { words } = say;
    const address = addressText(plan.address);
    const before = plan.before ? addressText(plan.before) : undefined;
    return {
      title: words.changes.mine.title(),
      text: words.changes.mine.ask({ address, before }),
      facts: [{ label: words.orders.labels.address(), value: address }],
    };
  },
  run: async (ctx, plan: Plan, key) => {
    const { person, store, shop } = ctx;
    if (person.kind !== 'customer' || (await doneBefore(ctx, key))) return plan;
    const { customers: c, audit } = store.t;
    const applied = await store.apply([
      once(ctx, key, 'change_my_address'),
      {
        query: store.write
          .update(c)
          .set({ address: plan.address })
          .where(and(eq(c.shop, shop.id), eq(c.id, person.id))),
        guard: { rows: 1, otherwise: 'customer_gone' },
      },
      {
        query: store.write.insert(audit).values({
          shop: shop.id,
          id: ctx.newId(),
          at: ctx.now,
          person: personText(person),
          action: 'address_changed',
          detail: { from: plan.before },
        }),
      },
    ]);
    if (!('refused' in applied) || applied.refused === 'already_done') return plan;
    return { refused: 'identify_first' };
  },
  answer: ({ address }, say) => ({ text: say.words.changes.mine.done({ address: addressText(address) }) }),
});
