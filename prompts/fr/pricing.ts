/** Sentences about prices: where they come from, coupons, written quotes, currencies. */
export const pricing = {
  coupon: ({ sentence, code }: Record<'sentence' | 'code', string>) => `${sentence} (code ${code})`,
  held: ({ since }: Record<'since', string>) => `le prix que je vous ai donné le ${since}`,
  contract: ({ name, from }: { name: string; from: string | undefined }) =>
    `votre prix contractuel (${name}${from === undefined ? '' : `, à partir de ${from}`})`,
  list: ({ name, from }: { name: string; from: string | undefined }) =>
    `tarif ${name}${from === undefined ? '' : `, à partir de ${from}`}`,
  off: ({ why, amount }: Record<'why' | 'amount', string>) => `${why}: −${amount}`,
  steps: ({ list }: { list: readonly { from: number; each: string }[] }) =>
    list.map(({ from, each }) => `À partir de ${from} : ${each} l'unité.`).join(' '),
  withRounding: ({ amount }: Record<'amount', string>) => `, arrondi de ${amount}`,
  withoutTax: ({ name, amount }: Record<'name' | 'amount', string>) => `, moins ${amount} de ${name} non due`,
  sums: {
    taxOff: ({ name }: Record<'name', string>) => `${name} non due`,
    rounding: () => 'Arrondi',
  },
  changed: ({ title, from, to, since, cause }: Record<'title' | 'from' | 'to' | 'since' | 'cause', string>) =>
    `${title} est passé de ${from} à ${to} depuis le ${since} : ${cause}.`,
  causes: {
    place: () => 'il coûte plus cher là où il est livré',
    price: () => 'son prix a augmenté',
    offer: () => "une offre s'est terminée",
  },
  coupons: {
    added: ({ code, sentence }: Record<'code' | 'sentence', string>) =>
      `${code} est dans votre panier : ${sentence}.`,
    idle: () => `Il n'enlève rien au panier actuel, car une autre offre vous est plus favorable.`,
    removed: ({ code }: Record<'code', string>) => `J'ai retiré le code ${code} de votre panier.`,
    sayRemove: ({ code }: Record<'code', string>) => `Retirer le code ${code}`,
  },
  quote: {
    title: ({ total }: Record<'total', string>) => `Un devis écrit de ${total}`,
    ask: ({
      list,
      delivery,
      tax,
      total,
      until,
    }: Record<'list' | 'delivery' | 'tax' | 'total' | 'until', string>) =>
      `Un devis écrit : ${list}. Cela fait ${total}${delivery}${tax}, valable jusqu'au ${until}. Je l'établis ?`,
    done: ({ quote, total, until }: Record<'quote' | 'total' | 'until', string>) =>
      `Le devis ${quote} est établi : ${total}, valable jusqu'au ${until}. Dites « commander le devis ${quote} » pour commander à ces prix.`,
    sayOrder: ({ quote }: Record<'quote', string>) => `Commander le devis ${quote}`,
    labels: { quote: () => 'Devis', validUntil: () => "Valable jusqu'au", customer: () => 'Pour' },
  },
  inCurrency: ({ currency }: Record<'currency', string>) => `Désormais, les prix sont en ${currency}.`,
};
