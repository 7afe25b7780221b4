import { list, type Words } from '../words.ts';

/** What joins and parts the wishes of a French message. */
export const clauses: Words['clauses'] = {
  and: list('et, et aussi, aussi, ainsi que, et également, également, &, plus, et svp'),
  or: ['ou', 'ou bien', 'ou alors'],
  after: list(
    'puis, et puis, ensuite, et ensuite, après ça, et après ça, après quoi, enfin, et enfin, pour finir',
  ),
  but: list('mais, par contre, en revanche, cependant, toutefois, pourtant'),
  otherwise: list('sinon, autrement, ou sinon, et sinon, à défaut, faute de quoi, ou à défaut, mais sinon'),
  instead: list('à la place, plutôt, mais plutôt, et plutôt, au lieu de ça, au lieu de cela'),
  ifNot: list(`
    s'il n'y en a pas, s'il n'y en a plus, s'il y en a pas, s'il y en a plus, si y en a pas, si y en a plus,
    si vous n'en avez pas, si vous n'en avez plus, si vous en avez pas, si vous en avez plus, si tu n'en as pas,
    si ce n'est pas possible, si c'est pas possible, si pas possible, si ce n'est pas disponible,
    si c'est pas dispo, si pas dispo, si pas disponible, si ce n'est pas le cas, si non, si impossible,
    si c'est impossible, si c'est épuisé, si c'est en rupture, s'il est épuisé, s'il est en rupture,
    si elle est épuisée, si elle est en rupture, si rupture, en cas de rupture, s'il n'est pas disponible,
    s'il n'est plus disponible, s'il est pas dispo, si elle n'est pas disponible, s'il n'y a pas,
    si vous ne l'avez pas, si vous l'avez pas, si ça ne marche pas, si ça marche pas, s'il ne reste rien
  `),
  if: list(
    "si, s'il, s'ils, si jamais, à condition que, à moins que, au cas où, seulement si, et si, pourvu que",
  ),
  correction: list(`
    non plutôt, je voulais dire, je veux dire, non je voulais dire, pardon je voulais dire, ou plutôt,
    non attends, non attendez, attends non, attendez non, en fait non, non en fait, finalement non,
    non finalement, euh non, correction, enfin non, non pardon, pardon non, oups non, ah non plutôt, en fait mets,
    en fait mettez, finalement mettez, finalement mets
  `),
  starters: list(`
    ajoute, ajoutez, ajouter, rajoute, rajoutez, mets, mettez, mettre, met, annule, annulez, annuler, retourner,
    renvoyer, renvoie, change, changez, changer, montre, montrez, montrer, où, quel, quelle, quels, quelles, quand,
    qui, comment, combien, pourquoi, peux, pouvez, pourrais, pourriez, puis-je, je, j'ai, j'aimerais, j'en,
    j'ajoute, il, y, est-ce, est, envoie, envoyez, livrez, livrer, expédiez, dis, dites, dis-moi, dites-moi,
    trouve, trouvez, cherche, cherchez, suivre, échange, échangez, remplace, remplacez, rembourse, remboursez, donne,
    donnez, donne-moi, donnez-moi, prends, prenez, prendre, retire, retirez, enlève, enlevez, supprime,
    supprimez, commande, commandez, achète, achetez, vérifie, vérifiez, fais, faites, passe, passez, paye, payer,
    paie, vide, videz, mon, ma, mes, vous, tu, on, nous, avez, as-tu, auriez, recommande, recommandez, conseille,
    conseillez, propose, proposez, résume, récapitule, valide, validez, confirme, confirmez, garde, gardez, laisse,
    laissez, utilise, utilisez, note, notez, rappelle, rappelez, faut, voudrais, merci, qu'est-ce, livre-moi
  `),
  abbreviations: list(
    'no, nr, st, ste, av, bd, mme, mlle, dr, apt, appt, etc, ex, tel, bat, res, rte, pl, max, env, btl',
  ),
};

/** What takes a wish away, and what only looks like it. */
export const negation: Words['negation'] = {
  cues: list(`
    pas, sans, sauf, hormis, excepté, excepté le, à part, ni, aucun, aucune, jamais, rien, évite, évitez, éviter,
    à éviter, je déteste, déteste, je n'aime pas, j'aime pas, n'aime pas, aime pas, ne veux pas, veux pas, autre que,
    au lieu de, plutôt que, à l'exception de, exception de, tout sauf, n'importe quoi sauf, mais pas, et pas,
    surtout pas, ne supporte pas, supporte pas, surtout sans, à l'exclusion de
  `),
  except: list(`
    pas plus de, pas plus cher, pas plus chère, pas plus que, pas moins de, pas moins cher, pas cher, pas chère,
    pas chers, pas chères, pas trop cher, pas trop chère, pas trop chers, pas si cher, pas très cher, pas au-dessus,
    pas en dessous, ne pas dépasser, pas dépasser, sans dépasser, ne dépassant pas, ne dépasse pas, n'excédant pas,
    ne veux pas mettre plus, veux pas mettre plus, ne veux pas dépenser plus, veux pas dépenser plus,
    ne veux pas payer plus, veux pas payer plus, pas de problème, pas de souci, pas de soucis, pourquoi pas,
    pas mal, pas encore, pas sûr, pas sûre, pas seulement, pas uniquement, n'est-ce pas, sais pas, pas vrai,
    n'avez pas, n'avez-vous pas, vous avez pas, avez pas, n'auriez pas, n'auriez-vous pas, vous auriez pas,
    auriez pas, n'as pas, as pas, t'as pas, t'aurais pas, n'aurais pas, n'y a pas, y a pas, n'y a-t-il pas,
    y aurait pas, n'y aurait-il pas, ne trouve pas, trouve pas, n'arrive pas, ne vendez pas, vendez pas, ne faites pas,
    faites pas, rien d'autre, rien autre, sans faute, sans problème, pas besoin, n'ai pas reçu, pas reçu, pas arrivée,
    pas arrivé, ne peux pas, peux pas, ne pourriez pas, pourriez pas, pas grave, pas possible, pas dispo,
    pas disponible, pas sucré, pas trop sucré, pas du tout, sans doute, pas tout de suite, pas maintenant
  `),
  ends: list(
    'mais, avec, parce que, car, puisque, si, alors, juste, seulement, merci, sinon, quand, plutôt, svp, stp',
  ),
};
