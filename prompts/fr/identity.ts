import type { Phrases } from '../say.ts';
import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

const either = new Intl.ListFormat('fr', { type: 'disjunction' });

const ways: Record<string, string> = {
  email: 'votre adresse e-mail',
  name_postal_code: 'vos nom et prénom avec le code postal',
  code: 'votre adresse e-mail, où je vous enverrai un code',
};

const waysOf = (facts: Facts) => either.format(listOf(facts, 'ways').map((way) => ways[way] ?? way));

const later = (minutes: number) =>
  minutes > 90 ? 'demain' : minutes === 1 ? 'dans une minute' : `dans ${minutes} minutes`;

/** Ce qui se dit pendant que quelqu'un dit qui il est. */
export const identity: Phrases['identity'] = {
  thanks: ({ name }) => `Merci, ${name}.`,
  whatNext: () => 'Que puis-je faire pour vous ?',
  known: ({ name }) => `Je sais déjà qui vous êtes, ${name}.`,
  sent: ({ minutes }) =>
    `S'il existe un compte avec cette adresse, je viens d'y envoyer un code à six chiffres, valable ${minutes} minutes. Tapez-le ici, s'il vous plaît.`,
  mail: {
    subject: ({ shop }) => `Votre code pour ${shop}`,
    text: ({ shop, code, minutes }) =>
      `${code} est votre code pour la discussion avec ${shop}. Il est valable ${minutes} minutes. Si vous ne l'avez pas demandé, quelqu'un d'autre a tapé votre adresse : ne le transmettez à personne.`,
  },
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
  sign_in_first: () => "Pour cela, connectez-vous, s'il vous plaît : ce que vous m'avez dit ne suffit pas.",
  identify_wrong_code: () =>
    "Ce code n'est pas le bon, ou n'est plus valable. Vérifiez-le, ou redonnez-moi votre adresse e-mail pour en recevoir un nouveau.",
  identify_too_often: (facts) =>
    `Cela a été essayé trop souvent, je ne peux donc pas continuer pour l'instant. Connectez-vous, ou réessayez ${later(numberOf(facts, 'minutes'))}.`,
};
