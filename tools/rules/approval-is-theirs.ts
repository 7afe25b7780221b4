import { staffRoles, type StaffRole } from '../person.ts';
import { defineRule } from './rule.ts';

/** Somebody who is about to approve or decline something. */
export type Deciding = { n: number; needs: StaffRole; mine: boolean; role: StaffRole; state: string };

export const notTheirOwn = defineRule<Deciding>({
  name: 'not_their_own',
  sentence: () => 'Nobody approves what they asked for themselves.',
  check: ({ mine, n }) => (mine ? { refused: 'approval_own', facts: { n } } : true),
});

export const roleApproves = defineRule<Deciding>({
  name: 'role_approves',
  sentence: () => 'Only who has the role that is needed approves or declines.',
  check: ({ needs, role, n }) =>
    staffRoles.indexOf(role) >= staffRoles.indexOf(needs) || {
      refused: 'approval_needs_role',
      facts: { n, role: needs },
    },
});

export const stillWaiting = defineRule<Deciding>({
  name: 'still_waiting',
  sentence: () => 'What has been decided is not decided again.',
  check: ({ state, n }) => state === 'waiting' || { refused: 'approval_decided', facts: { n, state } },
});
