import { list } from '../words.ts';
import { stockChoices } from './asks-stock.ts';

const delivery = {
  standard: list(
    'standard, standardversand, normal, normaler versand, normale lieferung, normalversand, mit der post',
  ),
  express: list(
    'express, expressversand, expresslieferung, eilversand, schnell, schneller, am schnellsten, eilig',
  ),
  'next-day': list(`
    am nächsten tag, nächster tag, bis morgen, morgen, über nacht, express, expressversand, expresslieferung,
    schnellstmöglich, am schnellsten
  `),
  pickup: list(`
    abholung, selbstabholung, abholen, selbst abholen, ich hole ab, ich hole es ab, hole ab, hol ab,
    selbstabholer, im laden, im geschäft, vor ort
  `),
};

/** German words for the values of the tools' choices, by "tool.slot". */
export const choices: Record<string, Record<string, readonly string[]>> = {
  'adjust_stock.direction': {
    in: list(`
      reingekommen, rein gekommen, hereingekommen, angekommen, eingetroffen, gekommen, kamen, kamen rein,
      kam, kam rein, kommen rein, geliefert, geliefert worden, lieferung, erhalten, bekommen, gebracht,
      einbuchen, eingebucht, buche ein, buchen sie ein, zugang, wareneingang, neu da, neu reingekommen,
      ins lager, zum bestand, aufs lager, dazu, eingelagert
    `),
    out: list(`
      abgang, rausgegangen, raus gegangen, ausgegangen, kaputt, kaputtgegangen, kaputt gegangen, zerbrochen,
      gebrochen, zu bruch, bruch, runtergefallen, heruntergefallen, fallen gelassen, fallengelassen, korkt,
      korken, kork, korkfehler, korkig, beschädigt, verdorben, schlecht geworden, abgelaufen, verloren,
      fehlen, fehlt, verschwunden, gestohlen, geklaut, geöffnet, aufgemacht, verkostung, verkostet,
      weinprobe, abschreiben, abgeschrieben, ausbuchen, ausgebucht, buche aus, buchen sie aus,
      aus dem lager, weggeworfen, entsorgt, umgefallen
    `),
    count: list(`
      gezählt, zähle, zählung, bestand ist, es sind, da sind, wir haben, im regal, im keller, im lager sind,
      noch da, inventur, bestandsaufnahme, bestand auf, setze den bestand, setz den bestand, korrigiere,
      korrigieren, stehen im regal, liegen im keller, stand
    `),
    none: list(`
      alle weg, sind alle, ist alle, keine mehr da, keine mehr, keiner mehr da, keiner mehr, nichts mehr da,
      nichts mehr, alles weg, komplett leer, auf null, bestand null
    `),
  },
  'checkout.payment': {
    on_account: list(
      'auf rechnung, auf kundenkonto, auf mein konto, auf mein kundenkonto, auf unser konto, auf kredit, rechnungskauf, per rechnung',
    ),
    card: list(`
      karte, kreditkarte, debitkarte, bankkarte, ec karte, ec, girokarte, visa, mastercard, amex,
      mit karte, per karte, meiner karte
    `),
    gift_card: list('geschenkkarte, gutschein, geschenkgutschein, guthabenkarte, guthaben, gutscheinkarte'),
    paypal: ['paypal', 'pay pal'],
  },
  'checkout.delivery': delivery,
  'show_cart.delivery': delivery,
  // The reasons the demo shops ask for; a shop with others is told in its own words.
  'cancel_order.reason': {
    'no longer needed': list(`
      brauche ich nicht mehr, brauche es nicht mehr, brauche sie nicht mehr, brauche das nicht mehr,
      brauch ich nicht mehr, brauchs nicht mehr, brauch es nicht mehr, nicht mehr gebraucht, nicht mehr benötigt,
      benötige ich nicht mehr, benötige es nicht mehr, nicht mehr nötig, will ich nicht mehr, will es nicht mehr,
      möchte ich nicht mehr, möchte es nicht mehr, anders überlegt, hat sich erledigt, kein bedarf mehr
    `),
    'ordered by mistake': list(`
      aus versehen, versehentlich, war ein versehen, irrtümlich, aus irrtum, ein irrtum, irrtum, fehler,
      ein fehler, fehlbestellung, falsch bestellt, verklickt, vertan, nicht absichtlich, ungewollt
    `),
  },
  'remove_from_cart.everything': {
    all: list(`
      alles, alle, alle artikel, den ganzen warenkorb, ganzen warenkorb, komplett, leeren, leere, leer,
      leer machen, leermachen, ausleeren, von vorne, von vorn, neu anfangen, neu beginnen, sämtliche
    `),
  },
  ...stockChoices,
};
