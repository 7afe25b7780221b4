import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { currencyName } from './currency-names.ts';

type Money = (minor: number) => string;

const list = new Intl.ListFormat('es', { type: 'conjunction' });
const either = new Intl.ListFormat('es', { type: 'disjunction' });
const day = new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' });
const dayOf = (facts: Facts, name: string) => {
  const said = textOf(facts, name);
  return /^\d{4}-\d\d-\d\d/.test(said) ? day.format(new Date(said.slice(0, 10))) : said;
};
const code = (facts: Facts) => textOf(facts, 'code');

/** Why a coupon, a quote or a currency could not be had, and what can be done instead. */
export const pricingRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  coupon_unknown: (facts) => `No conozco el código ${code(facts)}. ¿Puede comprobar cómo se escribe?`,
  coupon_not_yet: (facts) => `El código ${code(facts)} todavía no vale; empieza el ${dayOf(facts, 'from')}.`,
  coupon_expired: (facts) =>
    `El código ${code(facts)} valía hasta el ${dayOf(facts, 'to')} y ya ha terminado.`,
  coupon_min_goods: (facts, money) =>
    `El código ${code(facts)} necesita una compra mínima de ${money(numberOf(facts, 'minMinor'))}; en su carrito hay ${money(numberOf(facts, 'goodsMinor'))}.`,
  coupon_min_quantity: (facts) =>
    `El código ${code(facts)} necesita al menos ${numberOf(facts, 'least')} unidades de los artículos a los que se aplica; en su carrito hay ${numberOf(facts, 'units')}.`,
  coupon_not_for_you: (facts) =>
    `El código ${code(facts)} es solo para ciertos clientes y su cuenta no está entre ellos.`,
  coupon_first_order: (facts) =>
    `El código ${code(facts)} es solo para el primer pedido y usted ya ha hecho alguno.`,
  coupon_sign_in: (facts) =>
    `Para usar el código ${code(facts)} tengo que saber quién es. Inicie sesión y dígame otra vez el código, por favor.`,
  coupon_used_up: (facts) => `El código ${code(facts)} ya se ha usado todas las veces permitidas.`,
  coupon_used_by_you: (facts) => `Ya ha usado el código ${code(facts)} todas las veces que puede un cliente.`,
  coupon_nothing_fits: (facts) => `El código ${code(facts)} no se aplica a nada de su carrito.`,
  coupon_there_already: (facts) => `El código ${code(facts)} ya está en su carrito.`,
  no_coupon_in_cart: () => 'No hay ningún código en su carrito.',
  price_changed: (facts, money) =>
    `${textOf(facts, 'title')} acaba de pasar de ${money(numberOf(facts, 'fromMinor'))} a ${money(numberOf(facts, 'toMinor'))}, así que no he hecho el pedido. Diga «pagar» para ver el nuevo total.`,
  no_price_in_currency: (facts) =>
    `${textOf(facts, 'title')} no tiene precio en ${textOf(facts, 'currency')}. ¿En qué moneda sigo?`,
  no_such_currency: (facts) =>
    `No vendemos en ${currencyName(textOf(facts, 'asked'))}. Hay precios en ${list.format(listOf(facts, 'currencies'))}.`,
  order_other_currency: (facts) =>
    `El pedido ${textOf(facts, 'order')} está en ${textOf(facts, 'currency')} y estamos hablando en otra moneda. Diga «los precios en ${textOf(facts, 'currency')} por favor» y vuelva a preguntarme.`,
  order_money_by_hand: (facts) =>
    `No puedo calcular la diferencia del pedido ${textOf(facts, 'order')} por sus impuestos o su redondeo. Pregunte a la tienda, por favor; una persona puede hacerlo.`,
  quote_not_found: () => 'No encuentro ese presupuesto suyo. El número es como Q-000012; ¿puede comprobarlo?',
  quote_expired: (facts) =>
    `El presupuesto ${textOf(facts, 'quote')} valía hasta el ${dayOf(facts, 'until')}. ¿Hago uno nuevo?`,
  quote_ordered: (facts) =>
    `El presupuesto ${textOf(facts, 'quote')} ya se ha pedido, como ${textOf(facts, 'order')}.`,
};

/** What is asked about coupons and quotes. */
export const pricingQuestions: Record<string, (facts: Facts) => string> = {
  quote_for_whom: () =>
    '¿Para quién es el presupuesto? Deme el correo electrónico de un cliente nuestro, por favor.',
  which_currency: (facts) => `¿En qué moneda: ${either.format(listOf(facts, 'currencies'))}?`,
  coupon_code: () => '¿Cuál es el código?',
  quote_number: () => '¿Cuál es el número del presupuesto?',
  which_quote: (facts) => `¿A qué presupuesto se refiere: ${either.format(listOf(facts, 'quotes'))}?`,
};
