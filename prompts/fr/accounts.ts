import type { Phrases } from '../say.ts';

const days = (n: number) => `${n} ${n === 1 ? 'jour' : 'jours'}`;

/** Phrases sur ce qui est dû et payé sur les comptes clients, et ce qui reste sur les cartes cadeaux. */
export const accounts: Phrases['accounts'] = {
  labels: {
    own: 'Votre compte',
    account: 'Compte',
    balance: 'Dû',
    overdue: 'En retard',
    left: 'Crédit disponible',
    credit: 'Reste en avoir',
    lastPayment: 'Dernier paiement',
  },
  owes: ({ name, amount }) => (name === undefined ? `Vous devez ${amount}.` : `${name} doit ${amount}.`),
  owesNothing: ({ name }) => (name === undefined ? 'Vous ne devez rien.' : `${name} ne doit rien.`),
  inCredit: ({ name, amount }) =>
    name === undefined
      ? `Vous ne devez rien, et avez ${amount} d'avance chez nous.`
      : `${name} ne doit rien, et a ${amount} d'avance.`,
  openInvoice: ({ invoice, amount, due, overdueDays }) => {
    if (overdueDays > 0) return `${invoice} (${amount}, en retard de ${days(overdueDays)})`;
    return due === undefined ? `${invoice} (${amount})` : `${invoice} (${amount}, à payer avant le ${due})`;
  },
  open: ({ list, more }) => `À régler : ${list}${more > 0 ? `, et ${more} de plus` : ''}.`,
  overdue: ({ amount }) => `Dont ${amount} en retard.`,
  credit: ({ amount }) => `Les ${amount} payés d'avance sont déjà déduits.`,
  left: ({ name, amount, limit }) =>
    name === undefined
      ? `Il vous reste ${amount} de crédit, sur un plafond de ${limit}.`
      : `Il reste ${amount} de crédit, sur un plafond de ${limit}.`,
  lastPayment: ({ amount, date }) => `Le dernier paiement était de ${amount}, le ${date}.`,
  sayInvoice: ({ invoice }) => `Montre-moi la facture ${invoice}`,
  record: {
    title: ({ name, amount }) => `Enregistrer ${amount} reçus de ${name}`,
    ask: ({ name, amount, list, after }) =>
      `${amount} reçus de ${name} : ${list}. ${after} Dois-je les enregistrer ?`,
    done: ({ name, amount, list, after }) => `Enregistré : ${amount} de ${name} : ${list}. ${after}`,
    pays: ({ invoice, amount }) => `${amount} pour ${invoice}`,
    paysPart: ({ invoice, amount, left }) =>
      `${amount} pour une partie de ${invoice}, dont il reste ${left} à payer`,
    stays: ({ amount }) => `${amount} restent en avoir`,
    stillOwed: ({ amount }) => `Il restera alors ${amount} à payer.`,
    inCredit: ({ amount }) => `Il y aura alors ${amount} d'avance.`,
    allPaid: () => 'Tout sera alors réglé.',
  },
  giftCards: ({ list }) => `Il vous reste ${list}.`,
  giftCard: ({ label, amount }) => `${amount} sur votre ${label}`,
  giftEntry: {
    use: ({ order, amount, date }) => `${amount} pour la commande ${order}, le ${date}`,
    refund: ({ order, amount, date }) => `${amount} remboursés de la commande ${order}, le ${date}`,
  },
  giftEntries: ({ list }) => `Derniers mouvements : ${list}.`,
};
