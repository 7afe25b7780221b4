import { approvalByNumber, waitingApprovals, type Approval } from '../../store/queries/approvals.ts';
import { personText } from '../inventory/move-stock.ts';
import type { Deciding } from '../rules/approval-is-theirs.ts';
import type { Refusal } from '../rules/rule.ts';
import type { Question, ToolContext } from '../tool.ts';

/** The parked write a member of staff means: by its number, else the only one that waits. */
export async function findApproval(
  { store, shop }: ToolContext,
  n: number | undefined,
): Promise<{ one: Approval } | Question | Refusal> {
  if (n !== undefined) {
    const one = await approvalByNumber(store, shop.id, n);
    return one ? { one } : { refused: 'no_such_approval', facts: { n } };
  }
  const waiting = await waitingApprovals(store, shop.id);
  const [one, another] = waiting;
  if (!one) return { refused: 'no_approvals' };
  if (!another) return { one };
  const list = waiting.slice(0, 6).map((row) => `${row.n}: ${row.summary}`);
  const suggestions = waiting.slice(0, 6).map((row) => String(row.n));
  return { ask: 'which_approval', slot: 'approval', facts: { list }, suggestions };
}

/** What the rules of deciding look at. */
export function decidingOf(
  { person }: ToolContext,
  { n, role: needs, state, person: asked }: Approval,
): Deciding {
  const mine = personText(asked) === personText(person);
  return { n, needs, state, mine, role: person.kind === 'staff' ? person.role : 'viewer' };
}
