import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

type Money = (minor: number) => string;

const either = new Intl.ListFormat('es', { type: 'disjunction' });

/** Why a paper or an account does not do what was wished, in Spanish; by the code tools and rules return. */
export const accountRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  no_accounts: () => 'Ningún cliente de esta tienda tiene cuenta de crédito.',
  no_account: () => 'No tiene cuenta de crédito con nosotros: cada pedido se paga al hacerlo.',
  no_account_of: (facts) => `${textOf(facts, 'name', 'Ese cliente')} no tiene ninguna cuenta abierta.`,
  no_such_invoice: (facts) =>
    `No encuentro la factura ${textOf(facts, 'number')}. ¿Puede comprobar el número?`,
  invoice_paid: (facts) =>
    `La factura ${textOf(facts, 'invoice')} de ${textOf(facts, 'name')} ya está pagada. Pregúnteme por el estado de su cuenta para ver qué queda pendiente.`,
  invoice_of_other: (facts) =>
    `La factura ${textOf(facts, 'invoice')} no es de ${textOf(facts, 'name')}. ¿De quién es el pago?`,
  not_on_account: (facts) =>
    `La factura ${textOf(facts, 'invoice')} no está en la cuenta de nadie, así que aquí no puedo anotar un pago.`,
  payment_currency: (facts) =>
    `Las cuentas se llevan en ${textOf(facts, 'currency')} y no convierto ${textOf(facts, 'asked')}. ¿Cuánto ha entrado en ${textOf(facts, 'currency')}?`,
  account_changed: (facts) =>
    `La cuenta de ${textOf(facts, 'name', 'ese cliente')} acaba de cambiar, así que no he anotado nada. Dígamelo otra vez y verá cómo está.`,
  no_gift_card: () => 'No veo ninguna tarjeta regalo en su cuenta.',
  over_credit_limit: (facts, money) => {
    const short = money(numberOf(facts, 'shortMinor'));
    const paying =
      numberOf(facts, 'balanceMinor') >= numberOf(facts, 'shortMinor')
        ? `pagar ${short} de lo pendiente, `
        : '';
    return (
      `Este pedido de ${money(numberOf(facts, 'totalMinor'))} no cabe en su cuenta: de su límite de ${money(numberOf(facts, 'limitMinor'))} ` +
      `ya están usados ${money(numberOf(facts, 'balanceMinor'))}, así que se pasa en ${short}. ` +
      `Puede ${paying}quitar artículos por ese importe o pagar con tarjeta.`
    );
  },
  account_overdue: (facts, money) => {
    const days = numberOf(facts, 'days');
    return (
      `No puedo cargar nada más en su cuenta mientras la factura ${textOf(facts, 'invoice')} siga sin pagar: ${money(numberOf(facts, 'openMinor'))}, ` +
      `vencida hace ${days} ${days === 1 ? 'día' : 'días'}. Páguela primero, o pague este pedido con tarjeta.`
    );
  },
  no_invoices: () => 'Esta tienda no hace facturas aquí. Pídala por favor a la propia tienda.',
  no_invoice_yet: (facts) =>
    `No hay factura del pedido ${textOf(facts, 'order')}: su estado es «${textOf(facts, 'status')}». Pregúnteme dónde está el pedido para ver más.`,
};

/** What is asked about accounts, in Spanish. */
export const accountQuestions: Record<string, (facts: Facts) => string> = {
  account_of_whom: () => '¿De quién es la cuenta? Dígame el nombre de la empresa o de la persona.',
  which_customer: (facts) => `¿A quién se refiere: ${either.format(listOf(facts, 'names'))}?`,
  how_much_paid: (facts) => `¿Cuánto ha pagado ${textOf(facts, 'name', 'el cliente')}?`,
};
