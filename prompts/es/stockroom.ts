import { type Facts, numberOf, textOf } from '../facts.ts';
import type { Phrases } from '../say.ts';

const kinds: Record<string, string> = {
  received: 'entrada',
  sold: 'vendido',
  returned: 'devolución',
  damaged: 'dañado',
  lost: 'perdido',
  count: 'recuento',
  sample: 'cata o muestra',
  transfer: 'traslado',
  correction: 'corrección',
  cancelled: 'pedido cancelado',
  import: 'importación',
};

const signed = (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');
const lines = (list: readonly string[]) => list.map((line) => `\n${line}`).join('');
const moreText = (more: number) => (more > 0 ? `\nY ${more} más.` : '');
const days = (n: number) => (n === 1 ? '1 día' : `${n} días`);
const things = (n: number) => (n === 1 ? '1 artículo' : `${n} artículos`);
const of = (what: string) => (what === '' ? 'de todo' : `de ${what}`);

/** Sentences about movements of stock, alerts and counts, for the people who run the shop. */
export const stockroom: Phrases['stockroom'] = {
  kind: ({ kind }) => kinds[kind] ?? kind,
  who: ({ by }) => {
    const [kind, id] = [by.split(' ')[0], by.split(' ').slice(1).join(' ')];
    if (kind === 'staff') return id;
    if (kind === 'customer') return `cliente ${id}`;
    return kind === 'guest' ? 'un invitado' : 'la importación';
  },
  history: {
    none: ({ what, since }) =>
      `No hay movimientos así${what === undefined ? '' : ` de ${what}`}${since === undefined ? '' : ` desde el ${since}`}.`,
    shown: ({ what, since, total, lines: list }) =>
      `${total === 1 ? '1 movimiento' : `${total} movimientos`}${what === undefined ? '' : ` de ${what}`}${since === undefined ? '' : ` desde el ${since}`}` +
      `${total > list.length ? `; los últimos ${list.length}` : ''}:${lines(list)}`,
    line: ({ when, what, change, why, who, left }) =>
      `${when}: ${signed(change)}${what === undefined ? '' : ` ${what}`}, ${why}, por ${who}; quedaban ${left}.`,
  },
  alerts: {
    nothingLow: () => 'No se está acabando nada.',
    low: ({ total, lines: list, more }) =>
      `${total === 1 ? 'Se está acabando 1 artículo' : `Se están acabando ${total} artículos`}:${lines(list)}${moreText(more)}`,
    lowLine: ({ title, left, at, owed }) =>
      `${title}: ${left === 1 ? 'queda 1' : `quedan ${left}`}, se repone con ${at}${owed > 0 ? `; hay pedidos que esperan ${owed}` : ''}`,
    nothingOld: ({ days: n }) =>
      `Según los libros, todo se ha vendido o ha entrado en los últimos ${days(n)}.`,
    old: ({ total, days: n, value, lines: list, more }) =>
      `${total === 1 ? '1 artículo no se ha vendido ni ha entrado' : `${total} artículos no se han vendido ni han entrado`} en ${days(n)}, por valor de ${value} a precio de lista:${lines(list)}${moreText(more)}`,
    oldLine: ({ title, left, days: n }) =>
      `${title}: ${left === 1 ? 'queda 1' : `quedan ${left}`}, ${n === undefined ? 'sin ventas conocidas' : `última venta hace ${days(n)}`}`,
  },
  count: {
    started: ({ what, total }) =>
      `El recuento ${of(what)} está abierto: ${things(total)}. Dígamelos uno tras otro, por ejemplo «Barolo doce, el Chianti ocho».`,
    counted: ({ title, counted, expected, difference, before }) =>
      `${title}: ${counted}${before === undefined ? '' : ` en vez de ${before}`}, ${difference === 0 ? 'como en los libros' : `${expected} en los libros (${signed(difference)})`}.`,
    difference: ({ title, counted, expected, difference }) =>
      `${title} ${signed(difference)} (${counted} contados, ${expected} en los libros)`,
    differ: ({ total, list, more, units, value }) =>
      `${total === 1 ? 'Hay 1 diferencia' : `Hay ${total} diferencias`}: ${list}${more > 0 ? ` y ${more} más` : ''}. En total ${signed(units)}, ${value} a precio de lista.`,
    allAgree: () => 'Todo coincide con los libros.',
    shown: ({ what, since, counted, missing }) =>
      `El recuento ${of(what)}, empezado el ${since}: ${counted} contados, ${missing} por contar.`,
    next: ({ list, more }) => `Por contar: ${list}${more > 0 ? ` y ${more} más` : ''}.`,
    title: ({ what, differences }) =>
      `Anotar el recuento ${of(what)} con ${differences === 1 ? '1 diferencia' : `${differences} diferencias`}`,
    ask: ({ counted, differences, missing }) =>
      `Ha contado ${things(counted)}. ${differences}${missing > 0 ? ` ${missing === 1 ? 'El que no se ha contado se queda como está' : `Los ${missing} que no se han contado se quedan como están`}.` : ''} ¿Lo anoto y cierro el recuento?`,
    booked: ({ booked, units, value }) =>
      booked === 0
        ? 'El recuento está cerrado; no había nada que cambiar.'
        : `El recuento está anotado: ${booked === 1 ? '1 diferencia' : `${booked} diferencias`}, ${signed(units)} en total, ${value} a precio de lista.`,
    dropped: ({ counted }) =>
      `He descartado el recuento, con ${things(counted)}. Los libros siguen como estaban.`,
    sayShow: () => 'Muestra el recuento',
    sayFinish: () => 'Terminar el recuento',
    sayDrop: () => 'Descartar el recuento',
  },
};

/** Why something in the stockroom was not done; by the code tools return. */
export const stockroomRefusals: Record<string, (facts: Facts) => string> = {
  no_count: () => 'No hay ningún recuento abierto. Diga «empezar un recuento», de todo o de una clase.',
  count_open: (facts) =>
    `Ya tiene abierto un recuento ${of(textOf(facts, 'label'))} con ${things(numberOf(facts, 'counted'))}. Termínelo o descártelo primero.`,
  count_empty: () => 'Todavía no se ha contado nada. Dígame un artículo y cuántos hay.',
  count_stale: (facts) =>
    `Alguien ha corregido las existencias de ${textOf(facts, 'title', 'un artículo')} desde que lo contó, así que no he anotado nada. Cuéntelo otra vez, por favor.`,
};
