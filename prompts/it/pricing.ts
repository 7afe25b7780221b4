/** Sentences about prices: where they come from, coupons, written quotes, currencies. */
export const pricing = {
  coupon: ({ sentence, code }: Record<'sentence' | 'code', string>) => `${sentence} (codice ${code})`,
  held: ({ since }: Record<'since', string>) => `il prezzo che le ho detto ${since}`,
  contract: ({ name, from }: { name: string; from: string | undefined }) =>
    `il suo prezzo di contratto (${name}${from === undefined ? '' : `, da ${from}`})`,
  list: ({ name, from }: { name: string; from: string | undefined }) =>
    `listino ${name}${from === undefined ? '' : `, da ${from}`}`,
  off: ({ why, amount }: Record<'why' | 'amount', string>) => `${why}: −${amount}`,
  steps: ({ list }: { list: readonly { from: number; each: string }[] }) =>
    list.map(({ from, each }) => `Da ${from} in su: ${each} l'uno.`).join(' '),
  withRounding: ({ amount }: Record<'amount', string>) => `, arrotondato di ${amount}`,
  withoutTax: ({ name, amount }: Record<'name' | 'amount', string>) =>
    `, meno ${amount} di ${name} non dovuta`,
  sums: {
    taxOff: ({ name }: Record<'name', string>) => `${name} non dovuta`,
    rounding: () => 'Arrotondamento',
  },
  changed: ({ title, from, to, since, cause }: Record<'title' | 'from' | 'to' | 'since' | 'cause', string>) =>
    `${title} è passato da ${from} a ${to} da ${since}: ${cause}.`,
  causes: {
    place: () => 'costa di più dove viene consegnato',
    price: () => 'il prezzo è aumentato',
    offer: () => "un'offerta è finita",
  },
  coupons: {
    added: ({ code, sentence }: Record<'code' | 'sentence', string>) =>
      `${code} è nel suo carrello: ${sentence}.`,
    idle: () => `Ora non toglie nulla dal carrello, perché un'altra offerta le conviene di più.`,
    removed: ({ code }: Record<'code', string>) => `Ho tolto il codice ${code} dal suo carrello.`,
    sayRemove: ({ code }: Record<'code', string>) => `Togliere il codice ${code}`,
  },
  quote: {
    title: ({ total }: Record<'total', string>) => `Un preventivo scritto di ${total}`,
    ask: ({
      list,
      delivery,
      tax,
      total,
      until,
    }: Record<'list' | 'delivery' | 'tax' | 'total' | 'until', string>) =>
      `Un preventivo scritto: ${list}. Fa ${total}${delivery}${tax} e vale fino al ${until}. Lo preparo?`,
    done: ({ quote, total, until }: Record<'quote' | 'total' | 'until', string>) =>
      `Il preventivo ${quote} è pronto: ${total}, valido fino al ${until}. Dica «ordinare il preventivo ${quote}» per ordinarlo a questi prezzi.`,
    sayOrder: ({ quote }: Record<'quote', string>) => `Ordinare il preventivo ${quote}`,
    labels: { quote: () => 'Preventivo', validUntil: () => 'Valido fino al', customer: () => 'Per' },
  },
  inCurrency: ({ currency }: Record<'currency', string>) => `Da qui in poi i prezzi sono in ${currency}.`,
};
