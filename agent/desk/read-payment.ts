import type { OnePaymentRef, PaymentRef } from '../../tools/wish.ts';
import { phraseAt, type DeskWord, type PhraseList } from './desk-text.ts';

export type PayPhrases = Readonly<Record<'giftCard' | 'paypal' | 'card' | 'original' | 'other', PhraseList>>;

const kinds = { giftCard: 'gift_card', paypal: 'paypal', card: 'card' } as const;
const brands = ['visa', 'mastercard', 'amex', 'american express'];

/** How money is to move, as a message says it; further ways are what to take where the first cannot be. */
export function readPayment(words: readonly DeskWord[], pay: PayPhrases): PaymentRef | undefined {
  const said: OnePaymentRef[] = [];
  for (let at = 0; at < words.length;) {
    const hit = oneAt(words, at, pay);
    if (hit && !said.some((ref) => sameRef(ref, hit.ref))) said.push(hit.ref);
    at += hit?.length ?? 1;
  }
  // "The other card, the Mastercard": its name says which.
  const named = said.some(({ brand }) => brand !== undefined);
  const [first, ...otherwise] = named ? said.filter(({ other }) => !other) : said;
  if (!first) return undefined;
  return otherwise.length > 0 ? { ...first, otherwise: otherwise.slice(0, 3) } : first;
}

function oneAt(
  words: readonly DeskWord[],
  at: number,
  pay: PayPhrases,
): { ref: OnePaymentRef; length: number } | undefined {
  const lengths = {
    original: phraseAt(words, at, pay.original),
    other: phraseAt(words, at, pay.other),
    giftCard: phraseAt(words, at, pay.giftCard),
    paypal: phraseAt(words, at, pay.paypal),
    card: phraseAt(words, at, pay.card),
  };
  const longest = Math.max(...Object.values(lengths));
  const original = lengths.original > 0 ? 0 : originalAt(words, at);
  if (original > longest) return { ref: { original: true }, length: original };
  if (longest === 0) return undefined;
  if (lengths.original === longest) return { ref: { original: true }, length: longest };
  if (lengths.other === longest) return { ref: { other: true }, length: longest };
  const kind = (['giftCard', 'paypal', 'card'] as const).find((name) => lengths[name] === longest)!;
  let length = longest;
  // "The credit card I paid with" is one way, not two.
  for (let next = at + length; next < Math.min(words.length, at + length + 3); next++) {
    const original = phraseAt(words, next, pay.original);
    if (original > 0) return { ref: { original: true }, length: next - at + original };
  }
  const brand = brandAt(words, at, length);
  const ref: OnePaymentRef = { kind: kinds[kind], ...(brand !== undefined && { brand }) };
  return { ref, length };
}

/** "The way I originally paid", "how I paid for it", "the one I used". */
function originalAt(words: readonly DeskWord[], at: number): number {
  const raw = (n: number) => words[at + n]?.raw ?? '';
  if (raw(0) === 'i' && /^(paid|used)$/.test(raw(1))) return 2;
  if (raw(0) === 'i' && /^(originally|had|have)$/.test(raw(1)) && /^(paid|used)$/.test(raw(2))) return 3;
  if (raw(0) === 'original' && /^(one|way|card|account)$/.test(raw(1))) return 2;
  return 0;
}

function brandAt(words: readonly DeskWord[], at: number, length: number): string | undefined {
  const near = words
    .slice(Math.max(0, at - 1), at + length)
    .map(({ raw }) => raw)
    .join(' ');
  const brand = brands.find((name) => near.includes(name));
  return brand === 'american express' ? 'amex' : brand;
}

function sameRef(a: OnePaymentRef, b: OnePaymentRef): boolean {
  return a.kind === b.kind && a.brand === b.brand && a.original === b.original && a.other === b.other;
}
