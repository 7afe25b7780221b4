import { type Facts, numberOf, textOf } from '../facts.ts';
import type { Phrases } from '../say.ts';

const kinds: Record<string, string> = {
  received: 'Wareneingang',
  sold: 'verkauft',
  returned: 'Rückgabe',
  damaged: 'beschädigt',
  lost: 'Schwund',
  count: 'gezählt',
  sample: 'Verkostung oder Muster',
  transfer: 'Umlagerung',
  correction: 'Korrektur',
  cancelled: 'Bestellung storniert',
  import: 'Import',
};

const signed = (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');
const lines = (list: readonly string[]) => list.map((line) => `\n${line}`).join('');
const moreText = (more: number) => (more > 0 ? `\nUnd ${more} weitere.` : '');
const days = (n: number) => (n === 1 ? '1 Tag' : `${n} Tagen`);
const things = (n: number) => (n === 1 ? '1 Artikel' : `${n} Artikel`);
const of = (what: string) => (what === '' ? 'des ganzen Bestands' : `von ${what}`);

/** Sentences about movements of stock, alerts and counts, for the people who run the shop. */
export const stockroom: Phrases['stockroom'] = {
  kind: ({ kind }) => kinds[kind] ?? kind,
  who: ({ by }) => {
    const [kind, id] = [by.split(' ')[0], by.split(' ').slice(1).join(' ')];
    if (kind === 'staff') return id;
    if (kind === 'customer') return `Kunde ${id}`;
    return kind === 'guest' ? 'ein Gast' : 'der Import';
  },
  history: {
    none: ({ what, since }) =>
      `So etwas wurde${what === undefined ? '' : ` bei ${what}`}${since === undefined ? '' : ` seit dem ${since}`} nicht gebucht.`,
    shown: ({ what, since, total, lines: list }) =>
      `${total === 1 ? '1 Bewegung' : `${total} Bewegungen`}${what === undefined ? '' : ` bei ${what}`}${since === undefined ? '' : ` seit dem ${since}`}` +
      `${total > list.length ? `; die letzten ${list.length}` : ''}:${lines(list)}`,
    line: ({ when, what, change, why, who, left }) =>
      `${when}: ${signed(change)}${what === undefined ? '' : ` ${what}`}, ${why}, durch ${who}; danach ${left} da.`,
  },
  alerts: {
    nothingLow: () => 'Nichts wird knapp.',
    low: ({ total, lines: list, more }) =>
      `${things(total)} ${total === 1 ? 'wird' : 'werden'} knapp:${lines(list)}${moreText(more)}`,
    lowLine: ({ title, left, at, owed }) =>
      `${title}: noch ${left}, nachbestellen ab ${at}${owed > 0 ? `; Bestellungen warten auf ${owed}` : ''}`,
    nothingOld: ({ days: n }) =>
      `Soweit die Bücher reichen, wurde in ${days(n)} alles verkauft oder neu geliefert.`,
    old: ({ total, days: n, value, lines: list, more }) =>
      `${things(total)} ${total === 1 ? 'wurde' : 'wurden'} seit ${days(n)} weder verkauft noch geliefert, im Wert von ${value} zum Listenpreis:${lines(list)}${moreText(more)}`,
    oldLine: ({ title, left, days: n }) =>
      `${title}: noch ${left}, ${n === undefined ? 'kein Verkauf bekannt' : `zuletzt verkauft vor ${days(n)}`}`,
  },
  count: {
    started: ({ what, total }) =>
      `Die Zählung ${of(what)} läuft: ${things(total)}. Sagen Sie sie mir nacheinander, etwa „Barolo zwölf, der Chianti acht“.`,
    counted: ({ title, counted, expected, difference, before }) =>
      `${title}: ${counted}${before === undefined ? '' : ` statt ${before}`}, ${difference === 0 ? 'wie in den Büchern' : `in den Büchern ${expected} (${signed(difference)})`}.`,
    difference: ({ title, counted, expected, difference }) =>
      `${title} ${signed(difference)} (${counted} gezählt, ${expected} in den Büchern)`,
    differ: ({ total, list, more, units, value }) =>
      `${total} ${total === 1 ? 'weicht' : 'weichen'} ab: ${list}${more > 0 ? ` und ${more} weitere` : ''}. Zusammen ${signed(units)}, ${value} zum Listenpreis.`,
    allAgree: () => 'Alles stimmt mit den Büchern überein.',
    shown: ({ what, since, counted, missing }) =>
      `Die Zählung ${of(what)}, begonnen am ${since}: ${counted} gezählt, ${missing} noch offen.`,
    next: ({ list, more }) => `Noch zu zählen: ${list}${more > 0 ? ` und ${more} weitere` : ''}.`,
    title: ({ what, differences }) =>
      `Zählung ${of(what)} mit ${differences === 1 ? '1 Differenz' : `${differences} Differenzen`} buchen`,
    ask: ({ counted, differences, missing }) =>
      `Sie haben ${things(counted)} gezählt. ${differences}${missing > 0 ? ` ${missing} nicht gezählte ${missing === 1 ? 'bleibt, wie er ist' : 'bleiben, wie sie sind'}.` : ''} Soll ich das buchen und die Zählung schließen?`,
    booked: ({ booked, units, value }) =>
      booked === 0
        ? 'Die Zählung ist geschlossen; zu ändern war nichts.'
        : `Die Zählung ist gebucht: ${booked === 1 ? '1 Differenz' : `${booked} Differenzen`}, zusammen ${signed(units)}, ${value} zum Listenpreis.`,
    dropped: ({ counted }) =>
      `Die Zählung ist verworfen, mit ${counted === 1 ? '1 gezählten Artikel' : `${counted} gezählten Artikeln`}. Die Bücher sind, wie sie waren.`,
    sayShow: () => 'Zeig die Zählung',
    sayFinish: () => 'Zählung abschließen',
    sayDrop: () => 'Zählung verwerfen',
  },
};

/** Why something in the stockroom was not done; by the code tools return. */
export const stockroomRefusals: Record<string, (facts: Facts) => string> = {
  no_count: () => 'Es läuft keine Zählung. Sagen Sie „Zählung starten“, für alles oder für eine Sorte.',
  count_open: (facts) =>
    `Bei Ihnen läuft schon eine Zählung ${of(textOf(facts, 'label'))} mit ${things(numberOf(facts, 'counted')).replace('Artikel', numberOf(facts, 'counted') === 1 ? 'Artikel' : 'Artikeln')}. Schließen Sie sie ab oder verwerfen Sie sie zuerst.`,
  count_empty: () => 'Es ist noch nichts gezählt. Nennen Sie mir einen Artikel und wie viele davon da sind.',
  count_stale: (facts) =>
    `Der Bestand von ${textOf(facts, 'title', 'einem Artikel')} wurde berichtigt, seit Sie ihn gezählt haben; ich habe nichts gebucht. Bitte zählen Sie ihn noch einmal.`,
};
