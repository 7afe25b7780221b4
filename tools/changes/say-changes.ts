import type { Say } from '../../prompts/say.ts';
import { someOf } from '../pricing/quote-view.ts';
import type { ChangesPlan } from './plan-changes.ts';

/** "Desk Lamp (black, low) for black, medium (€135.24 instead of €150.01) and …". */
export function changesText({ changes }: Pick<ChangesPlan, 'changes'>, say: Say): string {
  return say.list(
    changes.map(({ title, options, unitMinor, count, to }) =>
      say.words.changes.becomes({
        title: count === 1 ? title : someOf(say, title, count),
        from: options,
        to: to.options,
        price: say.money(to.unitMinor),
        was: say.money(unitMinor),
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
