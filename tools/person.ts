import type { IdentifiedBy } from '../store/records.ts';

/**
 * Who is asking. Made by code: by a channel from a signed token, or by the agent where the shop lets a guest say who
 * they are (`by`: answering a question, or a one-time code). Never from what a model proposes.
 */
export type Person =
  | { kind: 'guest' }
  | { kind: 'customer'; id: string; by?: IdentifiedBy }
  | { kind: 'staff'; id: string; role: StaffRole };

/** Least to most trusted; a role may do all that the ones before it may. */
export const staffRoles = ['viewer', 'rep', 'manager', 'admin'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Who may use a tool: guests, customers, or staff of at least this role. */
export type Access = 'guest' | 'customer' | StaffRole;

/** The staff role needed first, or undefined where the tool is not for staff. */
export function mayUse(person: Person, access: readonly Access[]): boolean {
  if (person.kind !== 'staff') return access.includes(person.kind);
  const rank = staffRoles.indexOf(person.role);
  return access.some((who) => who !== 'guest' && who !== 'customer' && staffRoles.indexOf(who) <= rank);
}
