/** Sentences about prices: where they come from, coupons, written quotes, currencies. */
export const pricing = {
  coupon: ({ sentence, code }: Record<'sentence' | 'code', string>) => `${sentence} (Code ${code})`,
  held: ({ since }: Record<'since', string>) => `der Preis, den ich Ihnen am ${since} genannt habe`,
  contract: ({ name, from }: { name: string; from: string | undefined }) =>
    `Ihr Vertragspreis (${name}${from === undefined ? '' : `, ab ${from}`})`,
  list: ({ name, from }: { name: string; from: string | undefined }) =>
    `Preisliste ${name}${from === undefined ? '' : `, ab ${from}`}`,
  off: ({ why, amount }: Record<'why' | 'amount', string>) => `${why}: −${amount}`,
  steps: ({ list }: { list: readonly { from: number; each: string }[] }) =>
    list.map(({ from, each }) => `Ab ${from}: je ${each}.`).join(' '),
  withRounding: ({ amount }: Record<'amount', string>) => `, um ${amount} gerundet`,
  withoutTax: ({ name, amount }: Record<'name' | 'amount', string>) =>
    `, abzüglich ${amount} ${name}, die nicht anfällt`,
  sums: {
    taxOff: ({ name }: Record<'name', string>) => `${name}, nicht geschuldet`,
    rounding: () => 'Rundung',
  },
  changed: ({ title, from, to, since, cause }: Record<'title' | 'from' | 'to' | 'since' | 'cause', string>) =>
    `${title} kostet seit ${since} statt ${from} nun ${to}: ${cause}.`,
  causes: {
    place: () => 'dort, wohin es geht, kostet es mehr',
    price: () => 'der Preis ist gestiegen',
    offer: () => 'ein Angebot dafür ist ausgelaufen',
  },
  coupons: {
    added: ({ code, sentence }: Record<'code' | 'sentence', string>) =>
      `${code} ist in Ihrem Warenkorb: ${sentence}.`,
    idle: () =>
      `Vom jetzigen Warenkorb geht dadurch nichts ab, weil ein anderes Angebot für Sie günstiger ist.`,
    removed: ({ code }: Record<'code', string>) => `Ich habe den Code ${code} aus Ihrem Warenkorb genommen.`,
    sayRemove: ({ code }: Record<'code', string>) => `Code ${code} entfernen`,
  },
  quote: {
    title: ({ total }: Record<'total', string>) => `Ein schriftliches Angebot über ${total}`,
    ask: ({
      list,
      delivery,
      tax,
      total,
      until,
    }: Record<'list' | 'delivery' | 'tax' | 'total' | 'until', string>) =>
      `Ein schriftliches Angebot: ${list}. Das macht ${total}${delivery}${tax} und gilt bis ${until}. Soll ich es ausstellen?`,
    done: ({ quote, total, until }: Record<'quote' | 'total' | 'until', string>) =>
      `Angebot ${quote} ist ausgestellt: ${total}, gültig bis ${until}. Sagen Sie „Angebot ${quote} bestellen“, um zu diesen Preisen zu bestellen.`,
    sayOrder: ({ quote }: Record<'quote', string>) => `Angebot ${quote} bestellen`,
    labels: { quote: () => 'Angebot', validUntil: () => 'Gültig bis', customer: () => 'Für' },
  },
  inCurrency: ({ currency }: Record<'currency', string>) => `Ab jetzt sind die Preise in ${currency}.`,
};
