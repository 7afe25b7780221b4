/** Sentences about prices: where they come from, coupons, written quotes, currencies. */
export const pricing = {
  coupon: ({ sentence, code }: Record<'sentence' | 'code', string>) => `${sentence} (código ${code})`,
  held: ({ since }: Record<'since', string>) => `el precio que le dije el ${since}`,
  contract: ({ name, from }: { name: string; from: string | undefined }) =>
    `su precio de contrato (${name}${from === undefined ? '' : `, desde ${from}`})`,
  list: ({ name, from }: { name: string; from: string | undefined }) =>
    `lista de precios ${name}${from === undefined ? '' : `, desde ${from}`}`,
  off: ({ why, amount }: Record<'why' | 'amount', string>) => `${why}: −${amount}`,
  steps: ({ list }: { list: readonly { from: number; each: string }[] }) =>
    list.map(({ from, each }) => `A partir de ${from}: ${each} por unidad.`).join(' '),
  withRounding: ({ amount }: Record<'amount', string>) => `, redondeado en ${amount}`,
  withoutTax: ({ name, amount }: Record<'name' | 'amount', string>) =>
    `, menos ${amount} de ${name} que no se debe`,
  sums: {
    taxOff: ({ name }: Record<'name', string>) => `${name} no debido`,
    rounding: () => 'Redondeo',
  },
  changed: ({ title, from, to, since, cause }: Record<'title' | 'from' | 'to' | 'since' | 'cause', string>) =>
    `${title} ha pasado de ${from} a ${to} desde el ${since}: ${cause}.`,
  causes: {
    place: () => 'cuesta más donde se entrega',
    price: () => 'ha subido su precio',
    offer: () => 'ha terminado una oferta',
  },
  coupons: {
    added: ({ code, sentence }: Record<'code' | 'sentence', string>) =>
      `${code} está en su carrito: ${sentence}.`,
    idle: () => `Ahora no descuenta nada del carrito, porque otra oferta le conviene más.`,
    removed: ({ code }: Record<'code', string>) => `He quitado el código ${code} de su carrito.`,
    sayRemove: ({ code }: Record<'code', string>) => `Quitar el código ${code}`,
  },
  quote: {
    title: ({ total }: Record<'total', string>) => `Un presupuesto por escrito de ${total}`,
    ask: ({
      list,
      delivery,
      tax,
      total,
      until,
    }: Record<'list' | 'delivery' | 'tax' | 'total' | 'until', string>) =>
      `Un presupuesto por escrito: ${list}. Son ${total}${delivery}${tax} y vale hasta el ${until}. ¿Lo hago?`,
    done: ({ quote, total, until }: Record<'quote' | 'total' | 'until', string>) =>
      `El presupuesto ${quote} está hecho: ${total}, válido hasta el ${until}. Diga «pedir el presupuesto ${quote}» para pedirlo a estos precios.`,
    sayOrder: ({ quote }: Record<'quote', string>) => `Pedir el presupuesto ${quote}`,
    labels: { quote: () => 'Presupuesto', validUntil: () => 'Válido hasta', customer: () => 'Para' },
  },
  inCurrency: ({ currency }: Record<'currency', string>) =>
    `A partir de ahora los precios están en ${currency}.`,
};
