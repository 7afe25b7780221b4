const colours = {
  black: 'noir', white: 'blanc', red: 'rouge', blue: 'bleu', navy: 'bleu marine', sky: 'bleu ciel', green: 'vert',
  forest: 'vert forêt', moss: 'vert mousse', sage: 'vert sauge', olive: 'kaki', yellow: 'jaune', mustard: 'moutarde',
  orange: 'orange', coral: 'corail', pink: 'rose', blush: 'rose pâle', purple: 'violet', lilac: 'lilas', plum: 'prune',
  brown: 'marron', tan: 'fauve', camel: 'camel', rust: 'rouille', burgundy: 'bordeaux', beige: 'beige', sand: 'sable',
  cream: 'crème', ecru: 'écru', oatmeal: 'avoine', stone: 'gris pierre', grey: 'gris', charcoal: 'gris foncé',
  teal: 'bleu canard', turquoise: 'turquoise', indigo: 'indigo', 'faded blue': 'bleu délavé', gold: 'doré',
  silver: 'argenté', rosé: 'rosé', sparkling: 'effervescent', fortified: 'vin muté',
}; // prettier-ignore

const wine = {
  wine: 'vin', dry: 'sec', 'off-dry': 'demi-sec', medium: 'moelleux', sweet: 'doux', 'light-bodied': 'léger',
  'medium-bodied': 'moyennement corsé', 'full-bodied': 'corsé', oysters: 'huîtres', shellfish: 'fruits de mer',
  fish: 'poisson', salad: 'salade', chicken: 'volaille', "goat's cheese": 'fromage de chèvre', cheese: 'fromage',
  'blue cheese': 'fromage bleu', pork: 'porc', 'spicy food': 'plats épicés', mushrooms: 'champignons', pasta: 'pâtes',
  duck: 'canard', game: 'gibier', beef: 'bœuf', lamb: 'agneau', barbecue: 'grillades', vegetables: 'légumes',
  chocolate: 'chocolat', nuts: 'fruits secs', Spain: 'Espagne', Italy: 'Italie', Germany: 'Allemagne',
  Austria: 'Autriche', Hungary: 'Hongrie', Slovenia: 'Slovénie', Greece: 'Grèce', Georgia: 'Géorgie',
  Lebanon: 'Liban', England: 'Angleterre', 'United States': 'États-Unis', Argentina: 'Argentine', Chile: 'Chili',
  'South Africa': 'Afrique du Sud', Australia: 'Australie', 'New Zealand': 'Nouvelle-Zélande',
  Burgundy: 'Bourgogne', Piedmont: 'Piémont', Tuscany: 'Toscane', Sicily: 'Sicile', Catalonia: 'Catalogne',
}; // prettier-ignore

const clothes = {
  men: 'homme', women: 'femme', kids: 'enfant', unisex: 'mixte', linen: 'lin', cotton: 'coton', silk: 'soie',
  wool: 'laine', lambswool: "laine d'agneau", merino: 'mérinos', cashmere: 'cachemire', leather: 'cuir',
  suede: 'daim', canvas: 'toile', corduroy: 'velours', rubber: 'caoutchouc', straw: 'paille', shirt: 'chemise',
  blouse: 'chemisier', jumper: 'pull', sweatshirt: 'sweat', hoodie: 'sweat à capuche', cardigan: 'gilet',
  knitwear: 'maille', dress: 'robe', skirt: 'jupe', trousers: 'pantalon', jeans: 'jean', jacket: 'veste',
  fleece: 'polaire', coat: 'manteau', raincoat: 'imperméable', 'rain jacket': 'veste de pluie', shoes: 'chaussures',
  loafers: 'mocassins', boots: 'bottes', 'ankle boots': 'bottines', wellingtons: 'bottes de pluie',
  sandals: 'sandales', trainers: 'baskets', scarf: 'écharpe', hat: 'chapeau', beanie: 'bonnet', cap: 'casquette',
  gloves: 'gants', belt: 'ceinture', bag: 'sac', backpack: 'sac à dos', socks: 'chaussettes', swimsuit: 'maillot de bain',
  swimwear: 'maillots de bain', pyjamas: 'pyjama', plain: 'uni', striped: 'rayé', check: 'à carreaux', floral: 'fleuri',
  dotted: 'à pois', quilted: 'matelassé', summer: 'été', winter: 'hiver', autumn: 'automne', 'all year': 'toute saison',
  casual: 'décontracté', work: 'bureau', formal: 'habillé', 'one size': 'taille unique',
}; // prettier-ignore

const values: Readonly<Record<string, string>> = { ...colours, ...wine, ...clothes };

/** Values of properties joined by commas or "et"/"ou", in French where they are common ones: "L, navy" is "L, bleu marine". */
export function inFrench(text: string): string {
  return text
    .split(/(, | et | ou )/)
    .map((part) => (Object.hasOwn(values, part) ? values[part] : part.replace(/ years$/, ' ans')))
    .join('');
}
