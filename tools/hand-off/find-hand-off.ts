import { handOffByNumber, openHandOffs, type HandOff } from '../../store/queries/hand-offs.ts';
import { personText } from '../inventory/move-stock.ts';
import type { Refusal } from '../rules/rule.ts';
import type { ToolContext } from '../tool.ts';

/** The hand-off a member of staff means: by its number, else the oldest that waits, or that they have taken. */
export async function findHandOff(
  { store, shop, person }: ToolContext,
  n: number | undefined,
  state: 'waiting' | 'taken',
): Promise<{ one: HandOff } | Refusal> {
  if (n !== undefined) {
    const one = await handOffByNumber(store, shop.id, n);
    if (!one) return { refused: 'no_such_hand_off', facts: { n } };
    if (one.state === state) return { one };
    const by = one.takenBy ?? '';
    return { refused: one.state === 'taken' ? 'hand_off_taken' : `hand_off_${one.state}`, facts: { n, by } };
  }
  const open = await openHandOffs(store, shop.id);
  const one = open.find(
    (row) => row.state === state && (state === 'waiting' || row.takenBy === personText(person)),
  );
  return one ? { one } : { refused: 'no_hand_offs' };
}
