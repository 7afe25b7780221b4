import { type Facts, numberOf, textOf } from '../facts.ts';
import type { Phrases } from '../say.ts';

const kinds: Record<string, string> = {
  received: 'carico',
  sold: 'venduto',
  returned: 'reso',
  damaged: 'danneggiato',
  lost: 'mancante',
  count: 'conteggio',
  sample: 'degustazione o campione',
  transfer: 'trasferimento',
  correction: 'correzione',
  cancelled: 'ordine annullato',
  import: 'importazione',
};

const signed = (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');
const lines = (list: readonly string[]) => list.map((line) => `\n${line}`).join('');
const moreText = (more: number) => (more > 0 ? `\nE altri ${more}.` : '');
const days = (n: number) => (n === 1 ? '1 giorno' : `${n} giorni`);
const things = (n: number) => (n === 1 ? '1 articolo' : `${n} articoli`);
const of = (what: string) => (what === '' ? 'di tutto' : `di ${what}`);

/** Sentences about movements of stock, alerts and counts, for the people who run the shop. */
export const stockroom: Phrases['stockroom'] = {
  kind: ({ kind }) => kinds[kind] ?? kind,
  who: ({ by }) => {
    const [kind, id] = [by.split(' ')[0], by.split(' ').slice(1).join(' ')];
    if (kind === 'staff') return id;
    if (kind === 'customer') return `cliente ${id}`;
    return kind === 'guest' ? 'un ospite' : 'l’importazione';
  },
  history: {
    none: ({ what, since }) =>
      `Nessun movimento del genere${what === undefined ? '' : ` per ${what}`}${since === undefined ? '' : ` dal ${since}`}.`,
    shown: ({ what, since, total, lines: list }) =>
      `${total === 1 ? '1 movimento' : `${total} movimenti`}${what === undefined ? '' : ` per ${what}`}${since === undefined ? '' : ` dal ${since}`}` +
      `${total > list.length ? `; gli ultimi ${list.length}` : ''}:${lines(list)}`,
    line: ({ when, what, change, why, who, left }) =>
      `${when}: ${signed(change)}${what === undefined ? '' : ` ${what}`}, ${why}, da ${who}; ne restavano ${left}.`,
  },
  alerts: {
    nothingLow: () => 'Non sta finendo nulla.',
    low: ({ total, lines: list, more }) =>
      `${total === 1 ? 'Sta finendo 1 articolo' : `Stanno finendo ${total} articoli`}:${lines(list)}${moreText(more)}`,
    lowLine: ({ title, left, at, owed }) =>
      `${title}: ${left === 1 ? 'ne resta 1' : `ne restano ${left}`}, da riordinare a ${at}${owed > 0 ? `; ordini in attesa di ${owed}` : ''}`,
    nothingOld: ({ days: n }) =>
      `Secondo i registri, negli ultimi ${days(n)} tutto è stato venduto o caricato.`,
    old: ({ total, days: n, value, lines: list, more }) =>
      `${things(total)} senza vendite né arrivi da ${days(n)}, per ${value} a prezzo di listino:${lines(list)}${moreText(more)}`,
    oldLine: ({ title, left, days: n }) =>
      `${title}: ${left === 1 ? 'ne resta 1' : `ne restano ${left}`}, ${n === undefined ? 'nessuna vendita registrata' : `ultima vendita ${days(n)} fa`}`,
  },
  count: {
    started: ({ what, total }) =>
      `Il conteggio ${of(what)} è aperto: ${things(total)}. Me li dica uno dopo l’altro, per esempio «Barolo dodici, il Chianti otto».`,
    counted: ({ title, counted, expected, difference, before }) =>
      `${title}: ${counted}${before === undefined ? '' : ` invece di ${before}`}, ${difference === 0 ? 'come nei registri' : `${expected} nei registri (${signed(difference)})`}.`,
    difference: ({ title, counted, expected, difference }) =>
      `${title} ${signed(difference)} (${counted} contati, ${expected} nei registri)`,
    differ: ({ total, list, more, units, value }) =>
      `${total === 1 ? 'C’è 1 differenza' : `Ci sono ${total} differenze`}: ${list}${more > 0 ? ` e altre ${more}` : ''}. In tutto ${signed(units)}, ${value} a prezzo di listino.`,
    allAgree: () => 'Tutto corrisponde ai registri.',
    shown: ({ what, since, counted, missing }) =>
      `Il conteggio ${of(what)}, iniziato il ${since}: ${counted} contati, ${missing} ancora da contare.`,
    next: ({ list, more }) => `Ancora da contare: ${list}${more > 0 ? ` e altri ${more}` : ''}.`,
    title: ({ what, differences }) =>
      `Registrare il conteggio ${of(what)} con ${differences === 1 ? '1 differenza' : `${differences} differenze`}`,
    ask: ({ counted, differences, missing }) =>
      `Ha contato ${things(counted)}. ${differences}${missing > 0 ? ` ${missing === 1 ? 'Quello non contato resta com’è' : `I ${missing} non contati restano come sono`}.` : ''} Lo registro e chiudo il conteggio?`,
    booked: ({ booked, units, value }) =>
      booked === 0
        ? 'Il conteggio è chiuso; non c’era nulla da cambiare.'
        : `Il conteggio è registrato: ${booked === 1 ? '1 differenza' : `${booked} differenze`}, ${signed(units)} in tutto, ${value} a prezzo di listino.`,
    dropped: ({ counted }) => `Il conteggio è scartato, con ${things(counted)}. I registri sono come prima.`,
    sayShow: () => 'Mostra il conteggio',
    sayFinish: () => 'Concludi il conteggio',
    sayDrop: () => 'Scarta il conteggio',
  },
};

/** Why something in the stockroom was not done; by the code tools return. */
export const stockroomRefusals: Record<string, (facts: Facts) => string> = {
  no_count: () => 'Non c’è nessun conteggio aperto. Dica «inizia un conteggio», di tutto o di un genere.',
  count_open: (facts) =>
    `Ha già un conteggio ${of(textOf(facts, 'label'))} aperto, con ${things(numberOf(facts, 'counted'))}. Prima lo concluda o lo scarti.`,
  count_empty: () => 'Non è stato ancora contato nulla. Mi dica un articolo e quanti ce ne sono.',
  count_stale: (facts) =>
    `Qualcuno ha corretto la giacenza di ${textOf(facts, 'title', 'uno di questi')} dopo il Suo conteggio, quindi non ho registrato nulla. Lo conti di nuovo, per favore.`,
};
