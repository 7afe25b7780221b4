import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

const roles: Record<string, string> = {
  viewer: 'un collègue',
  rep: 'un collègue',
  manager: 'un responsable',
  admin: 'un administrateur',
};

type Decided = { n: number; summary: string };
type Asked = Decided & { who: string; why: string };

/** Phrases sur ce que quelqu’un doit approuver. */
export const approvals = {
  needed: ({ role }: { role: string }) =>
    `Il faudra ensuite l’accord d’${roles[role] ?? role} de la boutique.`,
  parked: ({ summary }: { summary: string }) =>
    `Merci. La boutique doit maintenant donner son accord : ${summary}. Rien n’est encore modifié ; vous serez prévenu ici dès que ce sera décidé.`,
  approved: ({ text }: { text: string }) => `Votre demande est acceptée. ${text}`,
  declined: ({ summary, reason }: { summary: string; reason: string }) =>
    `La boutique n’a pas donné son accord : ${summary}. Le motif : ${reason}. Rien n’a été modifié.`,
  changed: ({ summary }: { summary: string }) =>
    `Votre demande a été acceptée, mais quelque chose a changé entre-temps et rien n’a été fait : ${summary}. Redemandez-le-moi, s’il vous plaît.`,
  none: () => 'Rien n’attend d’accord.',
  waiting: ({ count }: { count: number }) =>
    `${count === 1 ? '1 demande attend' : `${count} demandes attendent`} un accord :`,
  line: ({ n, who, summary, why }: Asked) => `${n} : ${summary} (${who}). ${why}`,
  approveTitle: ({ n, summary }: Decided) => `Accepter ${n} : ${summary}`,
  approveAsk: ({ n, who, summary, why }: Asked) =>
    `Accepter le numéro ${n} pour ${who} : ${summary} ? ${why} Ce sera fait aussitôt.`,
  declineTitle: ({ n, summary }: Decided) => `Refuser ${n} : ${summary}`,
  declineAsk: ({ n, who, summary, reason }: Omit<Asked, 'why'> & { reason: string }) =>
    `Refuser le numéro ${n} pour ${who} : ${summary} ? Le motif lui sera dit : ${reason}.`,
  approvedForStaff: ({ n, summary }: Decided) =>
    `Accepté et fait : numéro ${n}, ${summary}. Le client sera prévenu.`,
  failedForStaff: ({ n, text }: { n: number; text: string }) =>
    `Le numéro ${n} est accepté, mais n’a plus pu être fait. Le client lira : ${text}`,
  declinedForStaff: ({ n, summary }: Decided) =>
    `Refusé : numéro ${n}, ${summary}. Le client saura pourquoi.`,
};

export const approvalRefusals = {
  approval_own: () => 'C’est votre propre demande ; quelqu’un d’autre doit en décider.',
  approval_needs_role: (facts: Facts) => {
    const [n, role] = [numberOf(facts, 'n'), roles[textOf(facts, 'role')] ?? textOf(facts, 'role')];
    return `Le numéro ${n} relève d’${role} ; vous ne pouvez pas en décider.`;
  },
  approval_decided: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Le numéro ${n} est déjà décidé.`;
  },
  no_such_approval: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Aucune demande ne porte le numéro ${n}.`;
  },
  no_approvals: () => approvals.none(),
};

export const approvalQuestions = {
  which_approval: (facts: Facts) => {
    const list = listOf(facts, 'list').join('; ');
    return `Laquelle de celles-ci : ${list} ?`;
  },
  decline_reason: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Pourquoi le numéro ${n} est-il refusé ? Le client le saura.`;
  },
};
