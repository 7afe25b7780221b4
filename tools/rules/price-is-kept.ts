import { defineRule, type RuleSettings } from './rule.ts';

/** Prices that have gone up since they were said; `minutes` is how long ago that was. */
export type PricesSaid = {
  changes: readonly { title: string; fromMinor: number; toMinor: number; minutes: number; cause: string }[];
};

/** For how many minutes a price that was said is kept. */
export const priceHold = ({ priceHold: minutes = 24 * 60 }: RuleSettings) => minutes;

export const priceIsKept = defineRule<PricesSaid>({
  name: 'price_is_kept',
  sentence: (settings) => {
    const minutes = priceHold(settings);
    return minutes === 0
      ? 'A price that has gone up since it was said is shown and confirmed again.'
      : `A price that was said is kept for ${minutes} minutes; a lower one is always given.`;
  },
  check: ({ changes }, settings) => {
    // Where goods go decides prices too: that was not said before the address was.
    const broken = changes.find(({ minutes, cause }) => cause !== 'place' && minutes < priceHold(settings));
    return broken ? { refused: 'price_changed', facts: { ...broken } } : true;
  },
});
