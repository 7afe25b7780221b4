import type { Phrases } from '../say.ts';

/** Le parole di fatture, note di credito e preventivi. */
export const documents: Phrases['documents'] = {
  titles: { invoice: 'Fattura', credit_note: 'Nota di credito', quote: 'Preventivo' },
  labels: {
    number: 'Numero',
    issued: 'Data',
    due: 'Da pagare entro',
    validUntil: 'Valido fino al',
    order: 'Ordine',
    ordered: 'Ordinato il',
    credits: 'Sulla fattura',
    reason: 'Motivo',
    taxNumber: 'Partita IVA',
    register: 'Registro imprese',
    email: 'E-mail',
    phone: 'Telefono',
    bank: 'Banca',
    total: 'Totale',
    open: 'Ancora da pagare',
  },
  from: 'Da',
  to: 'A',
  deliverTo: 'Consegna a',
  offeredTo: 'Per',
  columns: { item: 'Articolo', quantity: 'Quantità', unit: 'Prezzo unitario', amount: 'Importo' },
  less: ({ amount }) => `Sconto di ${amount}`,
  givenBack: ({ order }) => `Rimborso sull’ordine ${order}`,
  sums: {
    goods: 'Articoli',
    net: 'Imponibile',
    tax: ({ name, percent, included, net }) =>
      `${name} ${percent} % ${included ? 'inclusa' : 'da aggiungere'}, su ${net}`,
    total: 'Totale',
    credited: 'Totale accreditato',
    paid: ({ how }) => `Pagato con ${how}`,
    due: 'Ancora da pagare',
  },
  payBy: ({ amount, date }) =>
    `Si prega di pagare ${amount} entro il ${date}, indicando il numero qui sopra.`,
  nothingDue: 'Pagato per intero. Grazie!',
  holdsUntil: ({ date }) => `Questi prezzi valgono fino al ${date}.`,
  page: ({ page, of }) => `Pagina ${page} di ${of}`,
  download: 'Scarica in PDF',
  expired: {
    title: 'Questo link è scaduto',
    text: 'Chieda di nuovo il documento all’assistente del negozio e riceverà un nuovo link.',
  },
  missing: {
    title: 'Questo documento non esiste',
    text: 'Controlli il link, o ne chieda uno nuovo al negozio.',
  },
  card: { open: 'Apri', pdf: 'PDF' },
  here: ({ title, order, total, due }) => `Ecco: ${title}, per l’ordine ${order}, ${total}. ${due}`,
  paid: () => 'Non resta niente da pagare.',
  toPay: ({ open, date }) => `Restano ${open} da pagare entro il ${date}.`,
  credited: ({ title, total }) => `${title}: ${total} in meno.`,
};
