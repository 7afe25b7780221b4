import { list, type Words } from '../words.ts';

export const quantities: Words['quantities'] = {
  packs: {
    bottle: list('bottiglia, bottiglie, bott, bottigla, botiglia, botiglie, bot, boccia, bocce'),
    // Wine comes in cartons of six: "un cartone" is what the shop calls a case.
    case: list('cassa, casse, cartone, cartoni, cassetta di vino, cassette di vino, case'),
    box: list('scatola, scatole'),
    pair: list('paio, paia'),
    pack: list('confezione, confezioni, conf, pacco, pacchi, pacchetto, pacchetti'),
    crate: list('cassetta, cassette'),
    carton: list('scatolone, scatoloni'),
    pallet: list('bancale, bancali, pallet, pedana, pedane'),
    tray: list('vassoio, vassoi'),
    bag: list('sacchetto, sacchetti, busta, buste'),
    can: list('lattina, lattine, barattolo, barattoli'),
    jar: list('vasetto, vasetti'),
    tube: list('tubetto, tubetti'),
    roll: list('rotolo, rotoli'),
    set: ['set'],
    bundle: list('fascio, fasci'),
    sack: list('sacco, sacchi'),
    keg: list('fusto, fusti, fustino, fustini'),
    barrel: list('botte, botti, barile, barili'),
    magnum: ['magnum'],
    piece: list(`
      pezzo, pezzi, pz, capo, capi, articolo, articoli, unità, cadauno, cadauna, cad,
      ciascuno, ciascuna, a testa
    `),
    copy: list('copia, copie'),
  },
  units: {
    ml: list('ml, millilitro, millilitri'),
    cl: list('cl, centilitro, centilitri'),
    l: list('l, litro, litri, lt'),
    g: list('g, gr, grammo, grammi'),
    kg: list('kg, kilo, chilo, chili, kili, chilogrammo, chilogrammi'),
    oz: list('oncia, once'),
    lb: list('libbra, libbre'),
    mm: list('mm, millimetro, millimetri'),
    cm: list('cm, centimetro, centimetri'),
    m: list('m, metro, metri, mt'),
    in: list('pollice, pollici'),
    ft: list('piede, piedi'),
    w: list('w, watt'),
    gb: list('gb, giga, gigabyte'),
    tb: list('tb, tera, terabyte'),
  },
  of: list('di, del, della, dei, delle, dello, degli, da, con, ×'),
  another: list(`
    un'altra, un altro, un altra, un'altro, ancora un, ancora una, ancora uno, uno in più, una in più,
    un'ulteriore, un ulteriore
  `),
  more: list('in più, di più, ancora, altri, altre, ulteriori'),
  whole: list('intera, intere, intero, interi, piena, piene, pieno, singola, singole, grande, piccola'),
  ofThem: list(`
    di questi, di queste, di quelli, di quelle, di questo, di questa, di quello, di quella, di ognuno,
    di ognuna, di ciascuno, di ciascuna, di entrambi, di entrambe, di loro, di essi, dello stesso, della stessa,
    dei primi
  `),
  times: ['x', '×', 'volte', 'per'],
  cues: list('quantità, quantità di, la quantità, qta, qtà, q.tà, numero di pezzi, n. pezzi'),
  except: list(`
    nel caso, in caso, di botto, a casa, botta, set di regole, un sacco di, un sacco, un sacco di tempo,
    a pezzi, capo di abbigliamento, da capo, per capo, un capo, tre quarti, a testa in giù
  `),
  // Italian plurals change the last vowel; the packs a shop may name are listed above with theirs.
  pluralSuffixes: ['s', ''],
};

export const percent: Words['percent'] = list('%, per cento, percento, punti percentuali');

export const sizes: Words['sizes'] = {
  names: {
    XXS: list('xxs, doppia xs'),
    XS: list('xs, extra small, extrasmall, molto piccola, piccolissima, piccolissimo'),
    S: list('small, piccola, piccolo, taglia piccola, taglia small'),
    M: list('medium, media, medio, taglia media, taglia medium'),
    L: list('large, grande, taglia grande, taglia large'),
    XL: list('xl, extra large, extralarge, molto grande'),
    XXL: list('xxl, 2xl, doppia xl, doppia extra large, extra extra large'),
    XXXL: list('xxxl, 3xl, tripla xl'),
    XXXXL: ['xxxxl', '4xl'],
    'One size': list('taglia unica, misura unica, unica taglia, one size'),
  },
  cues: list(`
    taglia, taglie, tg, tg., misura, misure, in taglia, nella taglia, della taglia, di taglia, la taglia,
    una taglia, nella misura, in misura, di misura, numero di scarpe, numero di scarpa, di piede, porto il,
    porto la, porto una, porto un, il mio numero è, il mio numero è il, la mia taglia è la, la mia taglia è,
    vesto una, vesto la, nel numero, nel, del numero
  `),
  letterCues: list(
    'in, in una, nella, la, una, di, della, per la, per una, alla, con la, è, una taglia, anche, solo, o, e, dalla, come',
  ),
  systems: list('eu, uk, us, eur, it, fr, ita, italiana, europea, inglese, americana'),
  years: list('anni, anno'),
  months: list('mesi, mese'),
};

export const colours: Words['colours'] = {
  black: list('nero, nera, neri, nere'),
  white: list('bianco, bianca, bianchi, bianche'),
  grey: list('grigio, grigia, grigi, grigie, antracite'),
  red: list('rosso, rossa, rossi, rosse, scarlatto, cremisi'),
  blue: list('blu, azzurro, azzurra, azzurri, azzurre, celeste'),
  navy: list('blu scuro, blu navy, blu notte, blu marino'),
  green: list('verde, verdi, smeraldo'),
  yellow: list('giallo, gialla, gialli, gialle'),
  orange: list('arancione, arancioni, arancio'),
  purple: list('viola, lilla'),
  pink: list('rosa, fucsia'),
  brown: list('marrone, marroni, castano'),
  beige: list('beige, sabbia, crema, panna, ecrù'),
  gold: list('oro, dorato, dorata'),
  silver: list('argento, argentato, argentata'),
  turquoise: list('turchese, turchesi, petrolio'),
  burgundy: list('bordeaux, bordò, borgogna'),
};
