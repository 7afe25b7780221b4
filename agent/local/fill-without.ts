import type { ProductWish } from '../../tools/wish.ts';
import type { Interpreting, Meaning } from './meaning.ts';
import type { Reading } from './reading.ts';

/** The things a clause says not to take, each by its name or by what it is; undefined where there are none. */
export function withoutOf({ matches }: Reading): ProductWish[] | undefined {
  const left = matches.filter(({ not }) => not);
  if (left.length === 0) return undefined;
  return left.map((match): ProductWish => {
    if (match.kind === 'product') return { text: match.words };
    const [first] = match.candidates;
    return first ? { facets: [{ facet: first.facet, value: first.value }] } : { text: match.text };
  });
}

/** "… but without the olives": belongs to the call before it in the message, where that can leave things out. */
export function withoutBefore(reading: Reading, { earlier, toolbox }: Interpreting): Meaning | undefined {
  const call = earlier.at(-1)?.calls.at(-1);
  const slot = call && toolbox.get(call.tool)?.slots.find(({ kind }) => kind === 'without');
  const left = slot && withoutOf(reading);
  if (!call || !left || reading.matches.some(({ not }) => !not)) return undefined;
  // Guarantee: an argument of such a slot is made by withoutOf.
  const known = (call.args[slot.name] ?? []) as ProductWish[];
  call.args[slot.name] = [...known, ...left];
  return { calls: [] };
}
