import type { Phrases } from '../say.ts';

/** What a state means to the person who waits for the order. */
const states: Record<string, string> = {
  pending: 'è in attesa di essere preparato',
  'pending (item modified)': 'è in attesa di essere preparato, con le modifiche richieste',
  processed: 'è pronto e sta per essere affidato al corriere',
  shipped: 'è in viaggio',
  delivered: 'è stato consegnato',
  cancelled: 'è annullato',
  'return requested': 'è stato consegnato, e ha chiesto di restituire qualcosa',
  'exchange requested': 'è stato consegnato, e ha chiesto un cambio',
};

const kinds: Record<string, string> = {
  on_account: 'conto cliente',
  card: 'carta',
  credit_card: 'carta di credito',
  gift_card: 'carta regalo',
  test_card: 'carta di prova',
  paypal: 'PayPal',
};

/** "del 3 maggio", but "dell’8 maggio" and "dell’11 maggio". */
const ofDate = (date: string) => (/^(?:8|11)\b/.test(date) ? `dell’${date}` : `del ${date}`);

const stateOf = (status: string) => states[status] ?? `è nello stato «${status}»`;

/** What keeps an order from being cancelled: "è in viaggio". */
export const stateText = stateOf;

/** Sentences about orders. */
export const orders: Phrases['orders'] = {
  state: ({ status }) => stateOf(status),
  one: ({ order, placed, state }) =>
    `L’ordine ${order}${placed === undefined ? '' : ` ${ofDate(placed)}`} ${state}.`,
  contents: ({ list, total }) => `Contiene ${list}, in tutto ${total}.`,
  tracking: ({ list }) => `Può seguire il pacco con ${list}.`,
  several: ({ count, list }) => `Ha ${count} ordini in corso. ${list.join(' ')}`,
  cancelledFor: ({ reason }) => `È stato annullato per questo motivo: ${reason}.`,
  labels: {
    status: () => 'Stato',
    placed: () => 'Data',
    address: () => 'Consegna a',
    delivery: () => 'Spedizione',
    tracking: () => 'Tracciamento',
    payment: () => 'Pagato con',
    email: () => 'E-mail',
    reason: () => 'Motivo',
    refund: () => 'Rimborso',
    order: () => 'Ordine',
  },
  cancel: {
    title: ({ order }) => `Annulla l’ordine ${order}`,
    ask: ({ order, list, refund }) => `Annullerei l’ordine ${order} (${list}). ${refund} Procedo?`,
    refund: ({ list }) => `Le vengono rimborsati ${list}.`,
    noRefund: () => 'Non è stato pagato nulla.',
    backTo: ({ amount, label }) => `${amount} su ${label}`,
    done: ({ order, refund }) => `L’ordine ${order} è annullato. ${refund}`.trim(),
  },
  checkout: {
    title: ({ total }) => `Invia l’ordine da ${total}`,
    ask: ({ list, delivery, address, onFile, payment, tax, total }) =>
      `Il Suo ordine: ${list}. ${delivery === undefined ? 'A' : `${delivery} a`} ${address}${
        onFile ? ' (il Suo indirizzo salvato)' : ''
      }. In tutto ${total}${tax}, con pagamento tramite ${payment}. Confermo l’ordine?`,
    delivery: ({ name, price, days }) => `${name}, ${price ?? 'gratis'}, ${days},`,
    done: ({ order, total, payment, days }) =>
      `Grazie! L’ordine ${order} è confermato: ${total} con ${payment}.${
        days === undefined ? '' : ` Tempi di consegna: ${days}.`
      }`,
    sayDelivery: ({ name }) => `Con ${name}`,
    sayPayment: ({ kind }) => `Pago con ${kind}`,
  },
  payment: {
    card: ({ brand = 'carta', last4 }) =>
      `${brand.charAt(0).toUpperCase()}${brand.slice(1)}${last4 === undefined ? '' : ` che finisce con ${last4}`}`,
    kind: ({ kind }) => kinds[kind] ?? kind.replaceAll('_', ' '),
    test: () => 'carta di prova',
  },
  say: {
    status: ({ order }) => `Dov’è l’ordine ${order}?`,
    cancel: ({ order }) => `Annulla l’ordine ${order}`,
  },
};
