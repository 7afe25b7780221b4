/** Sentences about prices: where they come from, coupons, written quotes, currencies. */
export const pricing = {
  coupon: ({ sentence, code }: Record<'sentence' | 'code', string>) => `${sentence} (code ${code})`,
  held: ({ since }: Record<'since', string>) => `the price I told you on ${since}`,
  contract: ({ name, from }: { name: string; from: string | undefined }) =>
    `your contract price (${name}${from === undefined ? '' : `, from ${from}`})`,
  list: ({ name, from }: { name: string; from: string | undefined }) =>
    `price list ${name}${from === undefined ? '' : `, from ${from}`}`,
  off: ({ why, amount }: Record<'why' | 'amount', string>) => `${why}: −${amount}`,
  steps: ({ list }: { list: readonly { from: number; each: string }[] }) =>
    list.map(({ from, each }) => `${from} or more: ${each} each.`).join(' '),
  withRounding: ({ amount }: Record<'amount', string>) => `, rounded by ${amount}`,
  withoutTax: ({ name, amount }: Record<'name' | 'amount', string>) =>
    `, less ${amount} ${name} that is not owed`,
  sums: {
    taxOff: ({ name }: Record<'name', string>) => `${name} not owed`,
    rounding: () => 'Rounding',
  },
  changed: ({ title, from, to, since, cause }: Record<'title' | 'from' | 'to' | 'since' | 'cause', string>) =>
    `${title} went from ${from} to ${to} since ${since}: ${cause}.`,
  causes: {
    place: () => 'it costs more where it goes',
    price: () => 'its price went up',
    offer: () => 'an offer for it ended',
  },
  coupons: {
    added: ({ code, sentence }: Record<'code' | 'sentence', string>) =>
      `${code} is in your cart: ${sentence}.`,
    idle: () => `It takes nothing off what is in the cart now, because another offer is better for you.`,
    removed: ({ code }: Record<'code', string>) => `I have taken the code ${code} out of your cart.`,
    sayRemove: ({ code }: Record<'code', string>) => `Take out the code ${code}`,
  },
  quote: {
    title: ({ total }: Record<'total', string>) => `A written quote for ${total}`,
    ask: ({
      list,
      delivery,
      tax,
      total,
      until,
    }: Record<'list' | 'delivery' | 'tax' | 'total' | 'until', string>) =>
      `A written quote: ${list}. It comes to ${total}${delivery}${tax}, and holds until ${until}. Shall I write it?`,
    done: ({ quote, total, until }: Record<'quote' | 'total' | 'until', string>) =>
      `Quote ${quote} is written: ${total}, valid until ${until}. Say “order quote ${quote}” to order it at these prices.`,
    sayOrder: ({ quote }: Record<'quote', string>) => `Order quote ${quote}`,
    labels: { quote: () => 'Quote', validUntil: () => 'Valid until', customer: () => 'For' },
  },
  inCurrency: ({ currency }: Record<'currency', string>) => `From here on prices are in ${currency}.`,
};
