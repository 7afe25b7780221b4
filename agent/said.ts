import { languageOf, languages } from '../prompts/languages.ts';
import { exponentOf } from '../store/money.ts';
import { lastMessages } from '../store/queries/conversations.ts';
import type { ToolContext } from '../tools/tool.ts';
import { orderNumberKey } from './recognise/order-number.ts';
import { tokenise } from './recognise/normalise.ts';
import { scanText } from './recognise/scan.ts';

/** What a person said themselves in a conversation, as far as it is still looked at. */
export type Said = {
  /** Whether these words stand in one of their messages, one after the other; case and accents do not matter. */
  words: (text: string) => boolean;
  /** Whether they said every one of these words, in whatever order. */
  every: (text: string) => boolean;
  /** Whether they said this number, in digits or words, or as an amount of money in minor units. */
  figure: (value: number) => boolean;
  /** Whether they said this order number, in any spelling. */
  order: (number: string) => boolean;
};

/** How far back a value may have been said: exchanges of this conversation, the present message aside. */
const mostEarlier = 20;

/**
 * Reads what the person said in this conversation: the present message and the last ones before it, which are kept as rows
 * already. Only called where somebody else's model proposes a write, so that no other turn pays for it.
 */
export async function saidIn(ctx: ToolContext, text: string): Promise<Said> {
  const rows = await lastMessages(ctx.store, ctx.shop.id, ctx.conversation, 2 * mostEarlier);
  const earlier = rows.filter(({ role }) => role === 'user').map((row) => row.text);
  return saidOf([text, ...earlier], ctx);
}

/** As `saidIn`, of these texts. */
export function saidOf(texts: readonly string[], { shop, say }: Pick<ToolContext, 'shop' | 'say'>): Said {
  const lines = texts.map((text) => ` ${wordsOf(text).join(' ')} `);
  const keys = texts.map(orderNumberKey);
  const each = new Set(lines.flatMap((line) => line.split(' ')));
  let figures: ReadonlySet<number> | undefined;

  function readFigures(): ReadonlySet<number> {
    // languageOf names only languages there are.
    const { words } = languages[languageOf(say.language)]!;
    const minor = 10 ** exponentOf(shop.currency);
    const found = texts.flatMap((text) => scanText(text, words).numbers.flatMap((span) => span?.value ?? []));
    return new Set(found.flatMap((value) => [value, Math.round(value * minor)]));
  }

  const figure = (value: number) => (figures ??= readFigures()).has(value);
  return {
    words: (text) => {
      const line = wordsOf(text).join(' ');
      return line === '' ? text.trim() === '' : lines.some((known) => known.includes(` ${line} `));
    },
    every: (text) => wordsOf(text).every((word) => each.has(word)),
    figure,
    order: (number) => {
      const key = orderNumberKey(number);
      // "12" is how people write W000012.
      const digits = /^\D*0*(\d{1,9})$/.exec(key)?.[1];
      return (
        key !== '' && (keys.some((known) => known.includes(key)) || figure(Number(digits ?? Number.NaN)))
      );
    },
  };
}

function wordsOf(text: string): string[] {
  return tokenise(text).flatMap(({ norm }) => (/[\p{L}\p{N}]/u.test(norm) ? [norm] : []));
}
