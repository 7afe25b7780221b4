import type { Phrases } from '../say.ts';
import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

const either = new Intl.ListFormat('es', { type: 'disjunction' });

const ways: Record<string, string> = {
  email: 'su correo electrónico',
  name_postal_code: 'su nombre completo con el código postal',
  code: 'su correo electrónico, para enviarle un código',
};

const waysOf = (facts: Facts) => either.format(listOf(facts, 'ways').map((way) => ways[way] ?? way));

const later = (minutes: number) =>
  minutes > 90 ? 'mañana' : minutes === 1 ? 'dentro de un minuto' : `dentro de ${minutes} minutos`;

/** Lo que se dice mientras alguien dice quién es. */
export const identity: Phrases['identity'] = {
  thanks: ({ name }) => `Gracias, ${name}.`,
  whatNext: () => '¿En qué puedo ayudarle?',
  known: ({ name }) => `Ya sé quién es, ${name}.`,
  sent: ({ minutes }) =>
    `Si hay una cuenta con esa dirección, acabo de enviarle un código de seis cifras, válido durante ${minutes} minutos. Escríbalo aquí, por favor.`,
  mail: {
    subject: ({ shop }) => `Su código para ${shop}`,
    text: ({ shop, code, minutes }) =>
      `${code} es su código para el chat con ${shop}. Es válido durante ${minutes} minutos. Si no lo ha pedido, otra persona ha escrito su dirección: no se lo dé a nadie.`,
  },
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
  sign_in_first: () => 'Para eso inicie sesión, por favor: hace falta más de lo que me ha dicho.',
  identify_wrong_code: () =>
    'Ese código no es correcto o ya no es válido. Compruébelo o dígame otra vez su correo electrónico para recibir uno nuevo.',
  identify_too_often: (facts) =>
    `Se ha intentado demasiadas veces, así que por ahora no puedo seguir. Inicie sesión o inténtelo de nuevo ${later(numberOf(facts, 'minutes'))}.`,
};
