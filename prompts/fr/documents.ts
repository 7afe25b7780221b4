import type { Phrases } from '../say.ts';

/** Les mots des factures, des avoirs et des devis. */
export const documents: Phrases['documents'] = {
  titles: { invoice: 'Facture', credit_note: 'Avoir', quote: 'Devis' },
  labels: {
    number: 'Numéro',
    issued: 'Date',
    due: 'À payer avant le',
    validUntil: 'Valable jusqu’au',
    order: 'Commande',
    ordered: 'Commandé le',
    credits: 'Sur la facture',
    reason: 'Motif',
    taxNumber: 'N° de TVA',
    register: 'Immatriculation',
    email: 'E-mail',
    phone: 'Téléphone',
    bank: 'Banque',
    total: 'Total',
    open: 'Reste à payer',
  },
  from: 'De',
  to: 'À',
  deliverTo: 'Livraison à',
  offeredTo: 'Pour',
  columns: { item: 'Article', quantity: 'Quantité', unit: 'Prix unitaire', amount: 'Montant' },
  less: ({ amount }) => `Remise de ${amount}`,
  givenBack: ({ order }) => `Remboursement sur la commande ${order}`,
  sums: {
    goods: 'Articles',
    net: 'Hors taxes',
    tax: ({ name, percent, included, net }) =>
      `${name} ${percent} % ${included ? 'incluse' : 'en sus'}, sur ${net}`,
    total: 'Total',
    credited: 'Total de l’avoir',
    paid: ({ how }) => `Payé par ${how}`,
    due: 'Reste à payer',
  },
  payBy: ({ amount, date }) =>
    `Merci de régler ${amount} avant le ${date}, en rappelant le numéro ci-dessus.`,
  nothingDue: 'Entièrement payé. Merci !',
  holdsUntil: ({ date }) => `Ces prix sont valables jusqu’au ${date}.`,
  page: ({ page, of }) => `Page ${page} sur ${of}`,
  download: 'Télécharger en PDF',
  expired: {
    title: 'Ce lien a expiré',
    text: 'Redemandez le document à l’assistant de la boutique, et vous recevrez un nouveau lien.',
  },
  missing: {
    title: 'Ce document n’existe pas',
    text: 'Vérifiez le lien, ou demandez-en un nouveau à la boutique.',
  },
  card: { open: 'Ouvrir', pdf: 'PDF' },
  here: ({ title, order, total, due }) => `Voici : ${title}, pour la commande ${order}, ${total}. ${due}`,
  paid: () => 'Il ne reste rien à payer.',
  toPay: ({ open, date }) => `Il reste ${open} à payer avant le ${date}.`,
  credited: ({ title, total }) => `${title} : ${total} en moins.`,
};
