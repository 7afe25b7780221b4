import { z } from 'zod';
import type { Say } from '../../prompts/say.ts';
import { doneBefore, once } from '../orders/once.ts';
import { emit } from '../outbox/emit.ts';
import { customerSlot, moneySlot, orderSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import { bookEntry } from './book-entry.ts';
import { matchPayment } from './match-payment.ts';
import { payerMeant } from './payer-meant.ts';
import { readStanding } from './read-standing.ts';

const part = z.object({ invoice: z.string(), amountMinor: z.int(), leftMinor: z.int() });

const recorded = z.object({
  customer: z.string(),
  name: z.string(),
  amountMinor: z.int(),
  /** What pays which invoice, and what of it stays open. */
  parts: z.array(part),
  /** Paid beyond everything that was open. */
  creditMinor: z.int(),
  beforeMinor: z.int(),
  afterMinor: z.int(),
});
type Recorded = z.infer<typeof recorded>;

export const recordPayment = defineTool({
  name: 'record_payment',
  about:
    'Books money a customer with an account paid by transfer or cash: for the invoice named, else the one of that amount, else the oldest open.',
  asks: [
    'they paid {price}',
    'they paid {price} for invoice {order}',
    'the customer paid {price} for invoice {order}',
    'the customer paid {price} today',
    'the customer has paid invoice {order}',
    'they have paid invoice {order}',
    'invoice {order} has been paid',
    'invoice {order} is paid',
    'payment received for invoice {order}',
    'we got {price} from the customer for invoice {order}',
    'we received {price} from them by bank transfer',
    'a transfer of {price} came in for invoice {order}',
    '{price} came in from the customer by transfer',
    'book a payment of {price}',
    'record {price} from them for invoice {order}',
    'record that they paid {price}',
    'mark invoice {order} as paid',
    'they transferred {price} to our account',
    'they paid {price} in cash on their account',
    'put {price} against invoice {order}',
    'they settled invoice {order}',
    'they settled their account with {price}',
    'credit their account with {price}',
  ],
  access: ['manager'],
  effect: 'write',
  input: z.object({
    customer: customerSlot().optional(),
    amount: moneySlot().optional(),
    order: orderSlot().optional(),
  }),
  output: recorded,
  rules: [],
  plan: async (ctx, wish) => {
    const meant = await payerMeant(ctx, wish.customer, wish.order);
    if (isQuestion(meant) || isRefusal(meant)) return meant;
    const { id: customer, name, invoice } = meant.one;
    const found = await readStanding(ctx, customer);
    if (!found) return { refused: 'no_account_of', facts: { name } };
    const { open, balanceMinor } = found.standing;
    const known = { customer, ...(invoice !== undefined && { order: { number: invoice } }) };
    const named = open.find((one) => one.invoice === invoice);
    if (invoice !== undefined && !named) return { refused: 'invoice_paid', facts: { invoice, name } };
    if (!wish.amount) {
      const due = named?.openMinor ?? balanceMinor;
      const suggestions = due > 0 ? [ctx.say.money(due)] : [];
      return { ask: 'how_much_paid', slot: 'amount', facts: { name }, suggestions };
    }
    const { minor: amountMinor, currency = ctx.shop.currency } = wish.amount;
    if (currency !== ctx.shop.currency)
      return { refused: 'payment_currency', facts: { currency: ctx.shop.currency, asked: currency } };
    return {
      plan: {
        customer,
        name,
        amountMinor,
        ...matchPayment(open, amountMinor, invoice),
        beforeMinor: balanceMinor,
        afterMinor: balanceMinor - amountMinor,
      },
      exact: { ...known, amount: { minor: amountMinor } },
    };
  },
  confirm: (plan: Recorded, say) => {
    const { accounts: words } = say.words;
    const { name, amountMinor, afterMinor } = plan;
    const amount = say.money(amountMinor);
    return {
      title: words.record.title({ name, amount }),
      text: words.record.ask({ name, amount, list: partsText(plan, say), after: afterText(afterMinor, say) }),
      facts: [
        ...plan.parts.map((paid) => ({ label: paid.invoice, value: say.money(paid.amountMinor) })),
        ...(plan.creditMinor > 0 ? [{ label: words.labels.credit, value: say.money(plan.creditMinor) }] : []),
        { label: words.labels.balance, value: `${say.money(plan.beforeMinor)} → ${say.money(afterMinor)}` },
      ],
    };
  },
  run: async (ctx, plan: Recorded, key) => {
    if (await doneBefore(ctx, key)) return plan;
    const { customer, name, parts, creditMinor, beforeMinor } = plan;
    const rest = creditMinor > 0 ? [{ invoice: null, amountMinor: creditMinor }] : [];
    let balanceMinor = beforeMinor;
    const entries = [...parts, ...rest].flatMap(({ invoice, amountMinor }) => {
      const was = balanceMinor;
      balanceMinor -= amountMinor;
      const entry = { customerId: customer, kind: 'payment', invoice, orderId: null } as const;
      return bookEntry(ctx, { ...entry, amountMinor: -amountMinor }, { balanceMinor: was });
    });
    const { amountMinor, afterMinor } = plan;
    const data = { customer, amountMinor, balanceMinor: afterMinor };
    const applied = await ctx.store.apply([
      once(ctx, key, 'record_payment'),
      ...entries,
      emit(ctx, { type: 'account.payment_received', data }),
    ]);
    if (!('refused' in applied) || applied.refused === 'already_done') return plan;
    return { refused: 'account_changed', facts: { name } };
  },
  answer: (done: Recorded, say) => ({
    text: say.words.accounts.record.done({
      name: done.name,
      amount: say.money(done.amountMinor),
      list: partsText(done, say),
      after: afterText(done.afterMinor, say),
    }),
  }),
});

function partsText({ parts, creditMinor }: Recorded, say: Say): string {
  const { record } = say.words.accounts;
  const paid = parts.map(({ invoice, amountMinor, leftMinor }) =>
    leftMinor === 0
      ? record.pays({ invoice, amount: say.money(amountMinor) })
      : record.paysPart({ invoice, amount: say.money(amountMinor), left: say.money(leftMinor) }),
  );
  const credit = creditMinor > 0 ? [record.stays({ amount: say.money(creditMinor) })] : [];
  return say.list([...paid, ...credit]);
}

function afterText(minor: number, say: Say): string {
  const { record } = say.words.accounts;
  if (minor > 0) return record.stillOwed({ amount: say.money(minor) });
  return minor < 0 ? record.inCredit({ amount: say.money(-minor) }) : record.allPaid();
}
