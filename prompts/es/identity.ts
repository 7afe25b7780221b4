import { type Facts, listOf, textOf } from '../facts.ts';

const either = new Intl.ListFormat('es', { type: 'disjunction' });

const ways: Record<string, string> = {
  email: 'su correo electrónico',
  name_postal_code: 'su nombre completo con el código postal',
  code: 'su correo electrónico, para enviarle un código',
};

const waysOf = (facts: Facts) => either.format(listOf(facts, 'ways').map((way) => ways[way] ?? way));

/** Lo que se dice mientras alguien dice quién es. */
export const identity = {
  thanks: ({ name }: { name: string }) => `Gracias, ${name}.`,
  whatNext: () => '¿En qué puedo ayudarle?',
  known: ({ name }: { name: string }) => `Ya sé quién es, ${name}.`,
};

export const identityRefusals: Record<string, (facts: Facts) => string> = {
  identify_first: (facts) =>
    listOf(facts, 'ways').length === 0
      ? 'Para eso necesito saber quién es. Inicie sesión y pregúntemelo otra vez.'
      : `Dígame, por favor, ${waysOf(facts)}, para que pueda encontrar su cuenta.`,
  identify_unknown: (facts) =>
    `No encuentro ninguna cuenta con eso. ¿Puede comprobarlo o darme ${waysOf(facts)}?`,
  identify_name: () => '¿Y cuál es su nombre completo, nombre y apellidos, como en su cuenta?',
  identify_postal_code: (facts) =>
    `¿Y cuál es el código postal de su cuenta?${listOf(facts, 'ways').includes('email') ? ' También me sirve su correo electrónico.' : ''}`,
  identify_other: (facts) =>
    `Esta conversación es para ${textOf(facts, 'name', 'otra persona')}. Para otra persona, empiece una nueva, por favor.`,
  identify_too_often: () =>
    'Los datos no han coincidido demasiadas veces, así que ahora no puedo volver a intentarlo. Inicie sesión o inténtelo de nuevo dentro de una hora.',
};
