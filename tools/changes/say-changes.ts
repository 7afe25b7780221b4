import type { Say } from '../../prompts/say.ts';
import { someOf } from '../pricing/quote-view.ts';
import type { ChangesPlan } from './plan-changes.ts';

/** "the Desk Lamp (black, low, €150.01) to black, medium (€135.24) and …", worded for a change or an exchange. */
export function changesText(
  { changes }: Pick<ChangesPlan, 'changes'>,
  say: Say,
  way: 'change' | 'exchange',
): string {
  return say.list(
    changes.map(({ title, variant, options, costMinor, count, to }) =>
      say.words.changes[way].item({
        title: count === 1 ? title : someOf(say, title, count),
        from: options,
        to: to.options,
        was: say.money(costMinor),
        price: say.money(to.costMinor),
        several: count > 1,
        same: variant === to.variant,
      }),
    ),
  );
}

/** "You pay €3.50 with your Visa ending in 0001", "You get €3.50 back on your gift card". */
export function differenceText(dueMinor: number, label: string, say: Say): string {
  const { changes } = say.words;
  const amount = say.money(Math.abs(dueMinor));
  if (dueMinor === 0) return changes.noDifference();
  return dueMinor > 0 ? changes.pay({ amount, label }) : changes.back({ amount, label });
}
