import { list, type Words } from '../words.ts';

export const quantities: Words['quantities'] = {
  packs: {
    bottle: list('botella, botellas, bot, bots, botellita, botellitas, botela, botelas, btl'),
    case: list('caja, cajas, cajita, cajitas, case'),
    box: list('estuche, estuches, box'),
    pair: ['pares'],
    pack: list('pack, packs, paquete, paquetes, lote, lotes, paq'),
    crate: list('cajón, cajones, jaula, jaulas'),
    carton: list('cartón, cartones'),
    pallet: list('palé, palés, pallet, pallets, palet, palets, tarima, tarimas'),
    tray: list('bandeja, bandejas'),
    bag: list('bolsas'),
    can: list('lata, latas, bote, botes'),
    jar: list('tarro, tarros, frasco, frascos'),
    tube: list('tubo, tubos'),
    roll: list('rollo, rollos'),
    set: list('juego, juegos, conjunto, conjuntos'),
    sack: list('saco, sacos'),
    keg: list('barril, barriles'),
    magnum: list('mágnum, mágnums, magnums'),
    piece: list(`
      unidad, unidades, uds, ud, pieza, piezas, pza, pzas, artículo, artículos, ejemplar, ejemplares,
      unid, unids, prenda, prendas
    `),
  },
  units: {
    ml: list('ml, mililitro, mililitros'),
    cl: list('cl, centilitro, centilitros'),
    l: list('l, litro, litros, lts, lt'),
    g: list('g, gr, grs, gramo, gramos'),
    kg: list('kg, kgs, kilo, kilos, kilogramo, kilogramos'),
    mm: list('mm, milímetro, milímetros'),
    cm: list('cm, cms, centímetro, centímetros'),
    m: list('m, metro, metros, mts'),
    in: list('pulgada, pulgadas'),
    ft: ['pies'],
    w: list('w, vatio, vatios, watts'),
    gb: list('gb, giga, gigas, gigabyte, gigabytes'),
    tb: list('tb, tera, teras'),
  },
  of: list('de, del, de la, de las, de los, con, ×'),
  another: list('otro, otra, otros, otras, un más, uno más, una más, otro más, otra más'),
  more: list('más, extra, adicionales, más de'),
  whole: list('enteras, entera, entero, enteros, completas, completa, llenas, sueltas, nuevas, grandes'),
  ofThem: list(`
    de ellos, de ellas, de esos, de esas, de estos, de estas, de cada, de cada uno, de cada una, del mismo,
    de la misma, de los mismos, de ese, de esa, de este, de esta, de eso
  `),
  times: ['x', '×', 'por'],
  cues: list('cantidad, cantidad de, cantidad a, la cantidad a, la cantidad, cant'),
  except: list(`
    el otro, la otra, los otros, las otras, ese otro, esa otra, mi otro, mi otra, otro color, otra talla,
    otros colores, otras tallas, otro pedido, otra cosa, otras cosas, otro día, otra vez, otro momento,
    en caja, por cajas, juego de palabras, conjunto con, a juego, hacer juego, que haga juego, bote de pronto
  `),
  pluralSuffixes: ['s', 'es'],
};

export const sizes: Words['sizes'] = {
  names: {
    XXS: list('xxs, extra extra pequeña, 2xs'),
    XS: list('xs, extra pequeña, extra pequeño, muy pequeña, extra chica'),
    S: list('pequeña, pequeño, chica, talla pequeña'),
    M: list('mediana, mediano, talla mediana'),
    L: list('grande, talla grande'),
    XL: list('xl, extra grande, muy grande, extragrande'),
    XXL: list('xxl, 2xl, doble xl, extra extra grande'),
    XXXL: list('xxxl, 3xl, triple xl'),
    XXXXL: list('xxxxl, 4xl'),
    'One size': list('talla única, tamaño único, unitalla'),
  },
  cues: list(`
    talla, tallas, la talla, de talla, en talla, en la talla, una talla, uso la talla, mi talla es, talle,
    del número, un número, en el número, calzo un, calzo el, gasto un, gasto una, uso un, uso una, del
  `),
  letterCues: list(`
    en, en la, en una, una, la, un, el, de, a la, a una, por la, por una, es, es la, solo, o, y, quiero, con la,
    para la, tipo
  `),
  systems: list('eu, uk, us, eur, it, fr, europea, europeo'),
  years: list('años, año'),
  months: list('meses, mes'),
};

export const colours: Words['colours'] = {
  black: list('negro, negra, negros, negras'),
  white: list('blanco, blanca, blancos, blancas'),
  grey: list('gris, grises'),
  red: list('rojo, roja, rojos, rojas, colorado, colorada'),
  blue: list('azul, azules, azul cobalto'),
  navy: list('azul marino, azules marino, azul oscuro, marino'),
  green: list('verde, verdes, verde esmeralda'),
  yellow: list('amarillo, amarilla, amarillos, amarillas'),
  orange: list('naranja, naranjas, anaranjado, anaranjada'),
  purple: list('morado, morada, morados, violeta, lila, púrpura'),
  pink: list('rosa, rosas, rosado, rosada, fucsia'),
  brown: list('marrón, marrones, café, castaño'),
  beige: list('beige, beis, crema, arena, crudo'),
  gold: list('dorado, dorada, oro'),
  silver: list('plateado, plateada, plata'),
  turquoise: list('turquesa, turquesas, aguamarina'),
  burgundy: list('burdeos, granate, granates, vino tinto, guinda'),
};
