import { defineRule, type Needs } from './rule.ts';

export const cancelNeedsApproval = defineRule<{ status: string }, Needs>({
  name: 'cancel_needs_approval',
  sentence: ({ approvals }) => {
    const { cancelIn } = approvals ?? {};
    return cancelIn
      ? `Cancelling an order that is ${cancelIn.states.join(' or ')} needs the approval of a ${cancelIn.role}.`
      : 'An order is cancelled without an approval.';
  },
  check: ({ status }, { approvals }) => {
    const { cancelIn } = approvals ?? {};
    return cancelIn?.states.includes(status) ? { needs: cancelIn.role } : true;
  },
});
