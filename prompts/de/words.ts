import { list, type Words } from '../words.ts';
import { comparisons } from './words-comparisons.ts';
import { talkWords } from './words-talk.ts';
import { values } from './words-values.ts';
import { identity } from './words-identity.ts';

/** The German the local understanding engine reads. */
export const words: Words = {
  language: 'de',
  identity,
  codeCues: list(
    'code, code ist, code lautet, gutscheincode, gutscheincode ist, gutscheincode lautet, rabattcode, aktionscode, gutschein, coupon',
  ),
  compounds: { links: ['', 's', 'n', 'en', 'e', 'es', 'er'] },
  ...values,
  ...comparisons,
  ...talkWords,
  bounds: {
    below: list(`
      unter, unterhalb von, weniger als, günstiger als, guenstiger als, billiger als, preiswerter als,
      niedriger als, für unter, für weniger als, kleiner als, weniger wie, <
    `),
    atMost: list(`
      bis, bis zu, bis max, bis maximal, höchstens, hoechstens, maximal, max, max., nicht mehr als,
      nicht mehr wie, nicht über, nicht ueber, nicht teurer als, nicht teurer wie, allerhöchstens,
      mein budget ist, mein budget liegt bei, budget, budget von, budget bis, ein budget von,
      ich möchte höchstens ausgeben, möchte nicht mehr ausgeben als, will nicht mehr ausgeben als,
      will nicht mehr als, für höchstens, für maximal, für bis zu, <=, ≤
    `),
    above: list(`
      über, ueber, mehr als, teurer als, oberhalb von, höher als, mehr wie, größer als, jenseits von, >
    `),
    atLeast: list(`
      ab, mindestens, mind, mind., min, min., von, nicht unter, nicht weniger als, wenigstens, zumindest,
      nicht billiger als, nicht günstiger als, >=, ≥
    `),
    around: list(`
      um, um die, so um, so um die, ca, ca., circa, zirka, etwa, ungefähr, ungefaehr, rund, in etwa, so,
      so etwa, so ca, so ungefähr, nahe, knapp, gut, im bereich von, an die, ~, plus minus, roundabout, im wert von
    `),
    between: list('zwischen, irgendwo zwischen, irgendwas zwischen, zw, zw., von'),
    to: list('bis, bis zu, und, -, ~, oder'),
    except: list(`
      alles über, mehr über, etwas über, was über, erzähl über, erzählen über, erzählen sie über, info über,
      infos über, informationen über, frage über, gegenüber, nach und
    `),
    afterAtMost: list(`
      oder weniger, oder drunter, oder darunter, und weniger, und darunter, oder günstiger, oder billiger,
      maximal, max, höchstens, hoechstens, nicht mehr, und nicht mehr, mehr nicht, maximum
    `),
    afterAtLeast: list(`
      oder mehr, und mehr, aufwärts, und darüber, oder darüber, oder drüber, mindestens, plus, +, und höher,
      minimum, oder teurer
    `),
    afterAround: list('oder so, rum, herum, ungefähr, etwa, plus minus, circa, in etwa, oder in der ecke'),
    priceOnly: list(`
      günstiger als, guenstiger als, billiger als, preiswerter als, teurer als, nicht teurer als,
      nicht teurer wie, nicht billiger als, nicht günstiger als, mein budget ist, mein budget liegt bei,
      budget, budget von, budget bis, ein budget von, möchte nicht mehr ausgeben als,
      will nicht mehr ausgeben als, ich möchte höchstens ausgeben
    `),
    counted: list(`
      auf lager, vorrätig, übrig, da, verfügbar, davon, von denen, uhr, prozent, %, insgesamt, stück, mal,
      in der liste, am lager, grad
    `),
  },
  quantities: {
    packs: {
      bottle: list(
        'flasche, flaschen, fl, fl., flascherl, pulle, pullen, buddel, bouteille, flsche, flashen',
      ),
      case: list(`
        karton, kartons, kartone, kiste, kisten, kisterl, weinkiste, weinkisten, weinkarton, weinkartons,
        sechserkarton, sechserkartons, sechserkiste, sechserkisten, case, cases
      `),
      box: list('schachtel, schachteln, box, boxen'),
      pair: ['paar', 'paare'],
      pack: list('packung, packungen, pack, pck, päckchen, pakete, paket, sechserpack, sechserpacks'),
      crate: list('kasten, kästen, kaesten, tragerl, harass'),
      pallet: ['palette', 'paletten'],
      tray: ['steige', 'steigen', 'tray', 'trays'],
      bag: list('tüte, tüten, beutel, sackerl'),
      can: ['dose', 'dosen', 'büchse', 'büchsen'],
      jar: list('einmachglas, gläschen'),
      tube: ['tube', 'tuben'],
      roll: ['rolle', 'rollen'],
      set: ['set', 'sets'],
      bundle: ['bündel', 'bund'],
      sack: ['sack', 'säcke'],
      keg: ['fässchen'],
      barrel: ['fass', 'fässer', 'faß'],
      magnum: ['magnum', 'magnums', 'magnumflasche', 'magnumflaschen'],
      piece: list('stück, stücke, stueck, stk, stk., stückchen, stck, teil, teile, einheit, einheiten'),
      copy: ['exemplar', 'exemplare', 'exemplaren'],
    },
    units: {
      ml: list('ml, milliliter'),
      cl: list('cl, zentiliter, centiliter'),
      l: list('l, liter, ltr'),
      g: list('g, gramm'),
      kg: list('kg, kilo, kilos, kilogramm'),
      mm: list('mm, millimeter'),
      cm: list('cm, zentimeter'),
      m: list('m, meter'),
      in: ['zoll', 'inch'],
      w: ['w', 'watt'],
      gb: ['gb', 'gigabyte'],
      tb: ['tb', 'terabyte'],
    },
    of: list('von, vom, von dem, von der, von den, von diesem, mit, zu, zu je, à, je, mit je, ×'),
    another: list(`
      noch eine, noch einen, noch ein, noch eins, noch einer, eine weitere, einen weiteren, ein weiteres,
      eine zusätzliche, einen zusätzlichen, eine extra, nochmal eine, nochmal einen, nochmal ein,
      noch mal eine, noch mal einen, noch so eine, noch so einen, noch so ein
    `),
    more: list('weitere, weiteren, mehr, zusätzliche, extra, zusätzlich'),
    whole: list(
      'ganze, ganzen, ganzes, volle, vollen, große, kleine, großen, kleinen, einzelne, einzelnen, neue',
    ),
    ofThem: list(`
      davon, von denen, von diesen, von dem, von der, von diesem, von dieser, hiervon, von den, vom selben,
      von derselben, von jedem, von jeder, pro sorte
    `),
    times: ['x', '×', 'mal'],
    cues: list('menge, die menge, menge auf, anzahl, die anzahl, anzahl auf, stückzahl, die menge auf'),
    except: list('stück für stück, im paket, im set, ein teil, zum teil, teil der, ein stück weit, am stück'),
    holds: ['er'],
    pluralSuffixes: ['s', 'n', 'en', 'e'],
  },
  nameCues: list(`ich heiße, mein name ist, ich bin der, ich bin die, name:, auf den namen`),
  phoneCues: list(`
    telefon, telefonnummer, telefonnummer ist, tel, tel., handy, handynummer, mobil, mobilnummer,
    meine nummer ist, ruf mich an unter, rufen sie mich an unter, whatsapp, rückruf unter
  `),
  postalCodeCues: list('plz, postleitzahl, plz ist, postleitzahl ist, plz lautet, die plz ist, plz:'),
  orderCues: list(`
    bestellung, bestellnummer, die bestellung, bestellung nr, bestellung nr., bestellung nummer, auftrag,
    auftragsnummer, auftrag nr, auftrag nr., bestellnr, bestellnr., bestell nr, bestell-nr., best.-nr.,
    bestellungsnummer, order, ordernummer, nummer, vorgang, bestellnummer ist, bestellnummer lautet
  `),
  addresses: {
    lead: list(`
      schick es an, schick das an, schick alles an, schicke es an, schicken sie es an, schicken sie das an,
      schicken sie alles an, schicken sie es bitte an, schicken sie das bitte an, senden sie es an,
      sende es an, bitte an, liefern an, lieferung an, liefern sie an, liefern sie es an,
      liefern sie bitte an, bitte liefern sie an, liefere an, liefer an, liefer nach, liefern nach,
      liefern sie nach, versand an, versenden an, geht an, soll an, an, nach, adresse, adresse ist,
      adresse lautet, adresse wäre, meine adresse, meine adresse ist, meine adresse lautet,
      die adresse ist, die adresse lautet, lieferadresse, lieferadresse ist, lieferadresse lautet,
      anschrift, meine anschrift ist, die anschrift ist, ich wohne in der, ich wohne in, ich wohne,
      wohne in der, wohnhaft in der, wohnhaft, zu mir in die, in die, in der
    `),
    streetsAfter: list(
      'straße, strasse, str, str., weg, platz, allee, gasse, ring, damm, ufer, park, markt, hof',
    ),
    streetsBefore: list(`
      am markt, am bahnhof, am ring, am park, am see, am hang, am anger, am berg, am wald, am graben,
      am rathaus, am dom, am hof, am kanal, am alten, am neuen, am großen, am kleinen, an der, an den, auf dem,
      auf der, unter den, unter der, im grund, im winkel, im tal, hinter der, hinter dem, vor dem, zum alten,
      zur alten, postfach, alter markt, neuer markt, hoher weg
    `),
    streetEndings: list(`
      straße, strasse, str, weg, platz, allee, gasse, damm, ufer, ring, graben, steig, zeile, chaussee,
      promenade, wall, stieg, gässchen, kai, twiete, reihe
    `),
    parts: list(`
      wohnung, whg, whg., wohnungsnummer, top, tür, etage, stock, stiege, hinterhaus, vorderhaus, seitenflügel,
      aufgang, c/o, z. hd., z.hd., zu händen, zimmer, haus, gebäude, eg, og, dg, apartment, postfach
    `),
    countries: {
      Germany: ['deutschland', 'brd', 'bundesrepublik deutschland'],
      Austria: ['österreich', 'oesterreich'],
      Switzerland: ['schweiz', 'die schweiz'],
      Liechtenstein: ['liechtenstein'],
      Luxembourg: ['luxemburg'],
      Ireland: ['irland', 'republik irland'],
      'United Kingdom': list(
        'großbritannien, grossbritannien, vereinigtes königreich, england, schottland, wales',
      ),
      USA: list('usa, vereinigte staaten, amerika, u.s.a.'),
      Canada: ['kanada'],
      France: ['frankreich'],
      Spain: ['spanien'],
      Italy: ['italien'],
      Portugal: ['portugal'],
      Netherlands: ['niederlande', 'die niederlande', 'holland'],
      Belgium: ['belgien'],
      Denmark: ['dänemark', 'daenemark'],
      Sweden: ['schweden'],
      Norway: ['norwegen'],
      Poland: ['polen'],
      'Czech Republic': ['tschechien'],
      India: ['indien'],
      Australia: ['australien'],
      'New Zealand': ['neuseeland'],
    },
    stop: list(`
      bitte, danke, und, oder, aber, falls, wenn, weil, sonst, statt, ist, war, wird, sind, hat, habe, ich,
      mein, meine, mit, per, ohne, jetzt, dann, dort, nicht, kein, keine, dass, das, was, wann, wo, kann,
      können, möchte, will, morgen, heute, express, sofort, sobald, lieferung, versand, flasche, flaschen,
      liefern, schicken, senden, gerne, gern, okay, ok, wie, für
    `),
  },
  questions: list(`
    was, wer, wen, wem, wo, wohin, woher, wann, warum, wieso, weshalb, wie, wie viel, wie viele, wieviel,
    wieviele, welche, welcher, welches, welchen, welchem, hast, hat, habt, haben, ist, sind, gibt, gibt's,
    gibts, kann, kannst, können, könnt, könnte, könnten, könntest, könntet, darf, dürfen, soll, sollte,
    würde, würden, wird, werden, war, kommt, ob, bin, bist, seid
  `),
  fillers: list(`
    bitte, mal, halt, eben, doch, also, ja, äh, ähm, hm, hmm, so, denn, eigentlich, einfach, vielleicht,
    eventuell, gern, gerne, ach, oh, na, naja, nun, ok, okay, schon, wohl, quasi, sozusagen, irgendwie, gerade,
    nur, etwas, was, kurz, schnell, gleich, super, toll, bissl, bisschen, ein bisschen, sehr, ganz
  `),
  functionWords: list(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, nen, ne, ner, nem, und, oder, aber,
    sondern, denn, weil, dass, wenn, falls, ob, als, wie, zu, zum, zur, von, vom, für, mit, ohne, aus, bei,
    beim, nach, an, am, in, im, ins, auf, aufs, über, unter, um, bis, ab, vor, zwischen, durch, gegen, seit,
    ich, du, er, sie, es, wir, ihr, mich, dich, sich, uns, euch, mir, dir, ihm, ihn, ihnen, mein, meine,
    meinen, meinem, meiner, meines, dein, deine, deinen, deinem, deiner, ihre, ihren, ihrem, ihrer, unser,
    unsere, unseren, unserem, euer, eure, euren, dieser, diese, dieses, diesen, diesem, jener, jene, jenes,
    jede, jeder, jedes, jeden, jedem, alle, alles, allem, allen, manche, einige, etwas, was, welche, welcher,
    welches, welchen, wer, wen, wem, wo, wann, warum, wieso, ist, sind, war, waren, bin, bist, seid, sein,
    wird, werden, würde, würden, hat, habe, hab, haben, hast, habt, hatte, hätte, hätten, kann, kannst,
    können, könnt, könnte, könnten, könntest, soll, sollen, sollte, muss, müssen, darf, dürfen, möchte,
    möchten, will, wollen, wollte, mag, nicht, kein, keine, keinen, keinem, keiner, nein, ja, bitte, danke,
    noch, auch, nur, so, da, dort, hier, dann, doch, mal, schon, sehr, mehr, man, je, pro, davon, dazu, dafür,
    damit, darin, jetzt, heute, gern, gerne, gibt, gibts, also, etwa, euch, lieber, zusammen, insgesamt, drin,
    rein, raus, weg, her, hin, nach, los, brauche, brauch, hätt, passt, passen, passend, passende, passenden
  `),
  determiners: {
    definite: list('der, die, das, den, dem, des, vom, zum'),
    other: list(`
      dieser, diese, dieses, diesen, diesem, jener, jene, jenes, welche, welcher, welches, welchen, mein,
      meine, meinen, meiner, andere, anderer, anderes, anderen, jede, jeder, jedes, jeden, kein, keine,
      keinen, letzte, letzten, letzter, letztes, erste, ersten, einige, gleiche, gleichen, selbe, selben
    `),
  },
  pronouns: {
    // "In den Warenkorb" by itself leaves out the "it" that goes there.
    one: list(`
      es, ihn, ihm, das, dies, dieses, diesen, dieser, diese, diesem, das da, den da, die da, der da,
      den hier, die hier, das hier, der hier, derselbe, dieselbe, dasselbe, denselben, den gleichen,
      die gleiche, das gleiche, davon, damit, jenen, jenes, in den warenkorb, in den korb, in den einkaufswagen,
      zum warenkorb
    `),
    many: list('diese, die da, die hier, die beiden, welche, davon, dieselben, die gleichen, jene'),
  },
  colours: {
    black: list('schwarz, schwarze, schwarzen, schwarzer, schwarzes, tiefschwarz'),
    white: list('weiß, weiße, weißen, weißer, weißes, weiss'),
    grey: list('grau, graue, grauen, grauer, graues, anthrazit'),
    red: list('rot, rote, roten, roter, rotes'),
    blue: list('blau, blaue, blauen, blauer, blaues'),
    navy: list('marineblau, dunkelblau, dunkelblaue, dunkelblauen, dunkelblauer, dunkelblaues, navy'),
    green: list('grün, grüne, grünen, grüner, grünes'),
    yellow: list('gelb, gelbe, gelben, gelber, gelbes'),
    orange: ['orange', 'orangefarben'],
    purple: list('lila, violett, violette, violetten, violettes'),
    pink: list('rosa, pink, pinke, pinken, pinkes'),
    brown: list('braun, braune, braunen, brauner, braunes'),
    beige: list('beige, sandfarben, cremefarben'),
    gold: list('gold, golden, goldene, goldenen, goldfarben'),
    silver: list('silber, silbern, silberne, silbernen'),
    turquoise: list('türkis, türkise, türkisen, petrol'),
    burgundy: list('weinrot, weinrote, weinroten, weinroter, weinrotes, bordeaux, bordeauxrot'),
  },
  paperCues: list(
    'rechnung, rechnungsnummer, rechnung nr, rechnung nr., rechnung nummer, beleg, belegnummer, gutschrift, gutschriftsnummer, gutschrift nr, nummer',
  ),
};
