import type { Meaning, Option } from './menu.ts';
import type { Mark, Sign } from './order-marks.ts';

/** An option said, with every group it may be of. */
export type Said = { options: readonly Option[]; amount?: string };

/** How a phrase hangs on the one before it; "none" where nothing stands between them. */
export type Joiner = 'none' | 'and' | 'or' | 'but' | 'comma' | 'stop';

export type Flag = 'each' | 'both' | 'same' | 'rest' | 'another' | 'revise' | 'set' | 'remove';

/** A stretch of an order that names at most one item: "two large lattes", "with oat milk", "and no foam". */
export type Phrase = {
  joiner: Joiner;
  lead?: 'with' | 'not' | 'insteadOf';
  /** Led by a short "no", which leaves out less than "without" does. */
  brief: boolean;
  flags: ReadonlySet<Flag>;
  number?: number;
  article: boolean;
  /** The thing counted is only pointed at: "one", "two of them", "the large ones". */
  pronoun: boolean;
  definite: boolean;
  /** It holds a word that names nothing known: "no beans" where beans are not sold. */
  strange: boolean;
  /** "the second": one of those named before. */
  ordinal?: number;
  /** "x2": the number multiplies. */
  times: boolean;
  item?: string;
  /** What the item's name may be read as besides, where it is an option's name too. */
  itemAs?: Said;
  /** Options before the item, or all of them where there is none. */
  before: Said[];
  after: Said[];
  /** An amount that no option of the phrase follows, nor any word that names nothing. */
  amount?: string;
};

type Draft = { joiner: Joiner; lead?: Phrase['lead']; brief?: true; flags: Set<Flag>; marks: Mark[] };

const flags: ReadonlySet<string> = new Set<Flag>([
  'each',
  'both',
  'same',
  'rest',
  'another',
  'revise',
  'set',
  'remove',
]);
const joiners: ReadonlySet<string> = new Set<Joiner>(['and', 'or', 'but', 'comma', 'stop']);
const strength: Readonly<Record<Joiner, number>> = { none: 0, comma: 1, and: 2, or: 2, but: 2, stop: 3 };

/** What a phrase's names are decided by: the groups of an item, and whether an option may be said of what went before. */
export type Reading = {
  groupsOf: (item: string) => readonly string[];
  /** The item without a name of its own that these options name. */
  namedBy: (options: readonly Option[]) => string | undefined;
};

/** Cuts a row of marks into phrases. */
export function cutPhrases(marks: readonly Mark[], reading: Reading): Phrase[] {
  return draftsOf(marks).flatMap((draft) => phrasesOf(draft, reading));
}

function draftsOf(marks: readonly Mark[]): Draft[] {
  const out: Draft[] = [];
  let draft: Draft = { joiner: 'stop', flags: new Set(), marks: [] };
  const cut = (joiner: Joiner): void => {
    const empty = draft.marks.length === 0 && draft.flags.size === 0 && draft.lead === undefined;
    if (!empty) out.push(draft);
    const before = empty ? draft.joiner : 'none';
    // "no wait, a mocha": what takes back goes on after a sign.
    const takesBack =
      draft.marks.length === 0 && draft.lead === undefined && draft.flags.has('revise') && joiner !== 'and';
    draft = {
      joiner: strength[joiner] > strength[before] || joiner === 'and' ? joiner : before,
      flags: new Set(takesBack ? (['revise'] as const) : []),
      marks: [],
    };
  };
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    if (!mark || mark.kind === 'filler') continue;
    const { kind } = mark;
    if (isJoiner(kind)) cut(kind);
    else if (isFlag(kind)) {
      if (draft.marks.length > 0 || draft.lead) cut('none');
      draft.flags.add(kind);
    } else if (kind === 'no' && answers(marks, at)) {
      if (draft.marks.length > 0 || draft.lead) cut('none');
      draft.flags.add('revise');
    } else if (kind === 'with' || kind === 'not' || kind === 'no' || kind === 'insteadOf') {
      const lead = kind === 'no' ? 'not' : kind;
      if (draft.marks.length > 0 || (draft.lead && draft.lead !== 'with')) cut('none');
      draft.lead = lead;
      if (kind === 'no') draft.brief = true;
    } else if (kind === 'number') {
      if (draft.marks.some((other) => other.kind === 'name' || (other.kind === 'number' && !mark.one)))
        if (draft.lead || !isPronounHere(draft.marks, mark, marks[at + 1])) cut('none');
      draft.marks.push(mark);
    } else if (kind === 'ones' && draft.marks.length === 0 && draft.lead) continue;
    else draft.marks.push(mark);
  }
  cut('stop');
  return out;
}

/** "a large one": after options "one" is the thing itself. */
function isPronounHere(marks: readonly Mark[], mark: Mark, next: Mark | undefined): boolean {
  if (mark.kind !== 'number' || !mark.one || next?.kind === 'name') return false;
  const named = marks.some((other) => other.kind === 'name' && other.meaning.items.length > 0);
  return marks.at(-1)?.kind === 'name' && !named;
}

/** "no, a large", "no two": a "no" that takes back, not one that leaves something out. */
function answers(marks: readonly Mark[], at: number): boolean {
  let next = at + 1;
  while (marks[next]?.kind === 'filler') next++;
  const kind = marks[next]?.kind;
  const commaFirst = kind === 'comma' || kind === 'stop';
  return commaFirst ? marks[next + 1] !== undefined : kind === 'number' || (kind === 'name' && next > at + 1);
}

function isJoiner(kind: Mark['kind']): kind is Exclude<Joiner, 'none'> {
  return joiners.has(kind);
}

function isFlag(kind: Mark['kind']): kind is Flag & Sign {
  return flags.has(kind);
}

/** A draft with several items is several phrases; what stands between two items goes to the later one, where it can. */
function phrasesOf(draft: Draft, reading: Reading): Phrase[] {
  const { marks: said } = draft;
  // A word that names nothing matters only before an amount: "milk on the side".
  const marks = said.filter(({ kind }, at) => kind !== 'word' || isAmount(said[at + 1]));
  const items = headsOf(marks, reading);
  const cuts = items.slice(1).map((at, index) => {
    const from = (items[index] ?? 0) + 1;
    const item = itemAt(marks, at, reading);
    const postfix = items[0] === firstName(marks) && (items.at(-1) ?? 0) < lastName(marks);
    let start = at;
    while (start > from && takes(reading, item, marks[start - 1])) start--;
    return postfix ? at : start;
  });
  const starts = [0, ...cuts, marks.length];
  return starts.slice(0, -1).map((from, index) => {
    const part = marks.slice(from, starts[index + 1]);
    const first = index === 0;
    return phraseOf(part, {
      joiner: first ? draft.joiner : 'none',
      ...(first && draft.lead && { lead: draft.lead }),
      brief: first && draft.brief === true,
      strange: said.some(({ kind }) => kind === 'word'),
      flags: first ? draft.flags : new Set(),
    });
  });
}

function isAmount(mark: Mark | undefined): boolean {
  return mark?.kind === 'name' && mark.meaning.amounts.length > 0;
}

function takes(reading: Reading, item: string, mark: Mark | undefined): boolean {
  if (mark?.kind !== 'name') return false;
  const { options, amounts } = mark.meaning;
  return amounts.length > 0 || options.some(({ group }) => reading.groupsOf(item).includes(group));
}

function firstName(marks: readonly Mark[]): number {
  return marks.findIndex(({ kind }) => kind === 'name');
}

function lastName(marks: readonly Mark[]): number {
  return marks.findLastIndex(({ kind }) => kind === 'name');
}

function itemAt(marks: readonly Mark[], at: number, reading: Reading): string {
  const mark = marks[at];
  return mark?.kind === 'name' ? (mark.meaning.items[0] ?? reading.namedBy(mark.meaning.options) ?? '') : '';
}

/** Items, and options that stand for one: "fries" and "cola" of "large fries small cola". */
function headsOf(marks: readonly Mark[], reading: Reading): number[] {
  const items = itemsOf(marks);
  return marks.flatMap((mark, at) => {
    const named = mark.kind === 'name' && reading.namedBy(mark.meaning.options) !== undefined;
    return items.includes(at) || (named && mark.meaning.items.length === 0) ? [at] : [];
  });
}

/** Names that are nothing but an item; else the last one that may be an item as well as an option. */
function itemsOf(marks: readonly Mark[]): number[] {
  const sure: number[] = [];
  let maybe: number | undefined;
  for (const [at, mark] of marks.entries()) {
    if (mark.kind !== 'name' || mark.meaning.items.length === 0) continue;
    if (mark.meaning.options.length === 0) {
      // "pizza pie" and "chai tea latte" name one thing.
      const before = marks[at - 1];
      if (sure.at(-1) === at - 1 && before?.kind === 'name') sure.pop();
      sure.push(at);
    } else maybe = at;
  }
  return sure.length > 0 || maybe === undefined ? sure : [maybe];
}

function phraseOf(
  marks: readonly Mark[],
  base: Pick<Phrase, 'joiner' | 'lead' | 'brief' | 'strange' | 'flags'>,
): Phrase {
  const itemIndex = itemsOf(marks).at(-1);
  const phrase: Phrase = {
    ...base,
    article: false,
    pronoun: false,
    definite: false,
    times: false,
    before: [],
    after: [],
  };
  let amount: string | undefined;
  for (const [at, mark] of marks.entries()) {
    if (mark.kind === 'number') {
      if (at > 0 && mark.one) phrase.pronoun = true;
      else {
        phrase.number = mark.value;
        phrase.article = mark.article === true;
      }
    } else if (mark.kind === 'ordinal') phrase.ordinal = mark.value;
    else if (mark.kind === 'ones') phrase.pronoun = true;
    else if (mark.kind === 'times') phrase.times = true;
    else if (mark.kind === 'the') phrase.definite = true;
    else if (mark.kind !== 'name') continue;
    else if (at === itemIndex) {
      const item = mark.meaning.items[0];
      if (item !== undefined) phrase.item = item;
      if (isOption(mark.meaning))
        phrase.itemAs = { options: mark.meaning.options, ...(amount !== undefined && { amount }) };
    } else {
      const said = phrase.item === undefined ? phrase.before : phrase.after;
      if (mark.meaning.amounts.length > 0 && (mark.meaning.options.length === 0 || optionNext(marks, at)))
        amount = mark.meaning.amounts[0];
      else if (mark.meaning.options.length > 0) {
        said.push({ options: mark.meaning.options, ...(amount !== undefined && { amount }) });
        amount = undefined;
      }
    }
  }
  if (amount !== undefined && marks.at(-2)?.kind !== 'word') phrase.amount = amount;
  return phrase;
}

function optionNext(marks: readonly Mark[], at: number): boolean {
  const next = marks[at + 1];
  return next?.kind === 'name' && next.meaning.options.length > 0 && next.meaning.items.length === 0;
}

/** The options of a phrase. */
export function saidIn({ before, after }: Phrase): Said[] {
  return [...before, ...after];
}

function isOption({ options }: Meaning): boolean {
  return options.length > 0;
}
