import { list, type Words } from '../words.ts';

/** Things that were talked about, where Italian hangs "it" and "them" on the verb: "aggiungilo". */
const imperatives = list(`
  aggiungi, togli, annulla, cancella, prendi, metti, elimina, rimuovi, leva, compra, ordina, mostra, vedi,
  spedisci, tieni, scarta, cambia, ferma, blocca
`);
const infinitives = list(`
  aggiunger, toglier, annullar, cancellar, prender, metter, eliminar, rimuover, levar, comprar, ordinar, veder,
  mostrar, aver, disdir, spedir, tener
`);
const lead = list(`
  prendo, compro, voglio, vorrei, aggiungo, tolgo, annullo, tengo, ordino, aggiunga, tolga, annulli, cancelli,
  metta, mandi, spedisca, avete, hai, ha, prenderei, vuole, compri, elimini, disdica
`);

const hung = (ending: string) => [...imperatives, ...infinitives].map((verb) => verb + ending);
const led = (pronoun: string) => lead.map((verb) => `${pronoun} ${verb}`);

export const grammar: Pick<Words, 'questions' | 'fillers' | 'determiners' | 'pronouns'> = {
  questions: list(`
    che, cosa, che cosa, cos'è, cosa c'è, dove, dov'è, quando, quand'è, chi, perché, quale, quali, qual, qual è,
    come, com'è, quanto, quanta, quanti, quante, quant'è, è, sono, c'è, ci sono, ce n'è, ce ne sono, avete, hai,
    ha, abbiamo, posso, puoi, può, potete, potrei, potrebbe, potreste, potresti, si può, mi può, vendete, fate,
    siete, vuole, esiste, esistono
  `),
  fillers: list(`
    per favore, per piacere, per cortesia, cortesemente, gentilmente, pf, pls, allora, beh, be, boh, ehm, uhm,
    mmm, hmm, dunque, cioè, tipo, ecco, insomma, dai, senti, senta, sentite, scusa, scusi, scusate, magari,
    forse, proprio, davvero, praticamente, in pratica, ah, eh, oh, guarda, guardi, un po', un po, un attimo,
    ok, okay, diciamo, in realtà, veramente, effettivamente, ciao, salve, buongiorno, buonasera
  `),
  determiners: {
    definite: list(`
      il, lo, la, i, gli, le, del, dello, della, dei, degli, delle, al, allo, alla, ai, agli, alle,
      dal, dalla, nel, nella, sul, sulla, col
    `),
    other: list(`
      questo, questa, questi, queste, quel, quello, quella, quei, quegli, quelle, mio, mia, miei, mie,
      altro, altra, altri, altre, ogni, qualche, nessun, nessuna, stesso, stessa, quale, quali, che
    `),
  },
  pronouns: {
    one: [
      ...list(`
        questo, questa, quello, quella, lo stesso, la stessa, quello lì, quella lì,
        questo qui, questa qui, questo qua, quello là, esso, essa, ce lo avete, ce la avete, quel vino, quella bottiglia, quel capo
      `),
      ...hung('lo'),
      ...hung('la'),
      ...led('lo'),
      ...led('la'),
      ...hung('ne'),
    ],
    many: [
      ...list(`
        questi, queste, quelli, quelle, questi qui, queste qui, quelli lì, quelle lì, gli stessi, le stesse,
        loro, essi, esse
      `),
      ...hung('li'),
      ...hung('le'),
      ...led('li'),
      ...led('le'),
    ],
  },
};

export const functionWords: Words['functionWords'] = list(`
  un, uno, una, il, lo, la, i, gli, le, l, di, a, da, in, con, su, per, tra, fra, del, dello, della, dei, degli,
  delle, dell, al, allo, alla, ai, agli, alle, all, dal, dallo, dalla, dai, dagli, dalle, dall, nel, nello,
  nella, nei, negli, nelle, nell, sul, sullo, sulla, sui, sugli, sulle, sull, col, coi, d, c, n, e, ed, o, od,
  ma, però, se, che, chi, cui, non, né, senza, è, sono, era, erano, sia, sarà, sarebbe, essere, stato, stata,
  ho, hai, ha, abbiamo, avete, hanno, avere, mi, ti, si, ci, vi, ne, me, te, ce, ve, io, tu, lui, lei, noi, voi,
  loro, mio, mia, miei, mie, tuo, tua, suo, sua, nostro, nostra, vostro, vostra, questo, questa, questi, queste,
  quel, quello, quella, quei, quegli, quelli, quelle, quest, quell, un altro, per favore, grazie, ciascuno,
  ognuno, ogni, poi, più, meno, così, come, quando, dove, cosa, quale, quali, quanto, quanti, quanta, quante,
  perché, mentre, posso, puoi, può, potete, potrei, potrebbe, voglio, vorrei, troppo, anche, invece, qui, qua,
  lì, là, massimo, max, idealmente, preferibilmente, possibilmente, se possibile, tutto, tutti, tutte, tutta,
  qualche, alcuni, alcune, qualcosa, qualcuno, ok, okay, piuttosto, solo, soltanto, totale, insieme, ora,
  adesso, già, ancora, circa, c'è, ci sono, dov'è, cos'è, compreso, compresa, spedizione, pure, proprio, sì
`);
