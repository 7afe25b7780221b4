import type { Phrases } from '../say.ts';
import { inGerman } from './values.ts';

/** What a state means to the person who waits for the order. */
const states: Readonly<Record<string, string>> = {
  pending: 'wird bald gepackt',
  'pending (item modified)': 'wird bald gepackt, mit Ihren Änderungen',
  processed: 'ist gepackt und auf dem Weg zum Versanddienst',
  shipped: 'ist unterwegs',
  delivered: 'wurde zugestellt',
  cancelled: 'ist storniert',
  'return requested': 'wurde zugestellt, und Sie möchten etwas zurückgeben',
  'exchange requested': 'wurde zugestellt, und Sie möchten etwas umtauschen',
};

const kinds: Readonly<Record<string, string>> = {
  on_account: 'Kundenkonto',
  card: 'Karte',
  credit_card: 'Kreditkarte',
  debit_card: 'Debitkarte',
  test_card: 'Testkarte',
  gift_card: 'Geschenkkarte',
  paypal: 'PayPal',
};

/** What state an order is in, as the end of a sentence about it. */
export const stateOf = (status: string): string => states[status] ?? `hat den Status „${status}“`;

/** Sentences about orders. */
export const orders: Phrases['orders'] = {
  state: ({ status }) => stateOf(status),
  one: ({ order, placed, state }) =>
    `Ihre Bestellung ${order}${placed === undefined ? '' : ` vom ${placed}`} ${state}.`,
  contents: ({ list, total }) => `Enthalten: ${list}, zusammen ${total}.`,
  tracking: ({ list }) => `Das Paket können Sie mit der Sendungsnummer ${list} verfolgen.`,
  several: ({ count, list }) => `Sie haben ${count} offene Bestellungen. ${list.join(' ')}`,
  cancelledFor: ({ reason }) => `Storniert aus diesem Grund: ${inGerman(reason)}.`,
  labels: {
    status: () => 'Status',
    placed: () => 'Bestellt am',
    address: () => 'Lieferadresse',
    delivery: () => 'Versand',
    tracking: () => 'Sendungsnummer',
    payment: () => 'Bezahlt mit',
    email: () => 'E-Mail',
    reason: () => 'Grund',
    refund: () => 'Erstattung',
    order: () => 'Bestellung',
  },
  cancel: {
    title: ({ order }) => `Bestellung ${order} stornieren`,
    ask: ({ order, list, refund }) =>
      `Ich würde die Bestellung ${order} stornieren (${list}). ${refund} Soll ich?`,
    refund: ({ list }) => `Sie bekommen ${list} zurück.`,
    noRefund: () => 'Bezahlt wurde dafür noch nichts.',
    backTo: ({ amount, label }) => `${amount} (${label})`,
    done: ({ order, refund }) => `Die Bestellung ${order} ist storniert. ${refund}`.trim(),
  },
  checkout: {
    title: ({ total }) => `Jetzt für ${total} bestellen`,
    ask: ({ list, delivery, address, onFile, payment, tax, total }) =>
      `Ihre Bestellung: ${list}. ${delivery === undefined ? 'Lieferung' : delivery} an ${address}${
        onFile ? ' (Ihre gespeicherte Adresse)' : ''
      }. Zusammen ${total}${tax}, Zahlung mit ${payment}. Soll ich die Bestellung aufgeben?`,
    delivery: ({ name, price, days }) => `${name} (${price ?? 'gratis'}, ${days})`,
    done: ({ order, total, payment, days }) =>
      `Vielen Dank! Ihre Bestellung ${order} ist aufgegeben: ${total}, Zahlung mit ${payment}.${
        days === undefined ? '' : ` Lieferzeit: ${days}.`
      }`,
    sayDelivery: ({ name }) => `Mit ${name}`,
    sayPayment: ({ kind }) => `Mit ${kind} bezahlen`,
  },
  payment: {
    card: ({ brand = 'Karte', last4 }) =>
      `${brand.charAt(0).toUpperCase()}${brand.slice(1)}${last4 === undefined ? '' : ` mit den Endziffern ${last4}`}`,
    kind: ({ kind }) => kinds[kind] ?? kind.replaceAll('_', ' '),
    test: () => 'Testkarte',
  },
  say: {
    status: ({ order }) => `Wo ist die Bestellung ${order}?`,
    cancel: ({ order }) => `Bestellung ${order} stornieren`,
  },
};
