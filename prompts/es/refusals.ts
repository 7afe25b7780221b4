import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { changeRefusals } from './change-refusals.ts';
import { count, nameOf, packOf } from './count.ts';
import { stateOf } from './orders.ts';
import { stockRefusals } from './stock.ts';
import { stockroomRefusals } from './stockroom.ts';
import { safetyRefusals } from './safety.ts';
import { approvalRefusals } from './approvals.ts';
import { handOffRefusals } from './hand-off.ts';
import { paymentRefusals } from './payments.ts';
import { currencyName } from './currency-names.ts';
import { pricingRefusals } from './pricing-refusals.ts';

type Money = (minor: number) => string;

const either = new Intl.ListFormat('es', { type: 'disjunction' });
const both = new Intl.ListFormat('es', { type: 'conjunction' });

const title = (facts: Facts) => textOf(facts, 'title', 'ese artículo');
const ofIt = (facts: Facts) =>
  textOf(facts, 'inCart') === '' || numberOf(facts, 'inCart') === 0 ? '' : ', contando las del carrito';
const left = (n: number) => (n === 1 ? 'solo queda 1' : `solo quedan ${n}`);

/** Why something was not done, and always what can be done instead; by the code tools and rules return. */
export const refusals: Record<string, (facts: Facts, money: Money) => string> = {
  ...approvalRefusals,
  ...handOffRefusals,
  ...safetyRefusals,
  not_allowed: () => 'Eso no puedo hacerlo por usted aquí. ¿Le ayudo con otra cosa?',

  other_currency: (facts) =>
    `Nuestros precios están en ${textOf(facts, 'currency')} y no convierto ${currencyName(textOf(facts, 'asked'))}. ¿Cuánto quiere gastar en ${textOf(facts, 'currency')}?`,
  item_gone: () => 'Eso ya no lo tenemos. ¿Le busco algo parecido?',
  no_such_place: (facts) => {
    const shown = numberOf(facts, 'shown');
    return shown === 0
      ? 'Todavía no le he enseñado ninguna lista. ¿Qué está buscando?'
      : `En la lista solo hay ${shown}. ¿Cuál quiere decir?`;
  },
  no_other: () => 'Solo veo una cosa de la que hablamos. Dígame cómo se llama y busco la otra.',
  nothing_in_focus: () => 'No sé bien a qué se refiere. Dígame el nombre, o qué está buscando.',
  nothing_like_it: (facts) =>
    `No he encontrado nada como ${textOf(facts, 'wished', 'eso')}. Pruebe con otras palabras, o dígame para qué es.`,
  wish_in_the_way: (facts, money) => {
    const inTheWay = textOf(facts, 'inTheWay');
    const total = numberOf(facts, 'total');
    const available = listOf(facts, 'available');
    const nearest = facts['nearestPriceMinor'];
    const found = `No tengo nada que lo reúna todo: ${textOf(facts, 'wished', 'exactamente eso')}.`;
    const without =
      inTheWay === '' || total === 0
        ? ''
        : ` Lo que falla es: ${inTheWay}. Sin eso ${total === 1 ? 'hay 1' : `hay ${total}`}.`;
    const instead = available.length === 0 ? '' : ` En su lugar hay ${either.format(available)}.`;
    const price = typeof nearest === 'number' ? ` El precio más cercano es ${money(nearest)}.` : '';
    return `${found}${without}${instead}${price} ¿Qué quiere cambiar?`;
  },

  ...stockRefusals,
  ...stockroomRefusals,
  sold_out: (facts) => `${title(facts)} está agotado. ¿Le busco algo parecido?`,
  not_enough_stock: (facts) =>
    `De ${title(facts)} ${left(numberOf(facts, 'stock'))}${ofIt(facts)}. ¿Se las pongo, o prefiere menos?`,
  max_quantity: (facts) =>
    `En un pedido caben como máximo ${numberOf(facts, 'most')} de ${title(facts)}${ofIt(facts)}. ¿Cuántas quiere?`,
  whole_pieces: (facts) => `${title(facts)} solo se vende por unidades enteras. ¿Cuántas quiere?`,
  no_such_pack: (facts) => {
    const packs = listOf(facts, 'packs').map(packOf);
    const [pack = 'pack', units] = textOf(facts, 'asked', 'pack').split(' of ');
    const asked = units === undefined ? nameOf(pack, 2) : `${nameOf(pack, 2)} de ${units}`;
    const have =
      packs.length === 0 ? 'Se vende por unidades.' : `Lo hay en ${either.format(packs)}, o por unidades.`;
    return `No vendemos ${title(facts)} en ${asked}. ${have} ¿Cuántas quiere?`;
  },

  cart_empty: () => 'Su carrito está vacío. Dígame qué busca y se lo encuentro.',
  not_in_cart: (facts) => {
    const inCart = listOf(facts, 'inCart');
    return `${title(facts)} no está en su carrito. ${inCart.length === 0 ? '¿Lo añado?' : `Tiene ${both.format(inCart)}.`}`;
  },
  ...paymentRefusals,
  ...pricingRefusals,
  payment_declined: (facts) =>
    `Se ha rechazado el pago con su ${textOf(facts, 'label', 'tarjeta')}. No se ha pedido ni cobrado nada. ` +
    'Puede probar con otra forma de pago.',
  payment_too_small: (facts, money) =>
    `En su ${textOf(facts, 'label', 'tarjeta regalo')} hay ${money(numberOf(facts, 'balanceMinor'))}, y el pedido suma ` +
    `${money(numberOf(facts, 'totalMinor'))}. Puede pagar con otra tarjeta.`,
  no_such_payment: (facts) => {
    const have = listOf(facts, 'have');
    const instead =
      have.length === 0 ? 'Puede pagar con tarjeta.' : `Puede pagar con su ${either.format(have)}.`;
    return `En su cuenta no veo ${textOf(facts, 'asked', 'esa forma de pago')}. ${instead}`;
  },
  no_payment_method: () =>
    'En su cuenta todavía no hay ninguna forma de pago. Añada una, por favor, y vuelva a tramitar el pedido.',

  order_not_found: () =>
    'No encuentro ningún pedido suyo así. El número está en la confirmación; ¿puede comprobarlo?',
  no_order_with: (facts) =>
    `Ninguno de sus pedidos lleva ${textOf(facts, 'wished', 'eso')}. ¿Sabe el número del pedido?`,
  no_orders: () => 'Todavía no tiene ningún pedido. ¿Le ayudo a encontrar algo?',
  order_not_cancellable: (facts) =>
    `El pedido ${textOf(facts, 'order')} ya no se puede cancelar: ${stateOf(textOf(facts, 'status'))}. ` +
    'Pregunte en la tienda cómo devolverlo, por favor.',
  order_already_cancelled: (facts) =>
    `El pedido ${textOf(facts, 'order')} ya está cancelado; no hay nada más que hacer.`,
  order_changed: (facts) =>
    `El pedido ${textOf(facts, 'order')} ha cambiado en este momento, así que lo he dejado como está. Pregúnteme dónde está para ver su estado.`,

  ...changeRefusals,

  stock_below_zero: (facts) =>
    `De ${title(facts)} solo constan ${numberOf(facts, 'before')}, así que no puedo dar de baja ` +
    `${numberOf(facts, 'taken')}. Si el dato está mal, dígame cuántas ha contado.`,
  stock_changed: (facts) =>
    `Las existencias de ${title(facts)} acaban de cambiar, así que las he dejado como están. Dígamelo otra vez para ver los números nuevos.`,
  stock_too_much: (facts) =>
    `${count(numberOf(facts, 'after'), 'piece')} de ${title(facts)} son más de las que puedo llevar. ¿Puede comprobar la cifra?`,
};
