import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { stateOf } from './orders.ts';

type Money = (minor: number) => string;

const both = new Intl.ListFormat('es', { type: 'conjunction' });

const title = (facts: Facts) => textOf(facts, 'title', 'ese artículo');
const order = (facts: Facts) => textOf(facts, 'order');
const state = (facts: Facts) => stateOf(textOf(facts, 'status'));
const instead = (facts: Facts) => {
  const options = listOf(facts, 'options');
  return options.length === 0
    ? 'No queda ninguna otra opción.'
    : `Opciones disponibles: ${options.join('; ')}.`;
};
const days = (facts: Facts) => {
  const n = numberOf(facts, 'days');
  return `${n} ${n === 1 ? 'día' : 'días'}`;
};

/** Why an order was not changed, exchanged or taken back, and what can be done instead. */
export const changeRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  no_such_orders: () => 'No encuentro ningún pedido suyo así. ¿Puede decirme el número, o qué lleva?',
  nothing_left: () => 'Entonces no queda nada. ¿A qué artículos se refiere?',
  no_such_line: (facts) =>
    `En sus pedidos no encuentro ${textOf(facts, 'wished') || 'nada parecido'}. Ha pedido ${both.format(listOf(facts, 'have'))}.`,
  line_gone: (facts) => `Ya no vendemos ${title(facts)}, así que no puedo cambiarlo por otra opción.`,
  no_such_option: (facts) =>
    `De ${title(facts)} no tenemos esa opción${textOf(facts, 'wished') === '' ? '' : ` (${textOf(facts, 'wished')})`}. ${instead(facts)}`,
  nothing_to_change: () => 'Nada de eso puede ser como usted quiere, así que todo queda como está.',
  same_gone: (facts) => `De ${title(facts)} no tenemos ahora la misma opción. ${instead(facts)}`,
  none_cheaper: (facts) => `De ${title(facts)} no hay nada así más barato. ${instead(facts)}`,
  option_sold_out: (facts) =>
    `Lo que quería en su lugar se acaba de agotar, así que el pedido ${order(facts)} sigue como estaba. Pregúnteme otra vez para ver qué queda.`,
  order_not_changeable: (facts) => `El pedido ${order(facts)} ya no se puede modificar: ${state(facts)}.`,
  changed_already: (facts) =>
    `Los artículos del pedido ${order(facts)} ya se han cambiado, y eso solo se puede hacer una vez.`,
  returns_not_offered: () => 'Aquí no puedo aceptar devoluciones. Pregunte en la tienda, por favor.',
  exchanges_not_offered: () => 'Aquí no puedo hacer cambios. Pregunte en la tienda, por favor.',
  order_not_returnable: (facts) => `Del pedido ${order(facts)} no se puede devolver nada: ${state(facts)}.`,
  order_not_exchangeable: (facts) => `Del pedido ${order(facts)} no se puede cambiar nada: ${state(facts)}.`,
  outside_window: (facts) =>
    typeof facts['daysSince'] === 'number'
      ? `El plazo es de ${days(facts)} desde la entrega, y para el pedido ${order(facts)} ya ha pasado.`
      : `El plazo es de ${days(facts)} desde la entrega, y no veo cuándo se entregó el pedido ${order(facts)}. Pregunte en la tienda, por favor.`,
  another_product: (facts) =>
    `Solo es posible otra opción del mismo artículo (${title(facts)}), no ${textOf(facts, 'other', 'otro artículo')}.`,
  same_option: (facts) =>
    `De ${title(facts)} ya tiene esa opción; solo se puede cambiar por otra. ¿Cuál prefiere?`,
  balance_too_small: (facts, money) =>
    `En su ${textOf(facts, 'label', 'tarjeta regalo')} hay ${money(numberOf(facts, 'balanceMinor'))}, que no alcanzan para ` +
    `${money(numberOf(facts, 'totalMinor'))}. Puede usar otra forma de pago.`,
  balance_used: (facts) =>
    `El saldo de su ${textOf(facts, 'label', 'tarjeta regalo')} se acaba de usar en otra compra, así que lo he dejado todo como estaba. Pregúnteme otra vez para ver si alcanza.`,
  refund_elsewhere: (facts) =>
    `El reembolso no puede ir a su ${textOf(facts, 'label', 'tarjeta')}: solo a la forma de pago original` +
    `${facts['giftCard'] === true ? ' o a una tarjeta regalo suya' : ''}. ¿Cuál prefiere?`,
  same_payment: (facts) =>
    `El pedido ya se pagó con su ${textOf(facts, 'label', 'tarjeta')}. Se puede pasar a otra forma de pago de su cuenta.`,
  nothing_paid: (facts) =>
    `Por el pedido ${order(facts)} no se ha cobrado nada, así que no hay ningún pago que cambiar.`,
  no_address_on_file: () => 'En su cuenta todavía no hay ninguna dirección. ¿Cuál es?',
  no_such_address: (facts) =>
    `Entre sus direcciones no encuentro ninguna en ${textOf(facts, 'place') || 'ese lugar'}. ¿Cuál es la dirección completa?`,
  same_address: (facts) =>
    textOf(facts, 'order') === ''
      ? `Esa ya es la dirección de su cuenta: ${textOf(facts, 'address')}.`
      : `El pedido ${order(facts)} ya va a esa dirección: ${textOf(facts, 'address')}.`,
};
