import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

const roles: Record<string, string> = {
  viewer: 'alguien del equipo',
  rep: 'alguien del equipo',
  manager: 'un encargado',
  admin: 'un administrador',
};

type Decided = { n: number; summary: string };
type Asked = Decided & { who: string; why: string };

/** Frases sobre lo que alguien tiene que aprobar. */
export const approvals = {
  needed: ({ role }: { role: string }) => `Después tiene que aprobarlo ${roles[role] ?? role} de la tienda.`,
  parked: ({ summary }: { summary: string }) =>
    `Gracias. Ahora está pendiente de que la tienda lo apruebe: ${summary}. Todavía no se ha cambiado nada; se lo diré aquí en cuanto se decida.`,
  approved: ({ text }: { text: string }) => `Su solicitud ha sido aprobada. ${text}`,
  declined: ({ summary, reason }: { summary: string; reason: string }) =>
    `La tienda no lo ha aprobado: ${summary}. El motivo: ${reason}. No se ha cambiado nada.`,
  changed: ({ summary }: { summary: string }) =>
    `Su solicitud fue aprobada, pero entretanto algo ha cambiado y no se ha hecho nada: ${summary}. Pídamelo otra vez, por favor.`,
  none: () => 'No hay nada pendiente de aprobación.',
  waiting: ({ count }: { count: number }) =>
    `${count === 1 ? 'Hay 1 solicitud pendiente' : `Hay ${count} solicitudes pendientes`} de aprobación:`,
  line: ({ n, who, summary, why }: Asked) => `${n}: ${summary} (${who}). ${why}`,
  approveTitle: ({ n, summary }: Decided) => `Aprobar ${n}: ${summary}`,
  approveAsk: ({ n, who, summary, why }: Asked) =>
    `¿Aprobar el número ${n} de ${who}: ${summary}? ${why} Se hará enseguida.`,
  declineTitle: ({ n, summary }: Decided) => `Rechazar ${n}: ${summary}`,
  declineAsk: ({ n, who, summary, reason }: Omit<Asked, 'why'> & { reason: string }) =>
    `¿Rechazar el número ${n} de ${who}: ${summary}? Se le dirá el motivo: ${reason}.`,
  approvedForStaff: ({ n, summary }: Decided) =>
    `Aprobado y hecho: número ${n}, ${summary}. Se informará al cliente.`,
  failedForStaff: ({ n, text }: { n: number; text: string }) =>
    `El número ${n} está aprobado, pero ya no se ha podido hacer. Al cliente se le dirá: ${text}`,
  declinedForStaff: ({ n, summary }: Decided) =>
    `Rechazado: número ${n}, ${summary}. Se le dirá el motivo al cliente.`,
};

export const approvalRefusals = {
  approval_own: () => 'Esa solicitud es suya; tiene que decidirla otra persona.',
  approval_needs_role: (facts: Facts) => {
    const [n, role] = [numberOf(facts, 'n'), roles[textOf(facts, 'role')] ?? textOf(facts, 'role')];
    return `El número ${n} lo decide ${role}; usted no puede.`;
  },
  approval_decided: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `El número ${n} ya está decidido.`;
  },
  no_such_approval: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `No hay ninguna aprobación con el número ${n}.`;
  },
  no_approvals: () => approvals.none(),
};

export const approvalQuestions = {
  which_approval: (facts: Facts) => {
    const list = listOf(facts, 'list').join('; ');
    return `¿Cuál de estas: ${list}?`;
  },
  decline_reason: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `¿Por qué se rechaza el número ${n}? Se le dirá al cliente.`;
  },
};
