import { list, type Words } from '../words.ts';

export const consent: Words['consent'] = {
  yes: list(`
    sì, si, sii, sisì, sisi, sì sì, yes, sì certo, sì sì certo, certo, certo che sì, certamente, certissimo,
    sicuro, sicuramente, ovvio, ovviamente, naturalmente, come no, senz'altro, senza dubbio, eccome,
    assolutamente sì, confermo, conferma, confermi, confermate,
    confermato, confermata, lo confermo, la confermo, confermo tutto, confermo l'ordine, sì confermo, procedi,
    proceda, procedete, procedi pure, proceda pure, procedete pure, procediamo, si procede, può procedere,
    puoi procedere, potete procedere, fallo, fallo pure, lo faccia, lo faccia pure, fatelo, fatelo pure, fai pure,
    faccia pure, fate pure, fai così, faccia così, facciamolo, facciamo così, avanti, avanti così, vai, vai pure,
    vada, vada pure, andate pure, esatto, esattamente, giusto, giustissimo, corretto, è corretto, è giusto,
    tutto giusto, tutto corretto, d'accordo, sono d'accordo, volentieri, molto volentieri, va benissimo,
    mi va bene, mi va benissimo, per me va bene, per me ok, mi sta bene, a me va bene, ci sto, affare fatto,
    approvo, approvato, accetto, ok procedi, ok proceda, ok procedete, ok confermo, ok va bene, sono sicuro,
    sono sicura, ne sono sicuro, ne sono sicura, sicurissimo, sicurissima, lo voglio, la voglio, li voglio,
    le voglio, mi piacerebbe, lo vorrei, la vorrei, ottimo procedi, inviate pure, invia pure, ordina pure,
    puoi, può, potete, affermativo, 👍, ✅, 👌, ✔
  `),
  weakYes: list(
    'ok, okay, okey, oki, okk, k, va bene, vabene, bene, benissimo, vada per questo, sta bene, tutto ok',
  ),
  no: list(`
    no, nono, no no, noo, nooo, nope, nah, n, no grazie, grazie no, no no grazie, assolutamente no, certo che no,
    certamente no, ovviamente no, direi di no, direi proprio di no, penso di no, credo di no, meglio di no,
    proprio no, per niente, per nulla, niente affatto, affatto, neanche per sogno, non farlo, non lo faccia,
    non fatelo, non lo fate, non procedere, non proceda, non procedete, non confermo, non confermare,
    non lo confermo, non accetto, non voglio, non lo voglio, non la voglio, non li voglio, non le voglio,
    non lo voglio più, non la voglio più, non voglio più, non mi va, non mi va bene, non va bene, non mi serve,
    non mi serve più, non mi interessa, non mi convince, non sono d'accordo, lascia perdere, lasci perdere,
    lasciate perdere, lasciamo perdere, lascia stare, lasci stare, lasciamo stare, lascialo così,
    lo lasci così, lascia così, lasci così, annulla tutto, annulli tutto, fermati, si fermi, fermatevi, stop,
    ho cambiato idea, cambio idea, ci ho ripensato, ci ripenso, fa niente, non fa niente, rifiuto, mi rifiuto,
    negativo, è sbagliato, è sbagliata, sbagliato, sbagliata, non è giusto, non è corretto, non è quello,
    non quello, non questo, non quella, non questa, dimentica, dimenticalo, come non detto, 👎, ❌, ✖
  `),
  later: list(`
    non ancora, non adesso, non ora, ora no, adesso no, per ora no, per adesso no, per il momento no, al momento no,
    no per ora, non per ora, non subito, dopo, più tardi, magari dopo, magari più tardi, forse dopo,
    forse più tardi, più avanti, in seguito, aspetta, aspetti, aspettate, aspetta un attimo, aspetti un attimo,
    aspetta un momento, aspetti un momento, aspetta un secondo, aspetti un secondo, un attimo, un attimino,
    attimo, un momento, un momentino, un secondo, un minuto, un istante, fammi pensare, mi faccia pensare,
    fatemi pensare, lasciami pensare, mi lasci pensare, ci penso, ci devo pensare, devo pensarci, ci voglio pensare,
    vorrei pensarci, ci penso su, ci rifletto, forse, può darsi, magari, boh, mah, non lo so, non so, nn so,
    non lo so ancora, non so ancora, non sono sicuro, non sono sicura, non ne sono sicuro, non ne sono sicura,
    vediamo, vedremo, un'altra volta, un altra volta, domani, oggi no, non oggi, sono indeciso, sono indecisa,
    ancora no, no aspetta, no aspetti
  `),
  around: list(`
    per favore, per piacere, per cortesia, cortesemente, gentilmente, grazie, grazie mille, mille grazie,
    tante grazie, grazie tante, molte grazie, ti ringrazio, la ringrazio, vi ringrazio, oh, ah, eh, ehm, mmm, hmm,
    beh, be, mah sì, allora, dai, dunque, perfetto, ottimo, fantastico, benissimo, bello, bellissimo, magnifico,
    splendido, super, eccellente, meraviglioso, ciao, salve, buongiorno, buonasera, scusa, scusi, scusate,
    mi scusi, mi dispiace, davvero, proprio, tutto, anzi, in realtà, in effetti, effettivamente, alla fine,
    ripensandoci, a pensarci bene, pensandoci bene, veramente, adesso, ora, subito, pure, per me, così, signore,
    signora, gentilissimo, gentilissima, gentilissimi, molto gentile, vabbè, vabbe, va be', figurati, 🙏, 🙂, 😊, 😀
  `),
  adds: list('e, ed, e anche, e poi, e inoltre, inoltre, e per favore, e già che ci siamo, anche, più, &'),
  changes: list(`
    invece, se, ma, però, tranne, eccetto, salvo, solo, soltanto, senza, non, no, mai, cambia, cambi, cambiare,
    cambiate, modifica, modifichi, modificare, fai, faccia, fate, fanne, ne faccia, metti invece, sostituisci,
    sostituisca, sostituire, scambia, aspetta, aspetti, a patto che, a condizione che, purché, sempre che,
    ammesso che, a meno che, quando, appena, una volta che, finché, dopo, prima, annulla, annulli, annullare,
    ferma, fermi, togli, tolga, togliere, leva, levi, rimuovi, rimuova, rimuovere, elimina, elimini, correggi,
    corregga, aggiorna, aggiorni, volevo dire, intendevo, anzi, in realtà, niente, nulla, nessuno, nessuna, né,
    neanche, nemmeno, meno, di meno, più tardi, forse, magari, oppure, o, riduci, riduca, aumenta, aumenti,
    imposta, imposti, lascia, lasci, salta, dimentica, usa, usi, piuttosto, al posto di, tuttavia, anziché,
    ripensandoci, aggiungilo, aggiungila, toglilo, toglila, toglierlo, toglierla, annullalo, annullala,
    annullarlo, annullarla, cancellalo, cancellala
  `),
  neither: list(`
    nessun problema, non c'è problema, no problem, no problema, non c'è fretta, nessuna fretta, sì o no, si o no,
    perché no, perche no, non lo so se, nessun dubbio, non solo, nessuna idea, non ho idea, no so, si può, si puo,
    si potrebbe, si fa, si paga, si spedisce, si trova, se sì, se no, certo punto
  `),
  little: list(`
    lo, la, li, le, il, i, gli, un, una, uno, questo, questa, questi, queste, quello, quella, mio, mia, miei, mie,
    di, del, della, dei, a, al, alla, da, per, con, per favore, mi, me, pure, tutto, l, vorrei, voglio
  `),
};

export const choice: Words['choice'] = {
  numberCues: list(
    'numero, il numero, la numero, numeri, opzione, opzioni, n., n°, nr, nr., num, #, scelta, risultato, articolo numero',
  ),
  both: list(`
    entrambi, entrambe, tutti e due, tutte e due, tutti due, tutte due, ambedue, i due, le due, questi due, queste due,
    quelli due, tutt'e due
  `),
  all: list(`
    tutti, tutte, tutto, tutti quanti, tutte quante, tutto quanto, ognuno, ognuna, ciascuno, ciascuna,
    tutti questi, tutte queste, tutti gli articoli, tutti i prodotti, intero ordine
  `),
  none: list(
    'nessuno, nessuna, nessuno dei due, nessuna delle due, nessuno di questi, nessuna di queste, nessuno di quelli',
  ),
  other: list(`
    altro, altra, gli altri, le altre, altro ordine, altra bottiglia, altro vino, altro modello, quegli altri,
    quelle altre
  `),
  one: list(`
    in elenco, della lista, nella lista, in lista, di questi, di queste, di quelli, di quelle,
    che mi hai mostrato, che mi ha mostrato, che avete mostrato, che hai detto, che ha detto, opzione, risultato,
    tra questi, tra quelli, di tutti, di tutte
  `),
  except: list(`
    è tutto, e tutto, questo è tutto, per ora è tutto, tutto bene, tutto ok, tutto qui, tutto a posto, prima di tutto,
    soprattutto, dappertutto, in tutto, tutto il giorno, tutti i giorni, del tutto, tutto sommato, dopo tutto,
    innanzi tutto, una volta per tutte, tutto chiaro, tutte le volte, è tutto per oggi, nessun problema, di tutto,
    un altro, un altra, qualche altro, qualche altra, nessun altro, nessuna altra, niente altro, che altro, cosa altro,
    avete altro, hai altro, ha altro, c'è altro, serve altro, servono altro, vorrei altro, voglio altro, altro giorno,
    altro ieri, altro ancora, altra cosa, altro ordine nuovo, non altro, molto altro, un altro ordine, di altro,
    altra volta, altra parte, avete un altro vino, altra idea
  `),
};

export const clauses: Words['clauses'] = {
  and: list('e, ed, e anche, anche, inoltre, e per favore, &, nonché, oltre a'),
  or: ['o', 'oppure', 'o anche', 'ovvero'],
  after: list(
    'poi, e poi, dopo, dopodiché, e dopo, dopo di che, infine, e infine, quindi, in seguito, alla fine',
  ),
  but: list('ma, però, tuttavia, ma però'),
  otherwise: list('altrimenti, sennò, se no, in caso contrario, in alternativa, o altrimenti, ma altrimenti'),
  instead: ['invece', 'e invece', 'ma invece'],
  ifNot: list(`
    se non c'è, se non ci sono, se non ce n'è, se non ce ne sono, se non ce l'avete, se non ce l'ha,
    se non ce l'hai, se non ce lo avete, se non lo avete, se non la avete, se non li avete, se non ne avete,
    se non ne ha, se non avete quello, se non è disponibile, se non fosse disponibile, se non sono disponibili,
    se non disponibile, se è esaurito, se è esaurita, se sono esauriti, se sono esaurite, se esaurito,
    se esaurita, se è finito, se è finita, se sono finiti, se non è possibile, se non si può, se impossibile,
    se non potete, se non può, se non puoi, se non si trova, se non va bene, se non dovesse esserci,
    se manca, se mancano, se non ne è rimasto, se nessuno, se niente
  `),
  if: list(
    'se, solo se, a patto che, a condizione che, purché, sempre che, nel caso, qualora, e se, ma se, a meno che',
  ),
  correction: list(`
    anzi, no anzi, volevo dire, no volevo dire, scusa volevo dire, scusi volevo dire, intendevo, no intendevo,
    intendo dire, mi correggo, correggo, correzione, mi sono sbagliato, mi sono sbagliata, ho sbagliato,
    no aspetta, aspetta no, no aspetti, aspetti no, no scusa, no scusi, scusa no, scusi no, ripensandoci,
    o meglio, cioè no, anzi no, no fai, no fammi, no facciamo, facciamo invece, errore mio
  `),
  starters: list(`
    aggiungi, aggiunga, aggiungere, aggiungete, aggiungimi, aggiungilo, aggiungila, aggiungine, metti, metta, mettere,
    mettete, mettimi, mettine, mi metta, togli, tolga, togliere, togliete, toglimi, toglilo, toglila, leva, levi,
    levare, rimuovi, rimuova, rimuovere, elimina, elimini, eliminare, svuota, svuoti, svuotare, annulla, annulli,
    annullare, annullate, annullalo, annullala, cancella, cancelli, cancellare, disdici, disdire, cambia, cambi,
    cambiare, cambiate, modifica, modifichi, modificare, sostituisci, sostituire, mostra, mostri, mostrami, mi mostri,
    mostrare, mostratemi, fammi, fatemi, mi faccia, fai, faccia, fate, dammi, mi dia, datemi, dimmi, mi dica, ditemi,
    cerca, cerchi, cercare, cerco, cercami, cercavo, trova, trovami, trovare, consiglia, consigliami, mi consigli,
    consigliare, vorrei, voglio, vogliamo, vorremmo, volevo, prendo, prendi, prenda, prendiamo, prenderei, compro,
    comprare, compra, ordina, ordini, ordino, ordinare, paga, pago, pagare, spedisci, spedisca, spedire, spedite,
    spediscilo, invia, invii, inviare, inviate, manda, mandi, mandare, mandate, mandalo, consegna, consegnate,
    conferma, confermi, usa, usi, usare, tieni, tenga, tenere, lascia, lasci, segna, segni, segnare, registra,
    registri, registrare, carica, carichi, caricare, scarica, scarichi, scaricare, imposta, imposti, impostare,
    correggi, corregga, controlla, controlli, controllare, verifica, verifichi, vedi, vedere, guarda, guardi,
    dove, dov'è, cosa, che, cos'è, quando, quale, quali, qual, chi, perché, come, quanto, quanti, quanta, quante,
    posso, puoi, può, potete, potrei, potrebbe, potreste, hai, avete, ha, ho, abbiamo, sono, siete, c'è, ci, è,
    mi, per favore, anche, poi, se, riordina, riordinare, ripeti, procedi, proceda, procediamo, procedere, applica,
    ricordami, ricorda, serve, servono, aiutami, aiuto, restituisci, restituire, rimborsa, traccia
  `),
  abbreviations: list(
    'n, nr, num, tel, cell, sig, dott, dr, prof, ecc, es, ca, pz, tg, v, p, c, loc, fraz, int, sc, conf, bott',
  ),
};

export const negation: Words['negation'] = {
  cues: list(`
    non, no, senza, tranne, tranne che, eccetto, salvo, a parte, escluso, esclusa, esclusi, escluse, niente,
    nessun, nessuna, nessuno, non voglio, non vorrei, non mi piace, non mi piacciono, al posto di, al posto del,
    al posto della, invece di, invece del, invece della, anziché, piuttosto che, a eccezione di, ad eccezione di,
    mai, né, nulla di, niente di, tutto tranne, qualsiasi cosa tranne, odio, evita, evitare, meno che, fuorché,
    non mi serve, non mi servono, privo di, priva di, che non sia, che non siano
  `),
  except: list(`
    non più di, non più dei, non più delle, non oltre, non meno di, non solo, non sopra, non sotto, non superiore,
    non superiori, che non superi, che non superino, senza superare, che non costi più, non costi più,
    non voglio spendere, non vorrei spendere, non spendere, non spendo, non pago più, non più caro, non più cara,
    non più cari, non più care, non troppo caro, non troppo cara, non troppo cari, non troppo care,
    non troppo costoso, non troppo costosa, non così caro, non così cara, non c'è problema, nessun problema,
    perché no, se non, nient'altro, niente altro, no grazie, non fa niente, non importa, non vedo l'ora, non lo so,
    non so, non trovo, non riesco a trovare, non ancora, non è che, non avete, non hai, non ha, non avreste, non avresti,
    non c'è, non ci sono, non ce l'avete, non ce n'è, non ce ne sono, non dimenticare, non dimentichi, non mi dispiace,
    niente male, non è arrivato, non è ancora, non è arrivata, non arriva, non vedo, non ricordo, non mi ricordo,
    nessuna fretta, non inferiore, a meno di, meno di, non sono sicuro, non sono sicura, più che mai, non capisco
  `),
  ends: list(`
    ma, però, invece, bensì, con, perché, quindi, se, poi, solo, soltanto, per favore, grazie, altrimenti, quando,
    a meno che, dato che, siccome
  `),
};

export const acts: Words['acts'] = {
  greeting: list(`
    ciao, salve, buongiorno, buon giorno, buonasera, buona sera, buon pomeriggio, buondì, ehi, ehilà, hey,
    ciao a tutti, come va, come stai, come sta, come state, 👋
  `),
  thanks: list(`
    grazie, grazie mille, mille grazie, tante grazie, grazie tante, molte grazie, grazie infinite, ti ringrazio,
    la ringrazio, vi ringrazio, gentilissimo, gentilissima, gentilissimi, molto gentile, grz, 🙏
  `),
  goodbye: list(`
    arrivederci, arrivederla, a presto, a dopo, a domani, ci vediamo, ci sentiamo, alla prossima, buona giornata,
    buona serata, buonanotte, buona notte, buon weekend, addio, stammi bene, è tutto, per oggi è tutto, ciao ciao
  `),
};
