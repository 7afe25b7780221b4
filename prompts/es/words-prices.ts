import { list, type Comparison, type Words } from '../words.ts';

export const bounds: Words['bounds'] = {
  below: list(`
    menos de, por menos de, de menos de, por debajo de, debajo de, inferior a, inferiores a, menor de,
    menor que, más barato que, más barata que, más baratos que, más baratas que, más barato de,
    más barata de, que cueste menos de, que cuesten menos de, que valga menos de, que valgan menos de,
    bajo, <
  `),
  atMost: list(`
    hasta, hasta los, de hasta, por hasta, no más de, como mucho, como máximo, máximo, máx, un máximo de,
    máximo de, a lo sumo, no mayor de, que no pase de, que no pasen de, sin pasar de, sin pasarse de,
    que no supere, que no superen, que no supere los, que no exceda de, que no cueste más de,
    que no cuesten más de, que no sea más de, que no valga más de, mi presupuesto es, mi presupuesto es de,
    presupuesto, presupuesto de, un presupuesto de, tengo un presupuesto de, puedo gastar, quiero gastar,
    quiero gastarme, me puedo gastar, me quiero gastar, no quiero gastar más de, no quiero gastarme más de,
    no quiero pagar más de, no pago más de, tope, con un tope de, dentro de, <=, ≤
  `),
  above: list(`
    más de, por encima de, superior a, superiores a, mayor de, mayor que, más caro que, más cara que,
    más caros que, más caras que, que cueste más de, que cuesten más de, que valga más de, encima de, >
  `),
  atLeast: list(`
    al menos, por lo menos, como mínimo, mínimo, mín, un mínimo de, mínimo de, a partir de, desde,
    de más de, no menos de, que cueste al menos, cuando menos, >=, ≥
  `),
  around: list(`
    alrededor de, cerca de, sobre, sobre los, unos, unas, de unos, de unas, por unos, aproximadamente, aprox,
    en torno a, más o menos, a eso de, del orden de, rondando, que ronde, que ronden, rondando los,
    que ronde los, como de, cosa de, casi, ca, ~
  `),
  between: list('entre, desde, entre los, de entre, precio de, precios de'),
  to: list('y, a, hasta, -, ~, o, y los, a los, hasta los'),
  except: list(`
    qué tal, háblame sobre, información sobre, algo sobre, pregunta sobre, sobre todo, hasta luego,
    hasta mañana, hasta pronto, hasta la vista, hasta ahora, unos días
  `),
  afterAtMost: list(`
    o menos, como mucho, como máximo, máximo, máx, a lo sumo, tope, de máximo, y no más, de tope,
    para abajo, por lo alto
  `),
  afterAtLeast: list(`
    o más, como mínimo, mínimo, por lo menos, al menos, en adelante, para arriba, de mínimo, +,
    o superior, hacia arriba
  `),
  afterAround: list('más o menos, aproximadamente, aprox, o así, o por ahí, o algo así, y pico, o cosa así'),
  priceOnly: list(`
    más barato que, más barata que, más baratos que, más baratas que, más barato de, más barata de,
    que cueste menos de, que cuesten menos de, que valga menos de, que valgan menos de,
    que no cueste más de, que no cuesten más de, que no valga más de, más caro que, más cara que,
    más caros que, más caras que, que cueste más de, que cuesten más de, que valga más de,
    mi presupuesto es, mi presupuesto es de, presupuesto de, un presupuesto de, presupuesto,
    tengo un presupuesto de, puedo gastar, quiero gastar, quiero gastarme, me puedo gastar,
    me quiero gastar, no quiero gastar más de, no quiero gastarme más de, no quiero pagar más de,
    no pago más de, que cueste al menos
  `),
  counted: list(`
    en stock, quedan, queda, restantes, disponibles, en existencias, por ciento, %, de ellos, de ellas,
    de esos, de esas, de estos, de estas, en total, de la lista, días, semanas, meses, años, horas, personas,
    invitados, grados, h
  `),
};

const compared = (
  dimension: Comparison['dimension'],
  direction: Comparison['direction'],
  words: string,
): Comparison => ({ dimension, direction, words: list(words) });

export const comparatives: Words['comparatives'] = [
  compared(
    'price',
    'down',
    `más barato, más barata, más baratos, más baratas, más baratito, más baratita, más económico,
    más económica, más económicos, más económicas, menos caro, menos cara, menos caros, menos caras,
    no tan caro, no tan cara, no tan caros, demasiado caro, demasiado cara, demasiado caros, muy caro,
    muy cara, muy caros, muy caras, más asequible, más asequibles, de menor precio, a mejor precio,
    mejor precio, por menos dinero, más ajustado de precio, baratito, barato, barata, baratos, baratas,
    económico, económica, que no sea tan caro, que no sea muy caro`,
  ),
  compared(
    'price',
    'up',
    `más caro, más cara, más caros, más caras, de más precio, más exclusivo, más exclusiva, más selecto,
    más premium, demasiado barato, demasiado barata, de gama más alta, más lujoso, más lujosa`,
  ),
  compared(
    'size',
    'up',
    `más grande, más grandes, mayor, una talla más, una talla más grande, una talla mayor, más ancho,
    más ancha, más largo, más larga, más largos, demasiado pequeño, demasiado pequeña, me queda pequeño,
    me queda pequeña, me queda chico, me queda chica, me aprieta, más holgado, más holgada`,
  ),
  compared(
    'size',
    'down',
    `más pequeño, más pequeña, más pequeños, más pequeñas, más chico, más chica, más corto, más corta,
    más estrecho, más estrecha, una talla menos, una talla menor, una talla más pequeña, demasiado grande,
    demasiado grandes, demasiado largo, demasiado larga, me queda grande, me viene grande, más compacto`,
  ),
  compared(
    'age',
    'up',
    'más viejo, más vieja, más viejos, más antiguo, más antigua, más añejo, con más años',
  ),
  compared('age', 'down', 'más joven, más jóvenes, más nuevo, más nueva, más reciente, más recientes'),
  compared(
    'quality',
    'up',
    'mejor, mejores, de mejor calidad, de más calidad, más bueno, más buena, más bonito, más bonita, más rico',
  ),
];

export const superlatives: Words['superlatives'] = [
  compared(
    'price',
    'down',
    `el más barato, la más barata, los más baratos, las más baratas, lo más barato, más barato de todos,
    más barata de todas, el más económico, la más económica, lo más económico, menos caro de todos,
    el menos caro, la menos cara, de menor precio, baratísimo, del más barato, de la más barata,
    al más barato, más barato que tengáis, más barato que tengas, más barato que tengan,
    más barata que tengáis, más barata que tengan`,
  ),
  compared(
    'price',
    'up',
    `el más caro, la más cara, los más caros, las más caras, lo más caro, más caro de todos,
    más cara de todas, de mayor precio`,
  ),
  compared(
    'size',
    'up',
    'el más grande, la más grande, los más grandes, las más grandes, lo más grande, el mayor, la mayor',
  ),
  compared(
    'size',
    'down',
    `el más pequeño, la más pequeña, los más pequeños, las más pequeñas, lo más pequeño, el más chico,
    la más chica`,
  ),
  compared('age', 'up', 'el más viejo, la más vieja, el más antiguo, la más antigua, el más añejo'),
  compared(
    'age',
    'down',
    'el más nuevo, la más nueva, lo más nuevo, el más reciente, el más joven, lo último',
  ),
  compared(
    'quality',
    'up',
    `el mejor, la mejor, los mejores, las mejores, lo mejor, de la mejor calidad, el mejor valorado,
    la mejor valorada, los mejor valorados`,
  ),
];
