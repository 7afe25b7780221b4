const colours = {
  black: 'nero', white: 'bianco', red: 'rosso', blue: 'blu', navy: 'blu navy', sky: 'azzurro', green: 'verde',
  forest: 'verde bosco', moss: 'verde muschio', sage: 'verde salvia', olive: 'verde oliva', yellow: 'giallo',
  mustard: 'senape', orange: 'arancione', coral: 'corallo', pink: 'rosa', blush: 'rosa cipria', purple: 'viola',
  lilac: 'lilla', plum: 'prugna', brown: 'marrone', tan: 'color cuoio', camel: 'cammello', rust: 'ruggine',
  burgundy: 'bordeaux', sand: 'sabbia', cream: 'panna', ecru: 'ecrù', oatmeal: 'avena', stone: 'tortora',
  grey: 'grigio', charcoal: 'antracite', teal: 'ottanio', turquoise: 'turchese', indigo: 'indaco',
  'faded blue': 'blu slavato', gold: 'oro', silver: 'argento', rosé: 'rosato', sparkling: 'spumante',
  fortified: 'liquoroso',
}; // prettier-ignore

const wine = {
  wine: 'vino', dry: 'secco', 'off-dry': 'quasi secco', medium: 'amabile', sweet: 'dolce', 'light-bodied': 'leggero',
  'medium-bodied': 'di medio corpo', 'full-bodied': 'corposo', oysters: 'ostriche', shellfish: 'frutti di mare',
  fish: 'pesce', salad: 'insalata', chicken: 'pollo', "goat's cheese": 'formaggio di capra', cheese: 'formaggio',
  'blue cheese': 'formaggio erborinato', pork: 'maiale', 'spicy food': 'piatti piccanti', mushrooms: 'funghi',
  charcuterie: 'salumi', duck: 'anatra', game: 'selvaggina', beef: 'manzo', lamb: 'agnello', barbecue: 'grigliata',
  vegetables: 'verdure', chocolate: 'cioccolato', nuts: 'frutta secca', dessert: 'dessert', France: 'Francia',
  Spain: 'Spagna', Italy: 'Italia', Portugal: 'Portogallo', Germany: 'Germania', Hungary: 'Ungheria',
  Greece: 'Grecia', Lebanon: 'Libano', England: 'Inghilterra', 'United States': 'Stati Uniti', Chile: 'Cile',
  'South Africa': 'Sudafrica', 'New Zealand': 'Nuova Zelanda', Burgundy: 'Borgogna', Piedmont: 'Piemonte',
  Tuscany: 'Toscana', Sicily: 'Sicilia', Sardinia: 'Sardegna', Lombardy: 'Lombardia', Catalonia: 'Catalogna',
  Loire: 'Loira', Rhône: 'Rodano', Alsace: 'Alsazia', Provence: 'Provenza', Lisbon: 'Lisbona',
}; // prettier-ignore

const clothes = {
  men: 'uomo', women: 'donna', kids: 'bambino', linen: 'lino', cotton: 'cotone', silk: 'seta', wool: 'lana',
  lambswool: "lana d'agnello", merino: 'lana merino', leather: 'pelle', suede: 'camoscio', canvas: 'tela',
  corduroy: 'velluto a coste', viscose: 'viscosa', polyester: 'poliestere', rubber: 'gomma', straw: 'paglia',
  shirt: 'camicia', 't-shirt': 'maglietta', 'polo shirt': 'polo', 'vest top': 'canotta', blouse: 'blusa',
  tops: 'maglie e camicie', jumper: 'maglione', sweatshirt: 'felpa', hoodie: 'felpa con cappuccio',
  slipover: 'gilet', knitwear: 'maglieria', dress: 'vestito', skirt: 'gonna', trousers: 'pantaloni',
  joggers: 'pantaloni della tuta', shorts: 'pantaloncini', jacket: 'giacca', fleece: 'pile', coat: 'cappotto',
  overshirt: 'sovracamicia', outerwear: 'capispalla', raincoat: 'impermeabile', 'rain jacket': 'giacca antipioggia',
  rainwear: 'abbigliamento da pioggia', shoes: 'scarpe', footwear: 'calzature', loafers: 'mocassini',
  flats: 'ballerine', boots: 'stivali', 'ankle boots': 'stivaletti', 'walking boots': 'scarponi',
  wellingtons: 'stivali di gomma', sandals: 'sandali', trainers: 'sneakers', accessories: 'accessori',
  scarf: 'sciarpa', hat: 'cappello', 'sun hat': 'cappello da sole', beanie: 'berretto di lana', cap: 'cappellino',
  gloves: 'guanti', belt: 'cintura', bag: 'borsa', 'shoulder bag': 'borsa a tracolla', tote: 'shopper',
  holdall: 'borsone', backpack: 'zaino', socks: 'calze', underwear: 'intimo', briefs: 'slip', 'boxer shorts': 'boxer', trunks: 'boxer aderenti', bottoms: 'pantaloni e gonne',
  swimsuit: 'costume da bagno', 'swim shorts': 'boxer da mare', swimwear: 'costumi', pyjamas: 'pigiama',
  nightwear: 'abbigliamento da notte', plain: 'tinta unita', striped: 'a righe', check: 'a quadri',
  floral: 'a fiori', dotted: 'a pois', quilted: 'trapuntato', cable: 'a trecce', lace: 'pizzo', slim: 'aderente',
  relaxed: 'comodo', regular: 'regolare', straight: 'dritto', cropped: 'corto', summer: 'estate', winter: 'inverno',
  autumn: 'autunno', 'all year': "tutto l'anno", casual: 'casual', work: 'ufficio', formal: 'elegante',
  outdoor: "all'aperto", holiday: 'vacanza', beach: 'spiaggia', 'one size': 'taglia unica',
}; // prettier-ignore

const values: Readonly<Record<string, string>> = { ...colours, ...wine, ...clothes };

/** Values of properties joined by commas, "e" or "o", in Italian where they are common ones: "L, navy" is "L, blu navy". */
export function inItalian(text: string): string {
  return text
    .split(/(, | e | o )/)
    .map((part) => (Object.hasOwn(values, part) ? values[part] : part.replace(/ years$/, ' anni')))
    .join('');
}
