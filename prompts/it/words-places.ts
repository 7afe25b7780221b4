import { list, type Words } from '../words.ts';

export const dates: Words['dates'] = {
  days: {
    oggi: 0,
    stasera: 0,
    stamattina: 0,
    stamani: 0,
    stanotte: 0,
    'oggi pomeriggio': 0,
    'questo pomeriggio': 0,
    'questa mattina': 0,
    'questa sera': 0,
    domani: 1,
    'domani mattina': 1,
    domattina: 1,
    'domani sera': 1,
    dopodomani: 2,
    'dopo domani': 2,
    ieri: -1,
    'ieri sera': -1,
    'ieri mattina': -1,
    'altro ieri': -2,
    altroieri: -2,
    'altro giorno': -2,
  },
  weekdays: [
    list('lunedì, lun'),
    list('martedì, mart'),
    list('mercoledì, merc'),
    list('giovedì, giov'),
    list('venerdì, ven'),
    list('sabato, sab, sabati'),
    list('domenica, dom, domeniche'),
  ],
  months: [
    ['gennaio', 'gen'],
    ['febbraio', 'feb', 'febb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'set', 'sett'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  units: {
    day: ['giorno', 'giorni', 'gg'],
    week: ['settimana', 'settimane'],
    month: ['mese', 'mesi'],
    year: ['anno', 'anni'],
  },
  last: list(`
    scorso, scorsa, scorsi, scorse, lo scorso, la scorsa, gli scorsi, le scorse, ultimo, ultima, ultimi,
    ultime, gli ultimi, le ultime, passato, passata
  `),
  next: list(`
    prossimo, prossima, prossimi, prossime, il prossimo, la prossima, i prossimi, le prossime, nei prossimi,
    nelle prossime
  `),
  this: list('questo, questa, in questo, in questa'),
  ago: list('fa, or sono, addietro'),
  ahead: list('tra, fra, entro, in'),
  monthCues: list(`
    in, a, ad, da, di, dal, fino a, prima di, dopo, per, entro, del, nel, nel mese di, a fine, fine, inizio,
    metà, lo scorso, scorso, prossimo, il prossimo, ultimo
  `),
  of: ['di', 'del'],
  order: 'dmy',
};

export const phoneCues: Words['phoneCues'] = list(`
  telefono, tel, cell, cellulare, numero di telefono, numero di cellulare, il mio numero è, chiamami al,
  chiamatemi al, mi chiami al, mi chiamate al, recapito, whatsapp, il telefono è
`);

export const postalCodeCues: Words['postalCodeCues'] = list(`
  cap, il cap è, c.a.p., codice postale, il codice postale è, codice di avviamento postale, eircode, postcode
`);

export const orderCues: Words['orderCues'] = list(`
  ordine, un ordine, ordine numero, ordine n,
  ordine n., ordine nr, numero ordine, num ordine, n° ordine, ordine n°,
  il mio ordine, codice ordine, ordini, pacco, il pacco
`);

export const addresses: Words['addresses'] = {
  lead: list(`
    spedisci a, spedisca a, spedite a, spedire a, spediscilo a, spediscila a, lo spedisca a, speditelo a,
    spediscimelo in, spedisci in, spedisca in, spedite in, spediscilo in, speditelo in, spedire in, spedizione a,
    spedizione in, manda a, mandi a, mandate a, mandalo a, mandatelo a, mandalo in, mandatelo in, mandare in,
    consegna a, consegna in, consegnate a, consegnate in, consegnatelo in, consegnalo in, consegnare in,
    consegnare a, da consegnare in, da spedire in, da spedire a, invia a, invialo a, inviatelo a, inviatelo in,
    invialo in, inviate in, inviare a, inviare in, il mio indirizzo è, indirizzo, indirizzo è,
    indirizzo di consegna, indirizzo di spedizione, indirizzo di consegna è, indirizzo di spedizione è,
    a questo indirizzo, abito in, abito a, vivo in, sto in, sono in, in, a casa mia in, a casa in,
    recapitare in, recapitatelo in, portatelo in, lo mandi in, lo consegni in, lo invii in, 
    per la consegna, è
  `),
  // Homes abroad are written as they are there.
  streetsAfter: list(`
    street, st, road, rd, avenue, ave, lane, drive, quay, terrace, place, square, row, court, close, way,
    crescent, hill, v, c, p, n, nr, num
  `),
  streetsBefore: list(`
    via, viale, v.le, vle, piazza, p.za, p.zza, pza, pzza, piazzale, p.le, piazzetta, corso, c.so, cso,
    vicolo, vico, vicoletto, largo, l.go, lgo, strada, str, strada provinciale, strada statale, contrada, c.da,
    località, loc, loc., frazione, fraz, fraz., borgo, salita, lungomare, lungotevere, lungarno, lungolago, lungo po,
    galleria, calle, campo, campiello, fondamenta, rione, traversa, passaggio, passeggiata, circonvallazione,
    sentiero, stradone, riva, ripa, scalinata, rua, rue, avenue, boulevard, plaza, avenida
  `),
  streetEndings: list('strasse, straße, weg, platz, gasse, straat'),
  parts: list(`
    interno, int, int., scala, scala a, sc, sc., appartamento, app, appart., piano, palazzina, pal, edificio,
    presso, c/o, citofono, condominio, lotto, flat, apartment, apt, unit
  `),
  countries: {
    Ireland: ['irlanda', 'eire'],
    'United Kingdom': list(
      'regno unito, gran bretagna, inghilterra, scozia, galles, irlanda del nord, uk, gb',
    ),
    USA: list('stati uniti, usa, america'),
    Canada: ['canada'],
    Germany: ['germania'],
    France: ['francia'],
    Spain: ['spagna'],
    Italy: ['italia', 'italy'],
    Portugal: ['portogallo'],
    Austria: ['austria'],
    Switzerland: ['svizzera'],
    Netherlands: ['paesi bassi', 'olanda'],
    Belgium: ['belgio'],
    Denmark: ['danimarca'],
    Sweden: ['svezia'],
    Norway: ['norvegia'],
    Poland: ['polonia'],
    India: ['india'],
    Australia: ['australia'],
    'New Zealand': ['nuova zelanda'],
    'San Marino': ['san marino'],
    'Vatican City': ['città del vaticano'],
    Greece: ['grecia'],
    Croatia: ['croazia'],
    Slovenia: ['slovenia'],
    Luxembourg: ['lussemburgo'],
    Malta: ['malta'],
  },
  stop: list(`
    per favore, per piacere, per cortesia, grazie, e, ed, invece, ma, però, o, oppure, se, perché, per, da, non,
    con, senza, quando, dove, che, cosa, può, puoi, potete, potrebbe, io, mio, mia, il mio, la mia, è, era,
    adesso, ora, poi, anche, questo, questa, a, ad, entro, ok, okay, bottiglie, bottiglia, vorrei, voglio,
    paga, pago, spedizione, consegna
  `),
};
