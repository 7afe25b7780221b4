import { list } from '../words.ts';
import { stockChoices } from './asks-stock.ts';

/** Words for the values of the tools' choices, by "tool.slot" and value. */
export const choices: Record<string, Record<string, readonly string[]>> = {
  'adjust_stock.direction': {
    in: list(`
      arrivati, arrivate, arrivato, arrivata, entrati, entrate, ricevuti, ricevute, ricevuto, ricevuta,
      abbiamo ricevuto, consegnato, consegnati, consegnate, ha portato, hanno portato, hanno consegnato, consegna,
      carica, carico, caricate, caricare, in entrata, entrata, a magazzino, al magazzino, alla giacenza, rifornisci,
      rifornimento, nuovi arrivi, nuovo arrivo
    `),
    out: list(`
      usciti, uscite, uscito, uscita, in uscita, rotti, rotte, rotto, rotta, rottura, cadute, caduti, caduta,
      caduto, danneggiati, danneggiate, danneggiato, danneggiata, sanno di tappo, sapevano di tappo, sapeva di tappo,
      di tappo, scaduti, scadute, scaduto, rovinati, rovinate, persi, perse, mancano, rubati, rubate, hanno rubato,
      rubato, rubata, aperte, aperti, abbiamo aperto, aperta, aperto, degustazione, scarica, scarico, scaricare,
      scaricate, dal magazzino, dalla giacenza, buttati, buttate, buttato, buttata
    `),
    count: list(`
      contati, contate, contato, ho contato, conta, conteggio, ci sono, ce ne sono, abbiamo, sullo scaffale,
      in cantina, imposta, la giacenza di, giacenza a, inventario, correggi la giacenza, correggi, giacenza, la giacenza
    `),
    none: list(`
      finito, finita, finiti, finite, esaurito, esaurita, esauriti, esaurite, a zero, non ce n'è più,
      non ce ne sono più, non è rimasto niente, nessuno rimasto, non ne resta nessuno, terminato, terminati
    `),
  },
  'checkout.payment': {
    on_account: list(
      'sul mio conto, sul conto, sul nostro conto, in conto, a credito, con fattura, conto cliente',
    ),
    card: list(`
      carta, carta di credito, carta di debito, bancomat, visa, mastercard, amex, con la carta, la mia carta
    `),
    gift_card: list('carta regalo, buono regalo, buono, gift card, giftcard, credito del negozio, voucher'),
    paypal: ['paypal', 'pay pal'],
  },
  'remove_from_cart.everything': {
    all: list(`
      tutto, tutti, tutte, tutto quanto, svuota, svuoti, svuotare, svuotalo, il carrello vuoto, da capo,
      ricominciare, ricomincio, ricominciamo
    `),
  },
  ...stockChoices,
};
