import { z } from 'zod';
import { balanceEntries } from '../../store/queries/balance-entries.ts';
import { customerById } from '../../store/queries/customers.ts';
import { paymentLabel } from '../orders/view-order.ts';
import { defineTool } from '../tool.ts';

const entriesShown = 3;

export const giftCardBalance = defineTool({
  name: 'gift_card_balance',
  about: "Says what is left on the customer's own gift cards, and which orders it went to.",
  asks: [
    'how much is left on my gift card',
    'how much is on my gift card',
    'what is the balance of my gift card',
    'check my gift card balance',
    'gift card balance',
    'balance of my gift card please',
    'do i still have money on my gift card',
    'how much do i have left on my voucher',
    'what is my voucher still worth',
    'how much store credit do i have',
    'what is my store credit',
    'what did i spend my gift card on',
    'did the refund go to my gift card',
    'show me my gift card',
    'what is my gift card still worth',
  ],
  access: ['customer'],
  effect: 'read',
  input: z.object({}),
  output: z.object({
    cards: z.array(
      z.object({
        label: z.string(),
        balanceMinor: z.int(),
        entries: z.array(
          z.object({
            kind: z.enum(['use', 'refund']),
            order: z.string(),
            amountMinor: z.int(),
            at: z.string(),
          }),
        ),
      }),
    ),
  }),
  rules: [],
  run: async ({ store, shop, person, say }) => {
    if (person.kind !== 'customer') return { refused: 'identify_first' };
    const customer = await customerById(store, shop.id, person.id);
    const kept = customer?.paymentMethods.filter(({ balanceMinor }) => balanceMinor !== null) ?? [];
    if (kept.length === 0) return { refused: 'no_gift_card' };
    const cards = kept.map(async ({ id, balanceMinor }) => {
      const key = { shop: shop.id, customerId: person.id, methodId: id };
      const entries = (await balanceEntries(store, key)).flatMap(({ kind, orderId, amountMinor, at }) =>
        kind === 'import' || orderId === null
          ? []
          : [{ kind, order: orderId, amountMinor: Math.abs(amountMinor), at: at.toISOString() }],
      );
      return {
        label: paymentLabel(id, customer, say),
        balanceMinor: balanceMinor ?? 0,
        entries: entries.slice(0, entriesShown),
      };
    });
    return { cards: await Promise.all(cards) };
  },
  answer: ({ cards }, say) => {
    const { accounts: words } = say.words;
    const list = cards.map(({ label, balanceMinor }) =>
      words.giftCard({ label, amount: say.money(balanceMinor) }),
    );
    const entries = cards.flatMap((card) =>
      card.entries.map(({ kind, order, amountMinor, at }) =>
        words.giftEntry[kind]({ order, amount: say.money(amountMinor), date: say.date(at) }),
      ),
    );
    const [only, another] = cards;
    return {
      text: [
        words.giftCards({ list: say.list(list) }),
        entries.length > 0 ? words.giftEntries({ list: say.list(entries) }) : '',
      ]
        .filter(Boolean)
        .join(' '),
      suggestions: only && !another ? [say.words.orders.checkout.sayPayment({ kind: only.label })] : [],
    };
  },
});
