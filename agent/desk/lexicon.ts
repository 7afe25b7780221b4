import type { DeskAction, DeskWords } from '../../prompts/desk-words.ts';
import type { Words } from '../../prompts/words.ts';
import { compileDesk, type PhraseList } from './desk-text.ts';

type Lists = {
  [K in keyof DeskWords as DeskWords[K] extends readonly string[] ? K : never]: PhraseList;
};

/** The desk's words of one language, ready to be looked up. */
export type DeskLexicon = Lists & {
  actions: readonly (readonly [DeskAction, PhraseList])[];
  states: Readonly<Record<'open' | 'delivered' | 'cancelled', PhraseList>>;
  comparatives: readonly (readonly [PhraseList, DeskWords['comparatives'][string]])[];
  pay: Readonly<Record<keyof DeskWords['pay'], PhraseList>>;
  address: Readonly<Record<keyof DeskWords['address'], PhraseList>>;
  reasons: readonly (readonly [string, PhraseList])[];
  numbers: ReadonlyMap<string, number>;
};

const compiled = new WeakMap<DeskWords, DeskLexicon>();

/** Compiles the words once for each language. */
export function deskLexicon(desk: DeskWords, words: Words): DeskLexicon {
  const known = compiled.get(desk);
  if (known) return known;
  const made = compile(desk, words);
  compiled.set(desk, made);
  return made;
}

function compile(desk: DeskWords, words: Words): DeskLexicon {
  const { actions, states, comparatives, pay, address, reasons, ...lists } = desk;
  const each = <K extends string>(of: Readonly<Record<K, readonly string[]>>) =>
    // Guarantee: the same keys as what it is made of.
    Object.fromEntries(
      Object.entries<readonly string[]>(of).map(([key, phrases]) => [key, compileDesk(phrases)]),
    ) as Record<K, PhraseList>;
  const small = Object.entries(words.numbers.values).filter(([, value]) => value > 0 && value <= 12);
  return {
    ...each(lists),
    actions: Object.entries(each(actions)) as [DeskAction, PhraseList][],
    states: each(states),
    comparatives: Object.entries(comparatives).map(
      ([phrase, what]) => [compileDesk([phrase]), what] as const,
    ),
    pay: each(pay),
    address: each(address),
    reasons: Object.entries(each(reasons)),
    numbers: new Map(small),
  };
}
