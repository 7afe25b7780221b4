import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

const roles: Record<string, string> = {
  viewer: 'jemand aus dem Team',
  rep: 'jemand aus dem Team',
  manager: 'die Geschäftsleitung',
  admin: 'die Administration',
};

type Decided = { n: number; summary: string };
type Asked = Decided & { who: string; why: string };

/** Sätze über das, was jemand freigeben muss. */
export const approvals = {
  needed: ({ role }: { role: string }) => `Danach muss ${roles[role] ?? role} noch zustimmen.`,
  parked: ({ summary }: { summary: string }) =>
    `Vielen Dank. Das wartet jetzt auf die Freigabe durch das Geschäft: ${summary}. Noch ist nichts geändert; Sie erfahren es hier, sobald es entschieden ist.`,
  approved: ({ text }: { text: string }) => `Ihre Anfrage wurde freigegeben. ${text}`,
  declined: ({ summary, reason }: { summary: string; reason: string }) =>
    `Das wurde nicht freigegeben: ${summary}. Der Grund: ${reason}. Es wurde nichts geändert.`,
  changed: ({ summary }: { summary: string }) =>
    `Ihre Anfrage wurde freigegeben, aber inzwischen hat sich etwas geändert, deshalb ist nichts geschehen: ${summary}. Bitte fragen Sie mich noch einmal.`,
  none: () => 'Es wartet nichts auf eine Freigabe.',
  waiting: ({ count }: { count: number }) =>
    `${count === 1 ? '1 Vorgang wartet' : `${count} Vorgänge warten`} auf Freigabe:`,
  line: ({ n, who, summary, why }: Asked) => `${n}: ${summary} (${who}). ${why}`,
  approveTitle: ({ n, summary }: Decided) => `Freigabe ${n}: ${summary}`,
  approveAsk: ({ n, who, summary, why }: Asked) =>
    `Nummer ${n} für ${who} freigeben: ${summary}? ${why} Es wird sofort ausgeführt.`,
  declineTitle: ({ n, summary }: Decided) => `Ablehnung ${n}: ${summary}`,
  declineAsk: ({ n, who, summary, reason }: Omit<Asked, 'why'> & { reason: string }) =>
    `Nummer ${n} für ${who} ablehnen: ${summary}? Als Grund wird genannt: ${reason}.`,
  approvedForStaff: ({ n, summary }: Decided) =>
    `Freigegeben und erledigt: Nummer ${n}, ${summary}. Die Kundin oder der Kunde wird informiert.`,
  failedForStaff: ({ n, text }: { n: number; text: string }) =>
    `Nummer ${n} ist freigegeben, ließ sich aber nicht mehr ausführen. Mitgeteilt wird: ${text}`,
  declinedForStaff: ({ n, summary }: Decided) =>
    `Abgelehnt: Nummer ${n}, ${summary}. Der Grund wird mitgeteilt.`,
};

export const approvalRefusals = {
  approval_own: () => 'Das ist Ihr eigener Vorgang; darüber muss jemand anderes entscheiden.',
  approval_needs_role: (facts: Facts) => {
    const [n, role] = [numberOf(facts, 'n'), roles[textOf(facts, 'role')] ?? textOf(facts, 'role')];
    return `Über Nummer ${n} entscheidet ${role}; Sie dürfen das nicht.`;
  },
  approval_decided: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Über Nummer ${n} ist schon entschieden.`;
  },
  no_such_approval: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Es gibt keine Freigabe mit der Nummer ${n}.`;
  },
  no_approvals: () => approvals.none(),
};

export const approvalQuestions = {
  which_approval: (facts: Facts) => {
    const list = listOf(facts, 'list').join('; ');
    return `Welche davon: ${list}?`;
  },
  decline_reason: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Warum wird Nummer ${n} abgelehnt? Der Grund wird mitgeteilt.`;
  },
};
