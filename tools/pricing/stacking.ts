import type { StackingFile } from '../../store/folder/price-settings.ts';
import { shareOf, wholeShare } from '../../store/money.ts';
import type { DiscountSource, Gift, Offer, OfferedLine } from './offer.ts';
import { basisPointsOf, partOf, shareOut } from './share.ts';

export type Discount = DiscountSource & { amountMinor: number };

/** What comes off each line, in the order it came off. */
export type Discounts = Discount[][];

/**
 * Lets offers come off lines. `best`: each line gets the one offer that takes most off, offers over several lines
 * included where they take off more than what they replace. `all`: everything that combines comes off what is left of
 * a line, one after the other; an exclusive offer stands alone on its lines, where that is better for the customer.
 * No line goes below the floor. Equal offers: promotions before coupons, quantity breaks and tiers.
 */
export function stack(
  lines: readonly OfferedLine[],
  offers: readonly Offer[],
  rules: StackingFile | undefined,
): Discounts {
  const off = offers.filter(({ gift }) => !('delivery' in gift));
  const floor = basisPointsOf(rules?.floorPercent ?? '0');
  const most = lines.map(({ listMinor }) => listMinor - Math.min(listMinor, atLeast(listMinor, floor)));
  if (off.length === 0) return lines.map(() => []);
  return rules?.mode === 'all' ? combined(lines, off, most) : bestSingle(lines, off, most);
}

/** A share of a price, rounded up: what a line costs at least. */
function atLeast(minor: number, basisPoints: number): number {
  return wholeShare(minor, basisPoints, 9_999, 10_000);
}

function bestSingle(
  lines: readonly OfferedLine[],
  offers: readonly Offer[],
  most: readonly number[],
): Discounts {
  const best: (Discount | undefined)[] = lines.map(() => undefined);
  for (const offer of offers.filter(({ gift }) => isOfOneLine(gift))) {
    for (const [at, amount] of takes(offer, lines, prices(lines), most)) {
      if (amount > (best[at]?.amountMinor ?? 0)) best[at] = { ...offer.source, amountMinor: amount };
    }
  }
  let wide = offers.filter(({ gift }) => !isOfOneLine(gift));
  const claimed = new Set<number>();
  while (wide.length > 0) {
    const tried = wide.map((offer) => {
      const free = { ...offer, lines: offer.lines.filter((at) => !claimed.has(at)) };
      const taken = takes(free, lines, prices(lines), most);
      const gain = taken.reduce((sum, [at, amount]) => sum + amount - (best[at]?.amountMinor ?? 0), 0);
      return { offer, taken, gain };
    });
    const winner = tried.reduce((a, b) => (b.gain > a.gain ? b : a));
    if (winner.gain <= 0) break;
    for (const [at, amount] of winner.taken) {
      best[at] = { ...winner.offer.source, amountMinor: amount };
      claimed.add(at);
    }
    wide = wide.filter((offer) => offer !== winner.offer);
  }
  return best.map((one) => (one ? [one] : []));
}

function combined(
  lines: readonly OfferedLine[],
  offers: readonly Offer[],
  most: readonly number[],
): Discounts {
  const sorted = [...offers].sort(
    (a, b) => a.order - b.order || rank(a.gift, a.source) - rank(b.gift, b.source),
  );
  const together = sorted.filter(({ exclusive }) => !exclusive);
  let best = comeOff(lines, together, most);
  for (const alone of sorted.filter(({ exclusive }) => exclusive)) {
    const taken = new Map(takes(alone, lines, prices(lines), most));
    const others = together.map((offer) => ({ ...offer, lines: offer.lines.filter((at) => !taken.has(at)) }));
    const tried = comeOff(lines, others, most);
    for (const [at, amount] of taken) tried[at] = [{ ...alone.source, amountMinor: amount }];
    if (sumOf(tried) > sumOf(best)) best = tried;
  }
  return best;
}

function comeOff(
  lines: readonly OfferedLine[],
  offers: readonly Offer[],
  most: readonly number[],
): Discounts {
  const left = prices(lines);
  const room = [...most];
  const discounts: Discounts = lines.map(() => []);
  for (const offer of offers) {
    for (const [at, amount] of takes(offer, lines, left, room)) {
      discounts[at]!.push({ ...offer.source, amountMinor: amount });
      left[at]! -= amount;
      room[at]! -= amount;
    }
  }
  return discounts;
}

const prices = (lines: readonly OfferedLine[]) => lines.map(({ listMinor }) => listMinor);

const sumOf = (discounts: Discounts) =>
  discounts.reduce((sum, of) => sum + of.reduce((all, { amountMinor }) => all + amountMinor, 0), 0);

const isOfOneLine = (gift: Gift) => 'percent' in gift || 'price' in gift;

/** Fixed prices first, then tiers, quantity breaks, percentages, free pieces, amounts; a coupon after its like. */
function rank(gift: Gift, { kind }: DiscountSource): number {
  const coupon = kind === 'coupon' ? 0.5 : 0;
  if ('price' in gift) return 0 + coupon;
  if (kind === 'tier') return 1;
  if (kind === 'quantity') return 2;
  if ('percent' in gift) return 3 + coupon;
  return ('buy' in gift ? 4 : 5) + coupon;
}

/** What an offer takes off which lines, given what is left of them and how much may come off; only what is more than 0. */
function takes(
  { gift, lines: of }: Offer,
  lines: readonly OfferedLine[],
  left: readonly number[],
  room: readonly number[],
): [at: number, amount: number][] {
  const amounts = wished(gift, of, lines, left, room);
  return of.flatMap((at, n): [number, number][] => {
    const amount = Math.min(amounts[n] ?? 0, room[at] ?? 0);
    return amount > 0 ? [[at, amount]] : [];
  });
}

function wished(
  gift: Gift,
  of: readonly number[],
  lines: readonly OfferedLine[],
  left: readonly number[],
  room: readonly number[],
): number[] {
  if ('percent' in gift) return of.map((at) => shareOf(left[at] ?? 0, gift.percent));
  if ('price' in gift) return of.map((at) => (left[at] ?? 0) - gift.price * (lines[at]?.quantity ?? 0));
  if ('amount' in gift)
    return shareOut(
      gift.amount,
      of.map((at) => room[at] ?? 0),
    );
  if ('buy' in gift) return freePieces(gift, of, lines, left);
  return of.map(() => 0);
}

/** The cheapest pieces are free, so many for every full set. */
function freePieces(
  { buy, free }: { buy: number; free: number },
  of: readonly number[],
  lines: readonly OfferedLine[],
  left: readonly number[],
): number[] {
  const units = of.map((at) => lines[at]?.quantity ?? 0);
  const each = of.map((at, n) => (left[at] ?? 0) / (units[n] ?? 1));
  let toGive = Math.floor(units.reduce((sum, n) => sum + n, 0) / (buy + free)) * free;
  const amounts = of.map(() => 0);
  for (const n of of.map((_, at) => at).sort((a, b) => each[a]! - each[b]! || a - b)) {
    const given = Math.min(toGive, units[n] ?? 0);
    amounts[n] = partOf(left[of[n]!] ?? 0, given, units[n] ?? 1);
    toGive -= given;
  }
  return amounts;
}
