import type { Phrases } from '../say.ts';

const days = (n: number) => `${n} ${n === 1 ? 'giorno' : 'giorni'}`;

/** Frasi su quanto è dovuto e pagato sui conti dei clienti, e su quanto resta sulle carte regalo. */
export const accounts: Phrases['accounts'] = {
  labels: {
    own: 'Il Suo conto',
    account: 'Conto',
    balance: 'Da pagare',
    overdue: 'Scaduto',
    left: 'Credito disponibile',
    credit: 'Resta a credito',
    lastPayment: 'Ultimo pagamento',
  },
  owes: ({ name, amount }) =>
    name === undefined ? `Ha ${amount} da pagare.` : `${name} ha ${amount} da pagare.`,
  owesNothing: ({ name }) =>
    name === undefined ? 'Non ha niente da pagare.' : `${name} non ha niente da pagare.`,
  inCredit: ({ name, amount }) =>
    name === undefined
      ? `Non ha niente da pagare, e ha ${amount} a credito da noi.`
      : `${name} non ha niente da pagare, e ha ${amount} a credito.`,
  openInvoice: ({ invoice, amount, due, overdueDays }) => {
    if (overdueDays > 0) return `${invoice} (${amount}, scaduta da ${days(overdueDays)})`;
    return due === undefined ? `${invoice} (${amount})` : `${invoice} (${amount}, scade il ${due})`;
  },
  open: ({ list, more }) => `Aperte: ${list}${more > 0 ? `, e altre ${more}` : ''}.`,
  overdue: ({ amount }) => `Di questi, ${amount} sono scaduti.`,
  credit: ({ amount }) => `I ${amount} pagati in anticipo sono già contati.`,
  left: ({ name, amount, limit }) =>
    name === undefined
      ? `Le restano ${amount} di credito, su un limite di ${limit}.`
      : `Restano ${amount} di credito, su un limite di ${limit}.`,
  lastPayment: ({ amount, date }) => `L'ultimo pagamento è stato di ${amount}, il ${date}.`,
  sayInvoice: ({ invoice }) => `Fammi vedere la fattura ${invoice}`,
  record: {
    title: ({ name, amount }) => `Registrare ${amount} ricevuti da ${name}`,
    ask: ({ name, amount, list, after }) => `${amount} ricevuti da ${name}: ${list}. ${after} Li registro?`,
    done: ({ name, amount, list, after }) => `Registrato: ${amount} da ${name}: ${list}. ${after}`,
    pays: ({ invoice, amount }) => `${amount} per ${invoice}`,
    paysPart: ({ invoice, amount, left }) => `${amount} per una parte di ${invoice}, di cui restano ${left}`,
    stays: ({ amount }) => `${amount} restano a credito`,
    stillOwed: ({ amount }) => `Dopo restano ${amount} da pagare.`,
    inCredit: ({ amount }) => `Dopo restano ${amount} a credito.`,
    allPaid: () => 'Dopo non resta niente da pagare.',
  },
  giftCards: ({ list }) => `Restano ${list}.`,
  giftCard: ({ label, amount }) => `${amount} sulla Sua ${label}`,
  giftEntry: {
    use: ({ order, amount, date }) => `${amount} per l'ordine ${order}, il ${date}`,
    refund: ({ order, amount, date }) => `${amount} restituiti dall'ordine ${order}, il ${date}`,
  },
  giftEntries: ({ list }) => `Ultimi movimenti: ${list}.`,
};
