import type { Phrases } from '../say.ts';

const days = (n: number) => `${n} ${n === 1 ? 'Tag' : 'Tagen'}`;

/** Sätze über offene und bezahlte Beträge auf Kundenkonten und das Guthaben auf Geschenkkarten. */
export const accounts: Phrases['accounts'] = {
  labels: {
    own: 'Ihr Kundenkonto',
    account: 'Kundenkonto',
    balance: 'Offen',
    overdue: 'Überfällig',
    left: 'Noch verfügbar',
    credit: 'Bleibt als Guthaben',
    lastPayment: 'Letzte Zahlung',
  },
  owes: ({ name, amount }) =>
    name === undefined ? `Bei Ihnen sind ${amount} offen.` : `Bei ${name} sind ${amount} offen.`,
  owesNothing: ({ name }) =>
    name === undefined ? 'Bei Ihnen ist nichts offen.' : `Bei ${name} ist nichts offen.`,
  inCredit: ({ name, amount }) =>
    name === undefined
      ? `Bei Ihnen ist nichts offen, und Sie haben ${amount} Guthaben.`
      : `Bei ${name} ist nichts offen, dazu kommen ${amount} Guthaben.`,
  openInvoice: ({ invoice, amount, due, overdueDays }) => {
    if (overdueDays > 0) return `${invoice} (${amount}, seit ${days(overdueDays)} überfällig)`;
    return due === undefined ? `${invoice} (${amount})` : `${invoice} (${amount}, fällig am ${due})`;
  },
  open: ({ list, more }) => `Offen: ${list}${more > 0 ? `, und ${more} weitere` : ''}.`,
  overdue: ({ amount }) => `Davon sind ${amount} überfällig.`,
  credit: ({ amount }) => `Im Voraus gezahlte ${amount} sind schon abgezogen.`,
  left: ({ name, amount, limit }) =>
    name === undefined
      ? `Von ${limit} Kreditrahmen können Sie noch ${amount} nutzen.`
      : `Vom Kreditrahmen über ${limit} sind noch ${amount} frei.`,
  lastPayment: ({ amount, date }) => `Die letzte Zahlung waren ${amount} am ${date}.`,
  sayInvoice: ({ invoice }) => `Zeig mir Rechnung ${invoice}`,
  record: {
    title: ({ name, amount }) => `${amount} von ${name} verbuchen`,
    ask: ({ name, amount, list, after }) =>
      `${amount} von ${name} erhalten: ${list}. ${after} Soll ich das verbuchen?`,
    done: ({ name, amount, list, after }) => `Verbucht: ${amount} von ${name}: ${list}. ${after}`,
    pays: ({ invoice, amount }) => `${amount} für ${invoice}`,
    paysPart: ({ invoice, amount, left }) => `${amount} als Teil von ${invoice}, davon bleiben ${left} offen`,
    stays: ({ amount }) => `${amount} als Guthaben`,
    stillOwed: ({ amount }) => `Danach sind noch ${amount} offen.`,
    inCredit: ({ amount }) => `Danach bleiben ${amount} Guthaben.`,
    allPaid: () => 'Danach ist nichts mehr offen.',
  },
  giftCards: ({ list }) => `Guthaben: ${list}.`,
  giftCard: ({ label, amount }) => `${amount} auf Ihrer ${label}`,
  giftEntry: {
    use: ({ order, amount, date }) => `am ${date} ${amount} für die Bestellung ${order}`,
    refund: ({ order, amount, date }) => `am ${date} ${amount} zurück aus der Bestellung ${order}`,
  },
  giftEntries: ({ list }) => `Zuletzt: ${list}.`,
};
