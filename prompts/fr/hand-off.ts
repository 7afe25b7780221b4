import { type Facts, numberOf, textOf } from '../facts.ts';
import { packageLines, type Packed } from '../hand-off-lines.ts';

type Contact = { email?: string | undefined; phone?: string | undefined };
type Passed = Contact & { n: number; ahead: number; hours?: string | undefined };

const labels = {
  who: 'Qui',
  why: 'Pourquoi',
  tried: 'Essayé',
  search: 'Cherche',
  order: 'Commande',
  cart: 'Panier',
  promises: 'A entendu',
  pending: 'Attend un oui',
  messages: 'Derniers messages',
  user: 'client',
  assistant: 'moi',
};

function contact({ email, phone }: Contact): string {
  if (email !== undefined && phone !== undefined)
    return ` Vous pouvez aussi écrire à ${email} ou appeler le ${phone}.`;
  if (email !== undefined) return ` Vous pouvez aussi écrire à ${email}.`;
  return phone === undefined ? '' : ` Vous pouvez aussi appeler le ${phone}.`;
}

/** Phrases sur une conversation passée à une personne. */
export const handOff = {
  title: () => 'Passer cette conversation à un collègue',
  offer: () => 'Voulez-vous que je passe notre conversation à un collègue, avec tout ce que nous avons dit ?',
  told: ({ n, ahead, ...how }: Passed) =>
    `J’ai passé notre conversation à mes collègues, avec tout ce que nous avons dit ; elle porte le numéro ${n}${ahead === 0 ? '' : `, après ${ahead} ${ahead === 1 ? 'autre' : 'autres'}`}. Je ne peux pas dire quand quelqu’un répondra.${contact(how)}`,
  notNow: ({ n, hours, ...how }: Passed) =>
    `Il n’y a personne en ce moment${hours === undefined ? '' : ` (les horaires : ${hours})`} ; personne n’est donc encore prévenu. Notre conversation attend mes collègues sous le numéro ${n}, avec tout ce que nous avons dit.${contact(how)}`,
  withColleague: () =>
    'Un collègue s’occupe maintenant de cette conversation. Votre message est gardé pour lui, et je n’interviens plus jusqu’à ce qu’il me la rende.',
  none: () => 'Aucune conversation n’attend quelqu’un.',
  open: ({ count }: { count: number }) =>
    `${count === 1 ? '1 conversation est' : `${count} conversations sont`} pour vous :`,
  line: ({
    n,
    who,
    by,
    why,
    date,
  }: {
    n: number;
    who: string;
    by?: string | undefined;
    why: string;
    date: string;
  }) => `${n} : ${who}, ${by === undefined ? 'en attente' : `prise par ${by}`}, depuis le ${date} : ${why}`,
  takeTitle: ({ n }: { n: number }) => `Prendre la conversation ${n}`,
  takeAsk: ({ n, who }: { n: number; who: string }) =>
    `Prendre la conversation ${n} avec ${who} ? Je n’interviens plus jusqu’à ce que vous la fermiez.`,
  taken: ({ n, why, context }: { n: number; why: string; context: Packed }) =>
    [
      `La conversation ${n} est à vous ; je n’interviens plus jusqu’à ce que vous la fermiez.`,
      ...packageLines(why, context, labels),
    ].join('\n'),
  closeTitle: ({ n }: { n: number }) => `Fermer la conversation ${n}`,
  closeAsk: ({ n }: { n: number }) => `Fermer la conversation ${n} ? Je la reprends alors.`,
  closed: ({ n }: { n: number }) => `La conversation ${n} est fermée ; je la reprends.`,
};

export const handOffRefusals = {
  nobody_reachable: (facts: Facts) => {
    const given = { email: textOf(facts, 'email') || undefined, phone: textOf(facts, 'phone') || undefined };
    const how = contact(given) || ' La boutique ne m’a pas donné d’autre moyen de joindre quelqu’un.';
    return `Je ne peux pas vous passer un collègue d’ici, et je ne ferai pas semblant.${how} Je peux continuer à vous aider pour les produits, votre panier et vos commandes.`;
  },
  handed_off_already: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Notre conversation est déjà passée, sous le numéro ${n}. Elle attend un collègue.`;
  },
  no_hand_offs: () => 'Il n’y a pas de conversation pour cela en ce moment.',
  no_such_hand_off: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Aucune conversation ne porte le numéro ${n}.`;
  },
  hand_off_taken: (facts: Facts) => {
    const [n, by] = [numberOf(facts, 'n'), textOf(facts, 'by')];
    return `La conversation ${n} est déjà prise${by === '' ? '' : ` par ${by}`}.`;
  },
  hand_off_waiting: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Personne n’a encore pris la conversation ${n}.`;
  },
  hand_off_closed: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `La conversation ${n} est fermée.`;
  },
};
