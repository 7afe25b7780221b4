const colours = {
  black: 'schwarz', white: 'weiß', red: 'rot', blue: 'blau', navy: 'marineblau', sky: 'hellblau', green: 'grün',
  forest: 'dunkelgrün', moss: 'moosgrün', sage: 'salbei', olive: 'oliv', yellow: 'gelb', mustard: 'senfgelb',
  orange: 'orange', coral: 'koralle', pink: 'rosa', blush: 'zartrosa', purple: 'violett', lilac: 'flieder',
  plum: 'pflaume', brown: 'braun', tan: 'cognac', camel: 'camel', rust: 'rostrot', burgundy: 'weinrot', beige: 'beige',
  sand: 'sand', cream: 'creme', ecru: 'naturweiß', oatmeal: 'haferbeige', stone: 'steingrau', grey: 'grau',
  charcoal: 'anthrazit', teal: 'petrol', turquoise: 'türkis', indigo: 'indigo', 'faded blue': 'verwaschenes Blau',
  gold: 'gold', silver: 'silber', rosé: 'rosé', sparkling: 'Schaumwein', fortified: 'Likörwein',
}; // prettier-ignore

const wine = {
  wine: 'Wein', dry: 'trocken', 'off-dry': 'halbtrocken', medium: 'lieblich', sweet: 'süß', 'light-bodied': 'leicht',
  'medium-bodied': 'mittelkräftig', 'full-bodied': 'kräftig', oysters: 'Austern', shellfish: 'Meeresfrüchte',
  fish: 'Fisch', salad: 'Salat', chicken: 'Geflügel', "goat's cheese": 'Ziegenkäse', cheese: 'Käse',
  'blue cheese': 'Blauschimmelkäse', pork: 'Schwein', 'spicy food': 'scharfes Essen', mushrooms: 'Pilze',
  pasta: 'Pasta', duck: 'Ente', game: 'Wild', beef: 'Rind', lamb: 'Lamm', barbecue: 'Gegrilltes',
  charcuterie: 'Wurst und Schinken', vegetables: 'Gemüse', dessert: 'Dessert', chocolate: 'Schokolade', nuts: 'Nüsse',
  pâté: 'Pastete', France: 'Frankreich', Spain: 'Spanien', Italy: 'Italien', Germany: 'Deutschland',
  Austria: 'Österreich', Hungary: 'Ungarn', Slovenia: 'Slowenien', Greece: 'Griechenland', Georgia: 'Georgien',
  Lebanon: 'Libanon', 'United States': 'USA', Argentina: 'Argentinien', 'South Africa': 'Südafrika',
  Australia: 'Australien', 'New Zealand': 'Neuseeland', Burgundy: 'Burgund', Piedmont: 'Piemont', Tuscany: 'Toskana',
  Sicily: 'Sizilien', Catalonia: 'Katalonien', Andalusia: 'Andalusien', California: 'Kalifornien', Alsace: 'Elsass',
  'pinot blanc': 'Weißburgunder', 'pinot grigio': 'Grauburgunder', 'pinot noir': 'Spätburgunder', Port: 'Portwein',
  Champagne: 'Champagner',
}; // prettier-ignore

const clothes = {
  men: 'Herren', women: 'Damen', kids: 'Kinder', linen: 'Leinen', cotton: 'Baumwolle', silk: 'Seide', wool: 'Wolle',
  lambswool: 'Lammwolle', merino: 'Merinowolle', cashmere: 'Kaschmir', leather: 'Leder', suede: 'Wildleder',
  canvas: 'Canvas', corduroy: 'Cord', viscose: 'Viskose', rubber: 'Gummi', straw: 'Stroh', shirt: 'Hemd',
  't-shirt': 'T-Shirt', 'polo shirt': 'Poloshirt', blouse: 'Bluse', tops: 'Oberteile', bottoms: 'Hosen und Röcke',
  jumper: 'Pullover', sweatshirt: 'Sweatshirt', hoodie: 'Kapuzenpullover', cardigan: 'Strickjacke', knitwear: 'Strick',
  slipover: 'Pullunder', dress: 'Kleid', skirt: 'Rock', trousers: 'Hose', jeans: 'Jeans', shorts: 'Shorts',
  joggers: 'Jogginghose', jacket: 'Jacke', blazer: 'Sakko', fleece: 'Fleecejacke', coat: 'Mantel',
  raincoat: 'Regenmantel', 'rain jacket': 'Regenjacke', rainwear: 'Regenkleidung', outerwear: 'Jacken und Mäntel',
  footwear: 'Schuhe', shoes: 'Schuhe', boots: 'Stiefel', 'ankle boots': 'Stiefeletten', 'walking boots': 'Wanderschuhe',
  wellingtons: 'Gummistiefel', sandals: 'Sandalen', trainers: 'Sneaker', scarf: 'Schal', hat: 'Hut', beanie: 'Mütze',
  'sun hat': 'Sonnenhut', cap: 'Kappe', gloves: 'Handschuhe', belt: 'Gürtel', bag: 'Tasche', backpack: 'Rucksack',
  socks: 'Socken', underwear: 'Unterwäsche', swimsuit: 'Badeanzug', 'swim shorts': 'Badeshorts', swimwear: 'Bademode',
  pyjamas: 'Schlafanzug', nightwear: 'Nachtwäsche', accessories: 'Accessoires', plain: 'einfarbig',
  striped: 'gestreift', check: 'kariert', floral: 'geblümt', dotted: 'gepunktet', quilted: 'gesteppt',
  summer: 'Sommer', winter: 'Winter', autumn: 'Herbst', 'all year': 'ganzjährig', casual: 'Freizeit', work: 'Büro',
  formal: 'festlich', outdoor: 'draußen', holiday: 'Urlaub', beach: 'Strand', 'one size': 'Einheitsgröße',
}; // prettier-ignore

/** Reasons shops often ask for when an order is cancelled. */
const reasons = { 'no longer needed': 'nicht mehr benötigt', 'ordered by mistake': 'aus Versehen bestellt' };

const values: Readonly<Record<string, string>> = { ...colours, ...wine, ...clothes, ...reasons };

/** Values joined by commas, "und" or "oder", in German where they are common ones: "L, navy" is "L, marineblau". */
export function inGerman(text: string): string {
  return text
    .split(/(, | und | oder |ohne )/)
    .map((part) => (Object.hasOwn(values, part) ? values[part] : part.replace(/ years$/, ' Jahre')))
    .join('');
}
