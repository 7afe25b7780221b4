import { type Facts, numberOf, textOf } from '../facts.ts';
import { packageLines, type Packed } from '../hand-off-lines.ts';

type Contact = { email?: string | undefined; phone?: string | undefined };
type Passed = Contact & { n: number; ahead: number; hours?: string | undefined };

const labels = {
  who: 'Chi',
  why: 'Perché',
  tried: 'Tentato',
  search: 'Cerca',
  order: 'Ordine',
  cart: 'Carrello',
  promises: 'Gli è stato detto',
  pending: 'Aspetta un sì',
  messages: 'Ultimi messaggi',
  user: 'cliente',
  assistant: 'io',
};

function contact({ email, phone }: Contact): string {
  if (email !== undefined && phone !== undefined)
    return ` Può anche scrivere a ${email} o chiamare il ${phone}.`;
  if (email !== undefined) return ` Può anche scrivere a ${email}.`;
  return phone === undefined ? '' : ` Può anche chiamare il ${phone}.`;
}

/** Frasi sul passare una conversazione a una persona. */
export const handOff = {
  title: () => 'Passare questa conversazione a un collega',
  offer: () => 'Passo la nostra conversazione a un collega, con tutto quello che ci siamo detti?',
  told: ({ n, ahead, ...how }: Passed) =>
    `Ho passato la nostra conversazione ai miei colleghi, con tutto quello che ci siamo detti; è la numero ${n}${ahead === 0 ? '' : `, dopo ${ahead === 1 ? 'un’altra' : `altre ${ahead}`}`}. Non so dire quando qualcuno risponderà.${contact(how)}`,
  notNow: ({ n, hours, ...how }: Passed) =>
    `In questo momento non c’è nessuno${hours === undefined ? '' : ` (l’orario è ${hours})`}, quindi nessuno è ancora avvisato. La nostra conversazione aspetta i miei colleghi con il numero ${n}, con tutto quello che ci siamo detti.${contact(how)}`,
  withColleague: () =>
    'Ora di questa conversazione si occupa un collega. Il Suo messaggio è conservato per lui, e io non intervengo finché non me la restituisce.',
  none: () => 'Nessuna conversazione aspetta una persona.',
  open: ({ count }: { count: number }) =>
    `${count === 1 ? 'C’è 1 conversazione' : `Ci sono ${count} conversazioni`} per voi:`,
  line: ({
    n,
    who,
    by,
    why,
    date,
  }: {
    n: number;
    who: string;
    by?: string | undefined;
    why: string;
    date: string;
  }) => `${n}: ${who}, ${by === undefined ? 'in attesa' : `presa da ${by}`}, dal ${date}: ${why}`,
  takeTitle: ({ n }: { n: number }) => `Prendere la conversazione ${n}`,
  takeAsk: ({ n, who }: { n: number; who: string }) =>
    `Prendere la conversazione ${n} con ${who}? Io non intervengo finché non la chiude.`,
  taken: ({ n, why, context }: { n: number; why: string; context: Packed }) =>
    [
      `La conversazione ${n} è Sua; io non intervengo finché non la chiude.`,
      ...packageLines(why, context, labels),
    ].join('\n'),
  closeTitle: ({ n }: { n: number }) => `Chiudere la conversazione ${n}`,
  closeAsk: ({ n }: { n: number }) => `Chiudere la conversazione ${n}? Poi continuo io.`,
  closed: ({ n }: { n: number }) => `La conversazione ${n} è chiusa; continuo io.`,
};

export const handOffRefusals = {
  nobody_reachable: (facts: Facts) => {
    const given = { email: textOf(facts, 'email') || undefined, phone: textOf(facts, 'phone') || undefined };
    const how =
      contact(given) || ' Il negozio non mi ha dato nemmeno un altro modo per raggiungere qualcuno.';
    return `Da qui non posso passarLe un collega, e non farò finta di averlo fatto.${how} Posso continuare ad aiutarLa con gli articoli, il carrello e gli ordini.`;
  },
  handed_off_already: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `La nostra conversazione è già stata passata, con il numero ${n}. Aspetta un collega.`;
  },
  no_hand_offs: () => 'In questo momento non c’è nessuna conversazione per questo.',
  no_such_hand_off: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Non c’è nessuna conversazione con il numero ${n}.`;
  },
  hand_off_taken: (facts: Facts) => {
    const [n, by] = [numberOf(facts, 'n'), textOf(facts, 'by')];
    return `La conversazione ${n} è già presa${by === '' ? '' : ` da ${by}`}.`;
  },
  hand_off_waiting: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Nessuno ha ancora preso la conversazione ${n}.`;
  },
  hand_off_closed: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `La conversazione ${n} è chiusa.`;
  },
};
