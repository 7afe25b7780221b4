import { type Facts, numberOf, textOf } from '../facts.ts';
import { packageLines, type Packed } from '../hand-off-lines.ts';

type Contact = { email?: string | undefined; phone?: string | undefined };
type Passed = Contact & { n: number; ahead: number; hours?: string | undefined };

const labels = {
  who: 'Wer',
  why: 'Warum',
  tried: 'Versucht',
  search: 'Gesucht',
  order: 'Bestellung',
  cart: 'Warenkorb',
  promises: 'Zugesagt',
  pending: 'Wartet auf ein Ja',
  messages: 'Letzte Nachrichten',
  user: 'Kundschaft',
  assistant: 'ich',
};

function contact({ email, phone }: Contact): string {
  if (email !== undefined && phone !== undefined)
    return ` Sie können auch an ${email} schreiben oder ${phone} anrufen.`;
  if (email !== undefined) return ` Sie können auch an ${email} schreiben.`;
  return phone === undefined ? '' : ` Sie können auch ${phone} anrufen.`;
}

/** Sätze über das Weitergeben eines Gesprächs an einen Menschen. */
export const handOff = {
  title: () => 'Dieses Gespräch an das Team weitergeben',
  offer: () =>
    'Soll ich unser Gespräch an jemanden aus dem Team weitergeben, mit allem, was wir besprochen haben?',
  told: ({ n, ahead, ...how }: Passed) =>
    `Ich habe unser Gespräch an das Team weitergegeben, mit allem, was wir besprochen haben; es ist dort die Nummer ${n}${ahead === 0 ? '' : `, nach ${ahead} anderen`}. Wie schnell jemand antwortet, kann ich nicht sagen.${contact(how)}`,
  notNow: ({ n, hours, ...how }: Passed) =>
    `Im Moment ist niemand da${hours === undefined ? '' : ` (erreichbar: ${hours})`}; es weiß also noch niemand Bescheid. Unser Gespräch wartet als Nummer ${n} auf das Team, mit allem, was wir besprochen haben.${contact(how)}`,
  withColleague: () =>
    'Jemand aus dem Team hat dieses Gespräch übernommen. Ihre Nachricht ist dort hinterlegt, und ich halte mich heraus, bis es mir zurückgegeben wird.',
  none: () => 'Kein Gespräch wartet auf einen Menschen.',
  open: ({ count }: { count: number }) =>
    `${count === 1 ? '1 Gespräch liegt' : `${count} Gespräche liegen`} bei Ihnen:`,
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
  }) => `${n}: ${who}, ${by === undefined ? 'wartet' : `übernommen von ${by}`}, seit ${date}: ${why}`,
  takeTitle: ({ n }: { n: number }) => `Gespräch ${n} übernehmen`,
  takeAsk: ({ n, who }: { n: number; who: string }) =>
    `Gespräch ${n} mit ${who} übernehmen? Ich halte mich heraus, bis Sie es schließen.`,
  taken: ({ n, why, context }: { n: number; why: string; context: Packed }) =>
    [
      `Gespräch ${n} gehört Ihnen; ich halte mich heraus, bis Sie es schließen.`,
      ...packageLines(why, context, labels),
    ].join('\n'),
  closeTitle: ({ n }: { n: number }) => `Gespräch ${n} schließen`,
  closeAsk: ({ n }: { n: number }) => `Gespräch ${n} schließen? Dann mache ich damit weiter.`,
  closed: ({ n }: { n: number }) => `Gespräch ${n} ist geschlossen; ich mache damit weiter.`,
};

export const handOffRefusals = {
  nobody_reachable: (facts: Facts) => {
    const given = { email: textOf(facts, 'email') || undefined, phone: textOf(facts, 'phone') || undefined };
    const how =
      contact(given) || ' Einen anderen Weg zu einem Menschen hat mir das Geschäft auch nicht genannt.';
    return `Von hier aus kann ich Sie leider mit niemandem verbinden, und ich will auch nicht so tun.${how} Bei Artikeln, Warenkorb und Bestellungen helfe ich gern weiter.`;
  },
  handed_off_already: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Unser Gespräch ist schon weitergegeben, als Nummer ${n}. Es wartet auf das Team.`;
  },
  no_hand_offs: () => 'Dafür gibt es gerade kein Gespräch.',
  no_such_hand_off: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Es gibt kein Gespräch mit der Nummer ${n}.`;
  },
  hand_off_taken: (facts: Facts) => {
    const [n, by] = [numberOf(facts, 'n'), textOf(facts, 'by')];
    return `Gespräch ${n} ist schon übernommen${by === '' ? '' : ` (${by})`}.`;
  },
  hand_off_waiting: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Gespräch ${n} hat noch niemand übernommen.`;
  },
  hand_off_closed: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Gespräch ${n} ist geschlossen.`;
  },
};
