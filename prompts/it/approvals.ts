import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

const roles: Record<string, string> = {
  viewer: 'un collega',
  rep: 'un collega',
  manager: 'un responsabile',
  admin: 'un amministratore',
};

type Decided = { n: number; summary: string };
type Asked = Decided & { who: string; why: string };

/** Frasi su ciò che qualcuno deve approvare. */
export const approvals = {
  needed: ({ role }: { role: string }) => `Poi serve l’approvazione di ${roles[role] ?? role} del negozio.`,
  parked: ({ summary }: { summary: string }) =>
    `Grazie. Ora si attende l’approvazione del negozio: ${summary}. Per ora non è cambiato nulla; glielo dirò qui appena sarà deciso.`,
  approved: ({ text }: { text: string }) => `La Sua richiesta è stata approvata. ${text}`,
  declined: ({ summary, reason }: { summary: string; reason: string }) =>
    `Il negozio non ha approvato: ${summary}. Il motivo: ${reason}. Non è cambiato nulla.`,
  changed: ({ summary }: { summary: string }) =>
    `La Sua richiesta è stata approvata, ma nel frattempo qualcosa è cambiato e non è stato fatto nulla: ${summary}. Me lo chieda di nuovo, per favore.`,
  none: () => 'Non c’è nulla in attesa di approvazione.',
  waiting: ({ count }: { count: number }) =>
    `${count === 1 ? '1 richiesta attende' : `${count} richieste attendono`} l’approvazione:`,
  line: ({ n, who, summary, why }: Asked) => `${n}: ${summary} (${who}). ${why}`,
  approveTitle: ({ n, summary }: Decided) => `Approvare ${n}: ${summary}`,
  approveAsk: ({ n, who, summary, why }: Asked) =>
    `Approvare il numero ${n} per ${who}: ${summary}? ${why} Sarà fatto subito.`,
  declineTitle: ({ n, summary }: Decided) => `Rifiutare ${n}: ${summary}`,
  declineAsk: ({ n, who, summary, reason }: Omit<Asked, 'why'> & { reason: string }) =>
    `Rifiutare il numero ${n} per ${who}: ${summary}? Il cliente saprà il motivo: ${reason}.`,
  approvedForStaff: ({ n, summary }: Decided) =>
    `Approvato e fatto: numero ${n}, ${summary}. Il cliente sarà avvisato.`,
  failedForStaff: ({ n, text }: { n: number; text: string }) =>
    `Il numero ${n} è approvato, ma non si è più potuto fare. Il cliente leggerà: ${text}`,
  declinedForStaff: ({ n, summary }: Decided) =>
    `Rifiutato: numero ${n}, ${summary}. Il cliente saprà perché.`,
};

export const approvalRefusals = {
  approval_own: () => 'È una Sua richiesta; deve decidere qualcun altro.',
  approval_needs_role: (facts: Facts) => {
    const [n, role] = [numberOf(facts, 'n'), roles[textOf(facts, 'role')] ?? textOf(facts, 'role')];
    return `Sul numero ${n} decide ${role}; Lei non può.`;
  },
  approval_decided: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Il numero ${n} è già stato deciso.`;
  },
  no_such_approval: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Non c’è nessuna richiesta con il numero ${n}.`;
  },
  no_approvals: () => approvals.none(),
};

export const approvalQuestions = {
  which_approval: (facts: Facts) => {
    const list = listOf(facts, 'list').join('; ');
    return `Quale di queste: ${list}?`;
  },
  decline_reason: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Perché si rifiuta il numero ${n}? Il cliente lo saprà.`;
  },
};
