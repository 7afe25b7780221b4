import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

const roles: Record<string, string> = {
  viewer: 'a colleague',
  rep: 'a colleague',
  manager: 'a manager',
  admin: 'an administrator',
};

type Decided = { n: number; summary: string };
type Asked = Decided & { who: string; why: string };

/** Sentences about what somebody has to approve. */
export const approvals = {
  needed: ({ role }: { role: string }) =>
    `${capital(roles[role] ?? role)} of the shop has to approve it then.`,
  parked: ({ summary }: { summary: string }) =>
    `Thank you. It now waits for the shop’s approval: ${summary}. Nothing has been changed yet; you will be told here as soon as it is decided.`,
  approved: ({ text }: { text: string }) => `Your request was approved. ${text}`,
  declined: ({ summary, reason }: { summary: string; reason: string }) =>
    `The shop did not approve this: ${summary}. The reason: ${reason}. Nothing was changed.`,
  changed: ({ summary }: { summary: string }) =>
    `Your request was approved, but meanwhile something has changed, so nothing was done: ${summary}. Please ask me again.`,
  none: () => 'Nothing is waiting for an approval.',
  waiting: ({ count }: { count: number }) =>
    `${count === 1 ? '1 thing waits' : `${count} things wait`} for approval:`,
  line: ({ n, who, summary, why }: Asked) => `${n}: ${summary} (${who}). ${why}`,
  approveTitle: ({ n, summary }: Decided) => `Approve ${n}: ${summary}`,
  approveAsk: ({ n, who, summary, why }: Asked) =>
    `Approve number ${n} for ${who}: ${summary}? ${why} It will be done at once.`,
  declineTitle: ({ n, summary }: Decided) => `Decline ${n}: ${summary}`,
  declineAsk: ({ n, who, summary, reason }: Omit<Asked, 'why'> & { reason: string }) =>
    `Decline number ${n} for ${who}: ${summary}? They will be told the reason: ${reason}.`,
  approvedForStaff: ({ n, summary }: Decided) =>
    `Approved and done: number ${n}, ${summary}. The customer will be told.`,
  failedForStaff: ({ n, text }: { n: number; text: string }) =>
    `Number ${n} was approved, but it could not be done. The customer will be told: ${text}`,
  declinedForStaff: ({ n, summary }: Decided) =>
    `Declined: number ${n}, ${summary}. The customer will be told why.`,
};

export const approvalRefusals = {
  approval_own: () => 'That is your own request; somebody else has to decide it.',
  approval_needs_role: (facts: Facts) => {
    const [n, role] = [numberOf(facts, 'n'), roles[textOf(facts, 'role')] ?? textOf(facts, 'role')];
    return `Number ${n} needs ${role}; you may not decide it.`;
  },
  approval_decided: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Number ${n} has been decided already.`;
  },
  no_such_approval: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `There is no approval with the number ${n}.`;
  },
  no_approvals: () => approvals.none(),
};

export const approvalQuestions = {
  which_approval: (facts: Facts) => {
    const list = listOf(facts, 'list').join('; ');
    return `Which of these: ${list}?`;
  },
  decline_reason: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Why is number ${n} declined? The customer will be told.`;
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
