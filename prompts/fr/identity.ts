import { type Facts, listOf, textOf } from '../facts.ts';

const either = new Intl.ListFormat('fr', { type: 'disjunction' });

const ways: Record<string, string> = {
  email: 'votre adresse e-mail',
  name_postal_code: 'vos nom et prénom avec le code postal',
  code: 'votre adresse e-mail, où je vous enverrai un code',
};

const waysOf = (facts: Facts) => either.format(listOf(facts, 'ways').map((way) => ways[way] ?? way));

/** Ce qui se dit pendant que quelqu'un dit qui il est. */
export const identity = {
  thanks: ({ name }: { name: string }) => `Merci, ${name}.`,
  whatNext: () => 'Que puis-je faire pour vous ?',
  known: ({ name }: { name: string }) => `Je sais déjà qui vous êtes, ${name}.`,
};

export const identityRefusals: Record<string, (facts: Facts) => string> = {
  identify_first: (facts) =>
    listOf(facts, 'ways').length === 0
      ? 'Pour cela, je dois savoir qui vous êtes. Connectez-vous, puis redemandez-le-moi.'
      : `Donnez-moi ${waysOf(facts)}, s'il vous plaît, pour que je trouve votre compte.`,
  identify_unknown: (facts) =>
    `Je ne trouve aucun compte avec cela. Pouvez-vous vérifier, ou me donner ${waysOf(facts)} ?`,
  identify_name: () => 'Et quels sont vos nom et prénom, comme dans votre compte ?',
  identify_postal_code: (facts) =>
    `Et quel est le code postal de votre compte ?${listOf(facts, 'ways').includes('email') ? ' Votre adresse e-mail suffit aussi.' : ''}`,
  identify_other: (facts) =>
    `Cette conversation est pour ${textOf(facts, 'name', "quelqu'un d'autre")}. Pour une autre personne, commencez-en une nouvelle, s'il vous plaît.`,
  identify_too_often: () =>
    "Cela n'a pas correspondu trop de fois, je ne peux donc pas réessayer pour l'instant. Connectez-vous, ou réessayez dans une heure.",
};
