import { z } from 'zod';
import { readCart } from '../cart/read-cart.ts';
import { currencySlot } from '../slot.ts';
import { defineTool, type ToolContext } from '../tool.ts';
import { hasAny, isPriced, listsIn } from './in-currency.ts';

export const chooseCurrency = defineTool({
  name: 'choose_currency',
  about: 'Goes on in another currency the shop has price lists in; nothing is ever converted.',
  asks: [
    'in {currency} please',
    'prices in {currency} please',
    'show me the prices in {currency}',
    'can i pay in {currency}',
    'i want to pay in {currency}',
    'i would like to pay in {currency}',
    'could you quote me in {currency}',
    'do you sell in {currency}',
    'do you have prices in {currency}',
    'what are the prices in {currency}',
    'switch to {currency}',
    'change the currency to {currency}',
    'i pay in {currency}',
    'use {currency} instead',
    'can i pay in another currency',
    'everything in {currency} from now on',
  ],
  access: ['guest', 'customer'],
  effect: 'draft',
  input: z.object({ currency: currencySlot().optional() }),
  output: z.object({ currency: z.string() }),
  rules: [],
  plan: async (ctx, { currency: asked }) => {
    const home = ctx.homeCurrency ?? ctx.shop.currency;
    const currencies = [...new Set([home, ...ctx.catalog.priceLists.map(({ currency }) => currency)])];
    if (asked === undefined) {
      return { ask: 'which_currency', slot: 'currency', facts: { currencies }, suggestions: currencies };
    }
    const [currency, another] = currencies.filter((one) => isCalled(one, asked));
    if (currency === undefined) return { refused: 'no_such_currency', facts: { asked, currencies } };
    if (another !== undefined) {
      const fitting = currencies.filter((one) => isCalled(one, asked));
      return {
        ask: 'which_currency',
        slot: 'currency',
        facts: { currencies: fitting },
        suggestions: fitting,
      };
    }
    if (currency !== home) {
      const lists = await listsIn(ctx, currency);
      if (!hasAny(lists)) return { refused: 'no_such_currency', facts: { asked, currencies: [home] } };
      const unpriced = (await readCart(ctx)).find(({ variant }) => !isPriced(lists, variant));
      if (unpriced) return { refused: 'no_price_in_currency', facts: { title: unpriced.title, currency } };
    }
    return { plan: { currency }, exact: { currency } };
  },
  run: async (_ctx: ToolContext, { currency }: { currency: string }) => ({ currency }),
  answer: ({ currency }, say) => ({
    text: say.words.pricing.inCurrency({ currency }),
    suggestions: [say.words.cart.say.showCart()],
    see: { currency },
  }),
});

const names = new Intl.DisplayNames('en', { type: 'currency' });

/** Whether a currency is meant by a code, or by the English noun that several share: "dollar" is USD here. */
function isCalled(currency: string, asked: string): boolean {
  if (asked.toUpperCase() === currency) return true;
  const words = names.of(currency)?.toLowerCase().split(' ') ?? [];
  return words.includes(asked.toLowerCase());
}
