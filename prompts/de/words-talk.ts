import { list, type Words } from '../words.ts';

/** What says yes, no, which one, and how wishes hang together in German. */
export const talkWords: Pick<Words, 'consent' | 'choice' | 'clauses' | 'negation' | 'acts'> = {
  consent: {
    yes: list(`
      ja, jaa, jaaa, jo, joa, jap, jep, jepp, jupp, jup, yep, yes, jawohl, jawoll, klar, na klar, klaro,
      aber klar, ist klar, sicher, aber sicher, ganz sicher, natürlich, natuerlich, selbstverständlich,
      selbstverstaendlich, gern, gerne, sehr gern, sehr gerne, ja gern, ja gerne, ja bitte, bitte ja,
      unbedingt, auf jeden fall, auf alle fälle, jedenfalls ja, einverstanden, bin einverstanden,
      ich bin einverstanden, bestätigt, bestaetigt, bestätige, ich bestätige, ich bestaetige, bestätigen,
      hiermit bestätige ich, ich bestätige das, genehmigt, stimmt, das stimmt, stimmt so, richtig,
      das ist richtig, richtig so, so ist es richtig, korrekt, das ist korrekt, genau, genau so, genauso,
      ganz genau, exakt, in ordnung, ist in ordnung, das ist in ordnung, geht in ordnung, geht klar,
      passt, das passt, passt so, passt für mich, passt mir, das passt so, das passt mir, alles richtig,
      mach das, mach es, machs, mach's, machen sie das, machen sie es, mach das bitte, tu das, tun sie das,
      so machen, so machen wir's, so machen wir es, machen wir, machen wir so, das machen wir, los,
      los geht's, los gehts, nur zu, weiter so, das will ich, das möchte ich, das moechte ich,
      ich will das, ich möchte das, ich moechte das, ja doch, doch ja, doch doch, ja klar, ja genau,
      ja sicher, ja natürlich, ich stimme zu, stimme zu, zugestimmt, ich akzeptiere, akzeptiert,
      ich bin sicher, bin sicher, ich bin mir sicher, bin mir sicher, klingt gut, das klingt gut,
      hört sich gut an, das hört sich gut an, sieht gut aus, das sieht gut aus, sehr wohl, positiv,
      abgemacht, so sei es, dürfen sie, das dürfen sie, darfst du, können sie machen, kannst du machen,
      bitte machen, bitte machen sie das, bitte mach das, bitte tun sie das, soll so sein, soll es sein,
      👍, ✅, 👌, ✔
    `),
    weakYes: list(`
      ok, okay, oke, okey, okee, k, oki, gut, na gut, alles klar, fein, schön, na schön, von mir aus,
      meinetwegen, mhm, hm ja, is gut, ist gut
    `),
    no: list(`
      nein, nee, nö, noe, nöö, nope, no, ne ne, nee nee, neinnein, nein nein, nein danke, nee danke,
      nö danke, lieber nicht, eher nicht, besser nicht, doch nicht, doch lieber nicht, bloß nicht,
      bloss nicht, bitte nicht, auf keinen fall, keinesfalls, keineswegs, auf gar keinen fall,
      niemals, sicher nicht, ganz sicher nicht, bestimmt nicht, natürlich nicht, gar nicht, überhaupt nicht,
      abbrechen, abbruch, stop, stopp, halt, lass es, lass das, lass mal, lass stecken, lassen sie es,
      lassen sie das, lassen sie mal, lassen wir das, lassen wir es, vergiss es, vergiss das,
      vergessen sie es, vergessen sie das, mach das nicht, mach es nicht, machen sie das nicht,
      machen sie es nicht, tu das nicht, tun sie das nicht, das will ich nicht, das möchte ich nicht,
      will ich nicht, möchte ich nicht, ich will nicht, ich möchte nicht, ich will das nicht,
      ich möchte das nicht, ich will es nicht, ich möchte es nicht, das stimmt nicht, stimmt nicht,
      das ist falsch, falsch, das ist nicht richtig, nicht richtig, so nicht, das passt nicht,
      passt nicht, ich habe es mir anders überlegt, ich hab es mir anders überlegt,
      ich hab's mir anders überlegt, habe es mir anders überlegt, hab's mir anders überlegt,
      hab es mir anders überlegt, anders überlegt, ich lehne ab, lehne ab, abgelehnt, nicht nötig,
      brauch ich nicht, brauche ich nicht, negativ, kein interesse, das nicht, dies nicht, 👎, ❌, ✖
    `),
    later: list(`
      noch nicht, jetzt nicht, nicht jetzt, jetzt noch nicht, später, spaeter, vielleicht später,
      später vielleicht, erst später, moment, moment mal, einen moment, einen moment bitte, moment bitte,
      momentchen, augenblick, einen augenblick, warte, warte mal, warten sie, warten sie mal, warten,
      kurz warten, sekunde, eine sekunde, gleich, nicht sofort, heute nicht, nicht heute, ein andermal,
      ein anderes mal, andermal, nächstes mal, vielleicht, eventuell, mal sehen, mal schauen, schau ma mal,
      ich überlege noch, ich überlege es mir, ich überlege es mir noch, muss ich mir überlegen,
      ich muss noch überlegen, muss noch überlegen, ich denke darüber nach, lass mich überlegen,
      lassen sie mich überlegen, ich bin nicht sicher, ich bin mir nicht sicher, bin nicht sicher,
      bin mir nicht sicher, nicht sicher, ich bin noch nicht sicher, ich bin mir noch nicht sicher,
      weiß noch nicht, ich weiß noch nicht, nein noch nicht, im moment nicht, momentan nicht, gerade nicht
    `),
    around: list(`
      bitte, bitte schön, bitteschön, bitte sehr, danke, dankeschön, danke schön, danke sehr, vielen dank,
      besten dank, herzlichen dank, lieben dank, dank, merci, thx, doch, also, oh, ah, ach, äh, ähm, hm,
      hmm, na, nun, na ja, naja, tja, ja ja, eigentlich, dann, jetzt, super, prima, toll, perfekt, klasse,
      spitze, wunderbar, großartig, cool, geil, schön, sehr schön, sehr gut, gut, leiwand, fein, hallo,
      hi, hey, entschuldigung, sorry, wirklich, so, mal, halt eben, freut mich, ganz,
      alles klar, 🙏, 🙂, 😊, 😀
    `),
    adds: list(
      'und, und noch, und auch, und dann, und bitte, und dazu, außerdem, ausserdem, dazu noch, sowie, &',
    ),
    changes: list(`
      aber, allerdings, jedoch, falls, wenn, sofern, solange, sobald, vorausgesetzt, außer, ausser, nur,
      erst, bevor, nachdem, bis, statt, anstatt, stattdessen, anstelle, sondern, sonst, ansonsten, lieber,
      eher, doch, anders, andere, anderen, anderer, anderes, änder, ändere, ändern, aendern, geändert,
      tausch, tausche, tauschen, ersetz, ersetze, ersetzen, wechsle, wechseln, storno, storniere,
      stornieren, stornier, lösch, lösche, löschen, entfern, entferne, entfernen, streich, streiche,
      streichen, nimm, nehmen, raus, weg, weniger, reduzier, reduziere, reduzieren, erhöh, erhöhe, erhöhen,
      mach, mache, machen, setz, setze, setzen, lass, lasse, lassen, leg, nicht, kein, keine, keinen,
      keiner, keinem, keines, keins, nichts, nie, niemals, ohne, weder, korrektur, meinte, meine ich,
      eigentlich, vielleicht, eventuell, oder, bedingung, unter der bedingung, es sei denn, damit, davon,
      warte, warten, vergiss, vergessen, zurück, rückgängig, umgekehrt, verwende, verwenden, benutze
    `),
    neither: list(`
      kein problem, keine ahnung, keine sorge, keine eile, kein stress, kein ding, kein thema, kein wunder,
      weiß nicht, weiss nicht, weiß ich nicht, weiss ich nicht, ich weiß nicht, ich weiss nicht, weiß net,
      ja oder nein, nicht schlecht, nicht wahr, nicht nur, nicht dass, ja und nein, jein, macht nichts,
      halt mal, na und, ob ja, wenn ja, wenn nein, falls ja, falls nein, klar ist, sicher ist, stimmt es,
      stimmt das, stimmt die, stimmt der, richtig ist, gut so weit, schön wäre, gern hätte, gerne hätte,
      gut wäre, gern wissen, gerne wissen
    `),
    little: list(`
      es, das, die, der, den, dem, des, dies, diese, diesen, dieses, mein, meine, meinen, meiner, meinem,
      ein, eine, einen, bitte, zu, zum, zur, für, mit, von, vom, an, in, im, auf, ich, sie, du, mir, mich,
      möchte, will, bin, mal, so, jetzt, soll, sollen
    `),
  },
  choice: {
    numberCues: list(`
      nummer, nummern, nr, nr., num, option, optionen, artikel nummer, die nummer, position, pos, pos., #,
      wein nummer, variante, vorschlag, ergebnis
    `),
    both: list(`
      beide, beiden, die beiden, alle beide, alle beiden, diese beiden, beides, alle zwei, die zwei,
      beide davon
    `),
    all: list(`
      alle, alles, alle davon, alle zusammen, sie alle, jedes davon, jeden davon, jede davon, die alle,
      alle artikel, sämtliche, sämtliches, die ganze liste, die ganze bestellung, alle oben
    `),
    none: list(`
      keinen davon, keine davon, keines davon, keins davon, keiner davon, keines, keins, keinen von beiden,
      keine von beiden, keins von beiden, weder noch, nichts davon, keinen von denen, keine von denen
    `),
    other: list(`
      der andere, die andere, das andere, den anderen, dem anderen, die anderen, den andern, die andern,
      der andern, das andre, den andren, die andre, der anderen, das and're
    `),
    one: list(`
      davon, von denen, von diesen, von beiden, in der liste, auf der liste, aus der liste, von der liste,
      da, option, artikel, dort, aus ihrer liste
    `),
    except: list(`
      das ist alles, das war alles, das wär alles, das wäre alles, das wär's, das war's, alles klar,
      alles gute, alles gut, alles liebe, alles in ordnung, alles in allem, alles zusammen, vor allem,
      auf alle fälle, alle farben, alle größen, alles ok, alles okay, alles richtig, ist das alles,
      ein für alle mal, alle tage, alle weg, sind alle, ist alle, alles was
    `),
  },
  clauses: {
    and: list('und, und auch, und bitte, und noch, außerdem, ausserdem, sowie, plus, &, zudem, und außerdem'),
    or: ['oder', 'beziehungsweise', 'bzw'],
    after: list(`
      dann, und dann, danach, und danach, anschließend, und anschließend, hinterher, zum schluss,
      als nächstes, zuletzt, und zuletzt, schließlich
    `),
    but: list('aber, jedoch, allerdings, aber bitte'),
    otherwise: list(`
      sonst, ansonsten, andernfalls, und sonst, oder sonst, wenn das nicht klappt, wenns nicht klappt,
      falls das nicht klappt, ersatzweise, notfalls, zur not, im zweifel
    `),
    instead: list('stattdessen, dafür lieber, und stattdessen, statt dessen'),
    ifNot: list(`
      wenn nicht, falls nicht, wenn nicht möglich, falls nicht möglich, wenn das nicht geht,
      wenn es nicht geht, wenn's nicht geht, wenns nicht geht, falls das nicht geht, falls es nicht geht,
      wenn das nicht möglich ist, falls das nicht möglich ist, wenn ihr den nicht habt,
      wenn ihr das nicht habt, wenn ihr die nicht habt, wenn sie den nicht haben, wenn sie das nicht haben,
      wenn sie die nicht haben, falls sie das nicht haben, falls ihr das nicht habt, wenn es den nicht gibt,
      wenn es das nicht gibt, wenn es die nicht gibt, wenn es keinen gibt, wenn es keine gibt,
      wenn es keins gibt, falls es keinen gibt, falls es keine gibt, falls es keins gibt,
      falls es das nicht gibt, wenn ausverkauft, falls ausverkauft, wenn der ausverkauft ist,
      wenn die ausverkauft ist, wenn das ausverkauft ist, falls das ausverkauft ist,
      falls der ausverkauft ist, wenn keiner da ist, wenn keine da sind, wenn nicht auf lager,
      wenn nicht vorrätig, falls nicht vorrätig, wenn nicht verfügbar, falls nicht verfügbar,
      falls nicht auf lager, wenn nein, falls nein
    `),
    if: list('wenn, falls, sofern, solange, vorausgesetzt, nur wenn, es sei denn, und wenn, aber nur wenn'),
    correction: list(`
      ich meinte, ich meine, nein ich meinte, nein ich meine, sorry ich meinte, entschuldigung ich meinte,
      ich meinte natürlich, quatsch, nein quatsch, korrektur, besser gesagt, beziehungsweise doch,
      moment nein, nein moment, nein doch, doch lieber, nein doch lieber, nein lieber, mach daraus,
      machen sie daraus, ach nein, oh nein, ach ne, eigentlich doch, ich korrigiere, vielmehr
    `),
    starters: list(`
      stell, stelle, stellen, schau, probier, leg, lege, legen, pack, packe, packen, füge, fügen, tu, tue, zeig, zeige, zeigen, such, suche, suchen,
      find, finde, finden, storniere, stornieren, stornier, lösch, lösche, löschen, entferne, entfernen,
      nimm, nehme, nehmen, gib, gebt, geben, bestell, bestelle, bestellen, kauf, kaufe, kaufen, schick,
      schicke, schicken, sende, senden, liefere, liefern, ändere, ändern, tausche, tauschen, mach, mache,
      machen, setz, setze, setzen, buch, buche, buchen, zahl, zahle, zahlen, bezahle, bezahlen, prüf, prüfe,
      prüfen, sag, sage, sagen, leer, leere, leeren, empfiehl, empfehlen, hol, hole, bring, bringen, ich,
      wir, mir, uns, ihr, kannst, können, könnt, könntest, könnten, könntet, würde, würden, würdest, wo,
      wohin, was, wann, wie, wieviel, wer, warum, welche, welcher, welches, welchen, hast, habt, haben,
      hat, gibt, gibts, gibt's, ist, sind, bitte, auch, noch, dann, wenn, falls, meine, lass, lassen, möchte,
      will, brauche, hätte, bräuchte, danach, hab, habe, zur kasse, kommt, reserviere, reservieren
    `),
    abbreviations: list(`
      nr, str, bzw, ca, zw, z, d, h, b, u, a, usw, inkl, exkl, zzgl, fl, stk, st, tel, evtl, ggf, max, min, mind,
      dr, hr, fr, gr, vgl, etc, mwst, jg, pos, art, bes, tägl, so
    `),
  },
  negation: {
    cues: list(`
      nicht, kein, keine, keinen, keiner, keinem, keines, keins, ohne, außer, ausser, ausgenommen, bis auf,
      nichts, nie, niemals, alles außer, alles ausser, alles nur nicht, nur nicht, bloß nicht, bloß kein,
      bloß keinen, bloß keine, auf keinen fall, statt, anstatt, anstelle von, weder, nicht mehr, lass weg,
      abgesehen von, mit ausnahme von, hasse, mag kein, mag keine, mag keinen, bitte kein, bitte keinen,
      bitte keine, aber kein, aber keine, aber keinen, aber nicht, und nicht, und kein, und keine,
      und keinen, nicht aus, frei von
    `),
    except: list(`
      nicht mehr als, nicht über, nicht ueber, nicht teurer als, nicht mehr wie, nicht teurer wie,
      nicht weniger als, nicht unter, nicht nur, nicht so teuer, nicht so teures, nicht so teuren,
      nicht so teure, nicht ganz so teuer, nicht zu teuer, nicht allzu teuer, kein problem, keine ahnung,
      keine sorge, warum nicht, wieso nicht, wenn nicht, falls nicht, noch nicht, nicht sicher,
      nicht vergessen, nicht schlecht, habt ihr nicht, haben sie nicht, hast du nicht, gibt es nicht,
      gibts nicht, nichts anderes, nichts besseres, nicht wahr, nicht billiger als, nicht günstiger als,
      noch nichts, weiß nicht, weiss nicht, nicht gefunden, finde nicht, noch nie, nein danke, nicht später als,
      immer noch nicht, nicht angekommen, nicht da, macht nichts, nicht gut
    `),
    ends: list(`
      aber, sondern, mit, weil, da, denn, also, falls, wenn, dann, nur, bitte, danke, sonst, lieber, dafür,
      stattdessen, obwohl, damit, eher
    `),
  },
  acts: {
    greeting: list(`
      hallo, hallöchen, hi, hey, hej, moin, moin moin, servus, grüezi, grüß gott, gruess gott, grüß dich,
      grüß sie, griaß di, guten tag, guten morgen, guten abend, gutn tag, tag, tach, morgen zusammen,
      schönen guten tag, schönen guten abend, wie geht's, wie geht es ihnen, wie geht es dir, wie gehts,
      na, hallo zusammen, hallo da, grüße, 👋
    `),
    thanks: list(`
      danke, dankeschön, danke schön, danke sehr, vielen dank, besten dank, herzlichen dank, lieben dank,
      tausend dank, danke dir, danke ihnen, dank dir, ich danke, ich danke ihnen, merci, thx, super danke,
      danke vielmals, 🙏
    `),
    goodbye: list(`
      tschüss, tschüs, tschuess, tschau, ciao, ade, adieu, servus, pfiat di, pfiati, baba, auf wiedersehen,
      wiedersehen, auf wiederschaun, bis bald, bis dann, bis später, bis morgen, mach's gut, machs gut,
      schönen tag noch, schönen tag, schönen abend, schönen abend noch, gute nacht, das war's, das wars,
      das wär's, das wärs, das war alles, das ist alles, das wäre alles
    `),
  },
};
