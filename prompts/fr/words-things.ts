import { list, type Words } from '../words.ts';

export const quantities: Words['quantities'] = {
  packs: {
    bottle: list(
      'bouteille, bouteilles, bouteile, bouteiles, boutielle, btl, btle, btles, bt, quille, quilles',
    ),
    case: list('caisse, caisses, carton, cartons, caisse bois'),
    box: ['boîte', 'boîtes', 'coffret', 'coffrets'],
    pair: ['paire', 'paires'],
    pack: list('pack, packs, paquet, paquets, lot, lots, colis'),
    crate: ['cageot', 'cageots', 'casier', 'casiers'],
    pallet: ['palette', 'palettes'],
    tray: ['plateau', 'plateaux', 'barquette', 'barquettes'],
    bag: ['sachet', 'sachets'],
    can: ['canette', 'canettes', 'boîte de conserve', 'conserves'],
    jar: ['bocal', 'bocaux', 'pot', 'pots'],
    tube: ['tube', 'tubes'],
    roll: ['rouleau', 'rouleaux'],
    bundle: ['botte de', 'fagot'],
    keg: ['fût', 'fûts'],
    barrel: ['tonneau', 'tonneaux', 'barrique', 'barriques'],
    magnum: ['magnum', 'magnums'],
    piece: list('pièce, pièces, unité, unités, exemplaire, exemplaires, article, articles, pcs'),
  },
  units: {
    ml: list('ml, millilitre, millilitres'),
    cl: list('cl, centilitre, centilitres'),
    l: list('l, litre, litres'),
    g: list('g, gr, gramme, grammes'),
    kg: list('kg, kgs, kilo, kilos, kilogramme, kilogrammes'),
    mm: list('mm, millimètre, millimètres'),
    cm: list('cm, centimètre, centimètres'),
    m: list('m, mètre, mètres'),
    in: ['pouce', 'pouces'],
    w: ['w', 'watt', 'watts'],
    gb: ['go', 'gigaoctet', 'gigaoctets'],
    tb: ['téraoctet', 'téraoctets'],
  },
  of: ['de', 'du', 'de ce', 'de cette', 'd', '×', 'avec'],
  another: list('une autre, un autre, encore une, encore un, une de plus, un de plus, encore'),
  more: list('de plus, autres, en plus, supplémentaires, supplémentaire, autre'),
  whole: list('entière, entier, pleine, petite, grande, belle, bonne, nouvelle'),
  ofThem: list(`
    de ceux-là, de celles-là, de ceux-ci, de celles-ci, de ça, de chaque, de chacun, de chacune,
    du même, de la même, d'entre eux, d'entre elles, de ce vin, de celui-ci, de celui-là, de celle-là
  `),
  times: ['x', '×', 'fois'],
  cues: list('quantité, quantité de, la quantité, qté, qte, la quantité à, une quantité de'),
  except: list(`
    en tout cas, dans ce cas, au cas où, un lot de consolation, en boîte de nuit, à la caisse,
    passer en caisse, passer à la caisse, aller à la caisse, aller en caisse, pièce d'identité
  `),
  pluralSuffixes: ['s', 'x'],
};

export const sizes: Words['sizes'] = {
  names: {
    XXS: ['xxs', '2xs'],
    XS: ['xs', 'très petite taille'],
    S: ['small', 'petite taille', 'taille petite'],
    M: ['medium', 'médium', 'taille moyenne'],
    L: ['grande taille', 'taille grande'],
    XL: ['xl', 'extra large', 'très grande taille'],
    XXL: ['xxl', '2xl', 'double xl', 'extra extra large'],
    XXXL: ['xxxl', '3xl', 'triple xl'],
    XXXXL: ['xxxxl', '4xl'],
    'One size': ['taille unique', 'unitaille'],
  },
  cues: list(`
    taille, tailles, en taille, la taille, une taille, pointure, pointures, en pointure, je fais du,
    je fais un, fais du, fait du, chausse du, je chausse du, la pointure, ma taille c'est, ma taille est
  `),
  letterCues: list(
    'en, du, un, une, le, la, au, pour du, plutôt, ou, seulement, en un, et en, je fais, passer à',
  ),
  systems: list('eu, uk, us, eur, it, fr, européen, européenne, français, française, anglais, américain'),
  years: list('ans, an, années'),
  months: ['mois'],
};

export const dates: Words['dates'] = {
  days: {
    "aujourd'hui": 0,
    'ce matin': 0,
    'cet après-midi': 0,
    'ce soir': 0,
    'cette nuit': 0,
    demain: 1,
    'demain matin': 1,
    'demain soir': 1,
    hier: -1,
    'hier soir': -1,
    'hier matin': -1,
    'avant-hier': -2,
    'après-demain': 2,
  },
  weekdays: [
    ['lundi', 'lundis'],
    ['mardi', 'mardis'],
    ['mercredi', 'mercredis'],
    ['jeudi', 'jeudis'],
    ['vendredi', 'vendredis'],
    ['samedi', 'samedis'],
    ['dimanche', 'dimanches'],
  ],
  months: [
    ['janvier', 'janv'],
    ['février', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août'],
    ['septembre'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  units: {
    day: ['jour', 'jours', 'journée'],
    week: ['semaine', 'semaines'],
    month: ['mois'],
    year: ['an', 'ans', 'année', 'années'],
  },
  // French puts these after the noun; before it they stand only with a number ("les 3 derniers jours" is not read).
  last: list('dernier, dernière, les derniers, les dernières'),
  next: list('prochain, prochaine, le prochain, la prochaine, les prochains'),
  this: list('ce, cet, cette'),
  ago: ['plus tôt', 'auparavant'],
  ahead: ['dans', "d'ici", 'sous'],
  monthCues: list('en, depuis, pendant, jusque, de, pour, avant, après, début, fin, mi, courant, au mois de'),
  of: ['de'],
  order: 'dmy',
};

export const addresses: Words['addresses'] = {
  lead: list(`
    livrez à, livrez au, livrez-moi à, livrez-moi au, livrez chez moi, livrer à, livrer au, livre à, livre au,
    envoyez à, envoyez au, envoyez-le à, envoyez-le au, envoyez-les au, envoyez tout à, envoyez tout au,
    envoie au, envoie-le au, envoie à, envoyer au, envoyer à, expédiez à, expédiez au, expédier au,
    mon adresse est, mon adresse c'est, mon adresse est le, mon adresse c'est le, voici mon adresse,
    mon adresse, adresse, adresse est, adresse est le, adresse de livraison, j'habite, j'habite au,
    j'habite à, c'est, c'est le, c'est au, au, à, le, livraison au, livraison à, plutôt au, chez moi
  `),
  streetsAfter: list(`
    street, st, road, rd, avenue, ave, lane, ln, drive, court, place, square, terrace, close, crescent,
    park, gardens, row, hill, way
  `),
  streetsBefore: list(`
    rue, r, avenue, av, ave, boulevard, bd, bld, bvd, blvd, place, pl, allée, allées, impasse, imp, chemin,
    chem, che, route, rte, quai, cours, square, passage, pass, villa, cité, résidence, rés, lotissement,
    lot, hameau, lieu-dit, faubourg, fbg, sentier, voie, esplanade, promenade, montée, ruelle, venelle,
    rond-point, galerie, chaussée, drève, clos, parvis, pont, port, mail, grand-rue, grande rue,
    vieux chemin, petite rue, bis rue, ter rue, quater rue, bis avenue, ter avenue, bis boulevard, bis bd,
    ter boulevard, bis place, bis chemin, bis route, bis impasse, bis allée, bis quai, bp, boîte postale, via,
    piazza, calle, plaza
  `),
  streetEndings: list('strasse, str, weg, platz, gasse, straat, laan, plein'),
  parts: list(`
    appartement, appart, appt, apt, app, bâtiment, bât, bât., escalier, esc, porte, étage, résidence, chez,
    c/o, boîte, bte, interphone, digicode, studio, chambre, entrée, cage, hall, #
  `),
  countries: {
    Ireland: ['irlande', 'ireland', "république d'irlande"],
    'United Kingdom': list(
      'royaume-uni, royaume uni, grande-bretagne, angleterre, écosse, pays de galles, irlande du nord, uk, gb',
    ),
    USA: list('états-unis, états unis, usa, us, amérique'),
    Canada: ['canada', 'québec'],
    Germany: ['allemagne', 'deutschland'],
    France: ['france'],
    Spain: ['espagne', 'españa'],
    Italy: ['italie', 'italia'],
    Portugal: ['portugal'],
    Austria: ['autriche'],
    Switzerland: ['suisse', 'schweiz'],
    Netherlands: ['pays-bas', 'pays bas', 'hollande', 'nederland'],
    Belgium: ['belgique', 'belgië'],
    Luxembourg: ['luxembourg', 'grand-duché de luxembourg'],
    Monaco: ['monaco'],
    Denmark: ['danemark'],
    Sweden: ['suède'],
    Norway: ['norvège'],
    Finland: ['finlande'],
    Poland: ['pologne'],
    Greece: ['grèce'],
    India: ['inde'],
    Australia: ['australie'],
    'New Zealand': ['nouvelle-zélande'],
  },
  stop: list(`
    svp, stp, merci, s'il, et, mais, ou, si, parce, car, puisque, pour, pas, avec, quand, comment, pouvez,
    peux, pourriez, je, j'ai, j'aimerais, mon, ma, mes, ça, c'est, est, était, sera, vite, puis, ensuite,
    aussi, que, qui, vous, votre, tu, ton, ok, bonjour, bouteilles, bouteille, oui, non
  `),
};
