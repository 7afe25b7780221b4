import type { Phrases } from '../say.ts';

const days = (n: number) => `${n} ${n === 1 ? 'día' : 'días'}`;

/** Frases sobre lo que se debe y se ha pagado en las cuentas de clientes, y lo que queda en las tarjetas regalo. */
export const accounts: Phrases['accounts'] = {
  labels: {
    own: 'Su cuenta',
    account: 'Cuenta',
    balance: 'Pendiente',
    overdue: 'Vencido',
    left: 'Crédito disponible',
    credit: 'Queda a favor',
    lastPayment: 'Último pago',
  },
  owes: ({ name, amount }) =>
    name === undefined ? `Tiene ${amount} por pagar.` : `${name} tiene ${amount} por pagar.`,
  owesNothing: ({ name }) =>
    name === undefined ? 'No tiene nada por pagar.' : `${name} no tiene nada por pagar.`,
  inCredit: ({ name, amount }) =>
    name === undefined
      ? `No tiene nada por pagar, y tiene ${amount} a su favor.`
      : `${name} no tiene nada por pagar, y tiene ${amount} a favor.`,
  openInvoice: ({ invoice, amount, due, overdueDays }) => {
    if (overdueDays > 0) return `${invoice} (${amount}, vencida hace ${days(overdueDays)})`;
    return due === undefined ? `${invoice} (${amount})` : `${invoice} (${amount}, vence el ${due})`;
  },
  open: ({ list, more }) => `Pendientes: ${list}${more > 0 ? `, y ${more} más` : ''}.`,
  overdue: ({ amount }) => `De eso, ${amount} están vencidos.`,
  credit: ({ amount }) => `Ya se han descontado ${amount} pagados por adelantado.`,
  left: ({ name, amount, limit }) =>
    name === undefined
      ? `Le quedan ${amount} de crédito, de un límite de ${limit}.`
      : `Le quedan ${amount} de crédito de su límite de ${limit}.`,
  lastPayment: ({ amount, date }) => `El último pago fue de ${amount}, el ${date}.`,
  sayInvoice: ({ invoice }) => `Enséñame la factura ${invoice}`,
  record: {
    title: ({ name, amount }) => `Anotar ${amount} recibidos de ${name}`,
    ask: ({ name, amount, list, after }) => `${amount} recibidos de ${name}: ${list}. ${after} ¿Lo anoto?`,
    done: ({ name, amount, list, after }) => `Anotado: ${amount} de ${name}: ${list}. ${after}`,
    pays: ({ invoice, amount }) => `${amount} pagan ${invoice}`,
    paysPart: ({ invoice, amount, left }) =>
      `${amount} pagan una parte de ${invoice}, de la que quedan ${left}`,
    stays: ({ amount }) => `${amount} quedan a su favor`,
    stillOwed: ({ amount }) => `Después deben ${amount}.`,
    inCredit: ({ amount }) => `Después tienen ${amount} a favor.`,
    allPaid: () => 'Después no queda nada pendiente.',
  },
  giftCards: ({ list }) => `Quedan ${list}.`,
  giftCard: ({ label, amount }) => `${amount} en su ${label}`,
  giftEntry: {
    use: ({ order, amount, date }) => `${amount} para el pedido ${order}, el ${date}`,
    refund: ({ order, amount, date }) => `${amount} devueltos del pedido ${order}, el ${date}`,
  },
  giftEntries: ({ list }) => `Últimos movimientos: ${list}.`,
};
