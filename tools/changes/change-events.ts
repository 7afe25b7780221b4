import type { Statement } from '../../store/statements.ts';
import { emit } from '../outbox/emit.ts';
import type { ToolContext } from '../tool.ts';
import type { ChangesPlan } from './plan-changes.ts';

/** Statement: what of an order is another now is told to the shop's other systems. */
export function changedEvent(ctx: ToolContext, order: string, what: string): Statement {
  return emit(ctx, { type: 'order.changed', data: { order, what, language: ctx.say.language } });
}

/** Statement: things of an order are to come back; the customer gets a mail of how. */
export function returnEvent(ctx: ToolContext, order: string, variants: string[]): Statement {
  return emit(ctx, {
    type: 'order.return_requested',
    data: { order, variants, language: ctx.say.language },
  });
}

/** Statement: what a change of things does to the stock of both options. */
export function stockEvent(
  ctx: ToolContext,
  { order, changes }: Pick<ChangesPlan, 'order' | 'changes'>,
): Statement {
  const units = changes.flatMap(({ variant, to, count }) => [
    { variant, change: count },
    { variant: to.variant, change: -count },
  ]);
  return emit(ctx, { type: 'stock.changed', data: { changes: units, order } });
}
