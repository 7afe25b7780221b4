import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { pricingQuestions } from './pricing-refusals.ts';
import { packOf } from './count.ts';
import { optionName } from './options.ts';
import { approvalQuestions } from './approvals.ts';

const all = new Intl.ListFormat('es', { type: 'conjunction' });
const either = new Intl.ListFormat('es', { type: 'disjunction' });

/** What is asked when something is missing or several things fit; by the code tools return. */
export const questions: Record<string, (facts: Facts) => string> = {
  ...approvalQuestions,
  ...pricingQuestions,
  which_product: () => '¿Qué está buscando?',
  which_item: (facts) => `¿Cuál quiere decir: ${numbered(listOf(facts, 'titles'))}?`,
  which_variant: (facts) => {
    const options = optionsOf(facts);
    const first = options[0];
    if (!first) return `¿Qué ${textOf(facts, 'title', 'modelo')} prefiere?`;
    const more = options.slice(1).map(({ name, values }) => optionName(name, values.join(' ')));
    const also = more.length === 0 ? '' : ` ¿Y en qué ${more.join(' y ')}?`;
    const name = optionName(first.name, first.values.join(' '));
    return `¿En qué ${name} quiere ${textOf(facts, 'title', 'el artículo')}: ${either.format(first.values)}?${also}`;
  },

  which_line: (facts) => `¿Cuál de estos de su carrito: ${numbered(listOf(facts, 'titles'))}?`,
  how_many: (facts) => `¿Cuántas unidades de ${textOf(facts, 'title', 'ese artículo')}?`,
  which_pack: (facts) => `¿A cuál se refiere: ${either.format(listOf(facts, 'packs').map(packOf))}?`,

  which_order: (facts) => `¿A qué pedido se refiere: ${either.format(listOf(facts, 'orders'))}?`,
  order_number: () => '¿Cuál es el número del pedido?',
  cancel_reason: (facts) =>
    `¿Puedo preguntarle el motivo? La tienda necesita saberlo: ${either.format(listOf(facts, 'reasons').map(reason))}.`,

  cancel_whole_only: (facts) =>
    `No puedo cancelar solo ${all.format(listOf(facts, 'named'))}: el pedido ${textOf(facts, 'order')} solo se puede cancelar entero, y lleva también ${all.format(listOf(facts, 'others'))}. ¿Quiere que cancele el pedido entero?`,
  change_what: () => '¿Qué artículo cambio, y por cuál?',
  which_order_line: (facts) => {
    const name = textOf(facts, 'name');
    return `¿Cuál quiere decir${name === '' ? '' : ` con «${name}»`}: ${numbered(listOf(facts, 'titles'))}?`;
  },
  which_option: (facts) => {
    const options = listOf(facts, 'options');
    const more = numberOf(facts, 'total') - options.length;
    const rest = more > 0 ? ` Hay ${more} más; también puede decirme cómo lo quiere.` : '';
    return `¿Qué opción de ${textOf(facts, 'title', 'ese artículo')} prefiere: ${numbered(options)}?${rest}`;
  },
  which_payment: (facts) => `¿Qué forma de pago uso: ${either.format(listOf(facts, 'methods'))}?`,
  which_address: (facts) => `¿A qué dirección se refiere: ${numbered(listOf(facts, 'addresses'))}?`,
  new_address: () =>
    '¿Cuál es la dirección? Indíqueme, por favor, la calle con el número, el código postal y la población.',

  address: () =>
    '¿Adónde se lo enviamos? Indíqueme, por favor, la calle con el número, el código postal y la población.',
  address_city: () => '¿Y en qué ciudad o población está?',
  address_street: () => '¿Y la calle y el número?',
  which_delivery: (facts) => `¿Cómo prefiere recibirlo: ${either.format(listOf(facts, 'names'))}?`,

  stock_direction: (facts) =>
    `¿Han entrado, han salido o es el recuento de ${textOf(facts, 'title', 'ese artículo')}?`,
};

const reasons: Readonly<Record<string, string>> = {
  'no longer needed': 'ya no lo necesita',
  'ordered by mistake': 'lo pidió por error',
};

/** A reason as shops often give it, in Spanish; others are in the shop's own words. */
function reason(given: string): string {
  return reasons[given] ?? given;
}

function numbered(titles: readonly string[]): string {
  return either.format(titles.map((title, at) => `${at + 1}. ${title}`));
}

function optionsOf(facts: Facts): { name: string; values: string[] }[] {
  const options = facts['options'];
  if (!Array.isArray(options)) return [];
  return options.flatMap((option: unknown) => {
    if (typeof option !== 'object' || option === null) return [];
    const known = { ...option } as Facts;
    return [{ name: textOf(known, 'name'), values: listOf(known, 'values') }];
  });
}
