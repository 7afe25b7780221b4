import { list, type Words } from '../words.ts';

export const dates: Words['dates'] = {
  days: {
    hoy: 0,
    'esta mañana': 0,
    'esta tarde': 0,
    'esta noche': 0,
    mañana: 1,
    'mañana por la mañana': 1,
    'mañana por la tarde': 1,
    'pasado mañana': 2,
    ayer: -1,
    anoche: -1,
    'ayer por la tarde': -1,
    'ayer por la mañana': -1,
    anteayer: -2,
    antier: -2,
    'antes de ayer': -2,
  },
  weekdays: [
    ['lunes'],
    ['martes'],
    ['miércoles'],
    ['jueves'],
    ['viernes'],
    ['sábado', 'sábados'],
    ['domingo', 'domingos'],
  ],
  months: [
    ['enero'],
    ['febrero'],
    ['marzo'],
    ['abril'],
    ['mayo'],
    ['junio'],
    ['julio'],
    ['agosto'],
    ['septiembre', 'setiembre', 'sept'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  units: {
    day: ['día', 'días'],
    week: ['semana', 'semanas'],
    month: ['mes', 'meses'],
    year: ['año', 'años'],
  },
  last: list(`
    pasado, pasada, último, última, últimos, últimas, los últimos, las últimas, el pasado, la pasada,
    el último, la última
  `),
  next: list('próximo, próxima, próximos, próximas, el próximo, la próxima, los próximos, las próximas'),
  this: list('este, esta, el presente'),
  ago: list('atrás'),
  ahead: list('en, dentro de'),
  monthCues: list(`
    en, desde, durante, hasta, de, del, para, antes de, después de, a principios de, a finales de,
    a mediados de, este, el próximo, el pasado, mes de
  `),
  of: ['de', 'del'],
  order: 'dmy',
};

export const phoneCues: Words['phoneCues'] = list(`
  teléfono, mi teléfono, mi teléfono es, teléfono es, número de teléfono, mi número es, móvil, mi móvil es,
  celular, mi celular es, tel, tfno, tlf, llámame al, llámeme al, whatsapp, mi whatsapp es
`);

export const postalCodeCues: Words['postalCodeCues'] = list(`
  código postal, código postal es, el código postal es, mi código postal es, cód postal, cp, c.p., c.p, cp es
`);

export const orderCues: Words['orderCues'] = list(`
  pedido, pedidos, mi pedido, el pedido, número de pedido, número del pedido, mi número de pedido es,
  nº de pedido, n.º de pedido, num pedido, número pedido, orden, mi orden, número de orden, compra, mi compra,
  referencia, pedido número, pedido nº, pedido núm
`);

/** "3º B", "5ª planta": a floor opens the second line of an address. */
const floors = Array.from({ length: 20 }, (_, at) => [`${at + 1}º`, `${at + 1}ª`, `${at + 1}.º`]).flat();

export const addresses: Words['addresses'] = {
  lead: list(`
    envíalo a, envíamelo a, envíelo a, envíemelo a, enviarlo a, envíala a, envíalos a, envíalas a, envía a,
    enviar a, envía el pedido a, envíame el pedido a, envíe el pedido a, envíalo todo a, mándalo a,
    mándamelo a, mándemelo a, mándelo a, mandarlo a, mandar a, manda el pedido a, entrégalo en, entregar en,
    entréguelo en, entrega en, entregas en, que llegue a, llévalo a, tráelo a, tráemelo a,
    mi dirección es, la dirección es, mi nueva dirección es, la nueva dirección es, mi dirección,
    la dirección, dirección, dirección de envío, dirección de entrega, la dirección de envío es,
    la dirección de entrega es, mi domicilio es, domicilio, vivo en, ahora vivo en, vivimos en, estoy en,
    estamos en, me he mudado a, me mudé a, nos hemos mudado a, cámbialo a, cambia la dirección a,
    cambiar la dirección a, cambia mi dirección a, pon la dirección, a, en, es, a la, al, sería, es en, la, el, en la, en el
  `),
  // The short ones end in a full stop that ends no sentence: "Avda. de la Paz".
  streetsAfter: list(
    'av, avda, pza, plz, ctra, pje, urb, blvd, street, st, road, rd, avenue, ave, lane, drive, square, kalea, hiribidea, etorbidea',
  ),
  streetsBefore: list(`
    calle, c/, c., cl, cl., avenida, avda, avda., av, av., paseo, pº, p.º, plaza, pza, pza., plz, plz., pl, pl.,
    plazuela, plaça, carrer, ronda, rda, camino, cmno, carretera, ctra, ctra., travesía, trav, callejón,
    glorieta, gta, rambla, vía, gran vía, urbanización, urb, urb., pasaje, pje, pje., calzada, calz, bulevar,
    boulevard, blvd, carrera, cra, cra., kra, jirón, jr, jr., autopista, prolongación, prol, privada,
    cerrada, diagonal, transversal, cuesta, costanilla, rúa, alameda, apartado, apartado de correos, rue, via
  `),
  streetEndings: list('strasse, straat, gasse, weg'),
  parts: [
    ...list(`
      piso, planta, puerta, pta, portal, escalera, esc, bajo, bajos, entresuelo, principal, ático, bloque, blq,
      apartamento, apto, apt, departamento, depto, dpto, interior, int, local, nave, oficina, of, edificio, edif,
      casa, chalet, c/o, a/a, colonia, col, barrio, torre, manzana, mz, lote, villa, #
    `),
    ...floors,
  ],
  countries: {
    Spain: list('españa, spain, espanya'),
    Ireland: list('irlanda, éire'),
    'United Kingdom': list(
      'reino unido, gran bretaña, inglaterra, escocia, gales, irlanda del norte, uk, gb',
    ),
    USA: list('estados unidos, eeuu, ee.uu., ee uu, usa, eua, estados unidos de américa'),
    Canada: ['canadá'],
    Argentina: ['argentina'],
    Chile: ['chile'],
    Colombia: ['colombia'],
    Peru: ['perú'],
    Uruguay: ['uruguay'],
    Ecuador: ['ecuador'],
    Germany: ['alemania'],
    France: ['francia'],
    Italy: ['italia'],
    Portugal: ['portugal'],
    Andorra: ['andorra'],
    Austria: ['austria'],
    Switzerland: ['suiza'],
    Netherlands: list('países bajos, holanda'),
    Belgium: ['bélgica'],
    Luxembourg: ['luxemburgo'],
    Denmark: ['dinamarca'],
    Sweden: ['suecia'],
    Norway: ['noruega'],
    Poland: ['polonia'],
    India: ['india'],
    Australia: ['australia'],
    'New Zealand': ['nueva zelanda'],
  },
  stop: list(`
    por favor, porfa, gracias, y quiero, y que, y con, y lo, y la quiero, y ponme, y pago, y págalo,
    y el envío, y envío, y también, y por favor, y gracias, o a, pero, si, sino, porque, para, desde, no, con, cuando, donde, qué, quiero,
    querría, quisiera, puede, puedes, podéis, podría, mi, ahora, es, era, será, antes, cuanto, entonces, también,
    ese, eso, esto, que, cual, tú, usted, vale, ok, botella, botellas, a nombre de, por, lo, mejor, luego
  `),
};
