import { z } from 'zod';
import type { Say } from '../../prompts/say.ts';
import { customerById } from '../../store/queries/customers.ts';
import type { Card } from '../card.ts';
import { customerSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import { findAccount } from './find-account.ts';
import { readStanding } from './read-standing.ts';

const accountView = z.object({
  /** Whose it is; absent where it is the person's own. */
  name: z.string().optional(),
  balanceMinor: z.int(),
  limitMinor: z.int(),
  /** What may still go on account; 0 where it is closed. */
  leftMinor: z.int(),
  open: z.array(
    z.object({
      invoice: z.string(),
      order: z.string(),
      dueAt: z.string().optional(),
      openMinor: z.int(),
      overdueDays: z.int(),
    }),
  ),
  otherMinor: z.int(),
  creditMinor: z.int(),
  overdueMinor: z.int(),
  lastPayment: z.object({ amountMinor: z.int(), at: z.string() }).optional(),
});
type AccountView = z.infer<typeof accountView>;

export const accountBalance = defineTool({
  name: 'account_balance',
  about:
    'Says what a customer owes on account: open invoices, what is overdue, the credit left and the last payment. Customers see their own, staff any.',
  asks: [
    'how much do i owe you',
    'what do i owe',
    'what do we owe you',
    'what is my account balance',
    'the balance of my account',
    'what is the balance of our account',
    'how does my account stand',
    'how much is open on my account',
    'which invoices are open',
    'do i have any open invoices',
    'do we have unpaid invoices',
    'which invoices have i not paid',
    'is anything overdue',
    'are any of our invoices overdue',
    'when is my next invoice due',
    'how much credit do i have left',
    'how much credit do we have left',
    'what is my credit limit',
    'how much can i still put on account',
    'did you get our last payment',
    'have you received my payment',
    'has our transfer arrived',
    'show me my account statement',
    'how much does that customer owe us',
    'what does the customer still owe',
    'what do they owe us',
    'the account of that customer',
    'which of their invoices are overdue',
  ],
  access: ['customer', 'viewer'],
  effect: 'read',
  input: z.object({ customer: customerSlot().optional() }),
  output: accountView,
  rules: [],
  plan: async (ctx, wish) => {
    if (ctx.person.kind === 'customer') return { plan: { customer: ctx.person.id, own: true }, exact: {} };
    const found = await findAccount(ctx, wish.customer);
    if (isQuestion(found) || isRefusal(found)) return found;
    const { id, name } = found.one;
    return { plan: { customer: id, own: false, name }, exact: { customer: id } };
  },
  run: async (ctx, { customer, own, name }: { customer: string; own: boolean; name?: string }) => {
    const found = await readStanding(ctx, customer);
    const known = found && (await customerById(ctx.store, ctx.shop.id, customer));
    if (!known) return { refused: 'no_account' };
    const { account, standing } = found;
    const { creditLimitMinor: limitMinor, balanceMinor, closed } = account;
    return {
      ...standing,
      limitMinor,
      leftMinor: closed ? 0 : Math.max(0, limitMinor - balanceMinor),
      ...(!own && name !== undefined && { name }),
    };
  },
  answer: (view: AccountView, say) => {
    const [first] = view.open;
    return {
      text: balanceText(view, say),
      cards: [accountCard(view, say)],
      suggestions: first ? [say.words.accounts.sayInvoice({ invoice: first.invoice })] : [],
    };
  },
});

function balanceText(view: AccountView, say: Say): string {
  const { accounts: words } = say.words;
  const { name, balanceMinor, open, overdueMinor, creditMinor, leftMinor, lastPayment } = view;
  const amount = say.money(Math.abs(balanceMinor));
  const first =
    balanceMinor > 0
      ? words.owes({ name, amount })
      : balanceMinor < 0
        ? words.inCredit({ name, amount })
        : words.owesNothing({ name });
  const list = open.slice(0, 5).map(({ invoice, openMinor, dueAt, overdueDays }) =>
    words.openInvoice({
      invoice,
      amount: say.money(openMinor),
      due: dueAt && say.date(dueAt),
      overdueDays,
    }),
  );
  return [
    first,
    list.length > 0 ? words.open({ list: say.list(list), more: open.length - list.length }) : '',
    overdueMinor > 0 ? words.overdue({ amount: say.money(overdueMinor) }) : '',
    creditMinor > 0 && balanceMinor > 0 ? words.credit({ amount: say.money(creditMinor) }) : '',
    words.left({ name, amount: say.money(leftMinor), limit: say.money(view.limitMinor) }),
    lastPayment
      ? words.lastPayment({ amount: say.money(lastPayment.amountMinor), date: say.date(lastPayment.at) })
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function accountCard(view: AccountView, say: Say): Card {
  const { labels } = say.words.accounts;
  const { name, balanceMinor, overdueMinor, leftMinor, open, lastPayment } = view;
  return {
    type: 'document',
    title: name === undefined ? labels.own : `${labels.account}: ${name}`,
    facts: [
      ...open.slice(0, 8).map(({ invoice, openMinor }) => ({ label: invoice, value: say.money(openMinor) })),
      ...(lastPayment
        ? [
            {
              label: labels.lastPayment,
              value: `${say.money(lastPayment.amountMinor)}, ${say.date(lastPayment.at)}`,
            },
          ]
        : []),
    ],
    sums: [
      { label: labels.balance, amount: say.amount(balanceMinor), strong: true },
      ...(overdueMinor > 0 ? [{ label: labels.overdue, amount: say.amount(overdueMinor) }] : []),
      { label: labels.left, amount: say.amount(leftMinor) },
    ],
    links: [],
  };
}
