import { list, type Words } from '../words.ts';
import { clauses, negation } from './words-clauses.ts';

type Talk = Pick<
  Words,
  | 'consent'
  | 'choice'
  | 'clauses'
  | 'negation'
  | 'acts'
  | 'questions'
  | 'fillers'
  | 'functionWords'
  | 'determiners'
  | 'pronouns'
  | 'colours'
>;

/** How French says yes, no and which one, and the little words between. */
export const talk: Talk = {
  consent: {
    yes: list(`
      oui, ouii, ouiii, ouais, ouaip, ouep, ui, oui oui, mais oui, bien sûr, bien sur, bien entendu,
      évidemment, certainement, absolument, tout à fait, carrément, exact, exactement, c'est ça, c'est cela,
      c'est exact, c'est correct, c'est bien ça, je confirme, confirmé, confirme, confirmez, confirmer,
      je vous confirme, je valide, validé, valide, validez, valider, c'est validé, c'est confirmé, d'accord,
      daccord, c'est d'accord, je suis d'accord, entendu, c'est entendu, volontiers, avec plaisir,
      je veux bien, vas-y, allez-y, allons-y, go, faites, faites-le, fais-le, faites donc, procédez,
      vous pouvez, vous pouvez y aller, tu peux, tu peux y aller, affirmatif, j'accepte, accepté,
      ça marche, ca marche, ça roule, ça me va, ca me va, ça me convient, cela me convient,
      c'est bon pour moi, c'est ok, c'est ok pour moi, ok pour moi, bon pour moi, banco, effectivement,
      en effet, oui je veux, oui je le veux, oui je suis sûr, oui je suis sûre, je suis sûr, je suis sûre,
      je suis certain, je suis certaine, 👍, ✅, 👌, ✔
    `),
    weakYes: list(
      "ok, okay, okey, oki, okie, k, dac, dacc, d'acc, très bien, c'est bon, cest bon, bon, soit",
    ),
    no: list(`
      non, nan, nn, nope, no, non non, non merci, mais non, ah non, pas du tout, surtout pas,
      certainement pas, absolument pas, bien sûr que non, hors de question, pas question, jamais,
      laisse tomber, laissez tomber, laisse, laissez, oublie, oubliez, oublie ça, oubliez ça, oubliez cela,
      annule ça, annulez ça, annule cela, annulez cela, ne faites rien, ne fais rien, ne faites pas ça,
      ne fais pas ça, ne le faites pas, ne le fais pas, stop, arrête, arrêtez, arrête ça, arrêtez ça,
      je ne veux pas, je veux pas, je n'en veux pas, j'en veux pas, je ne veux pas ça, je ne veux plus,
      je veux plus, j'ai changé d'avis, je change d'avis, j'ai changé d'idée, c'est faux, ce n'est pas ça,
      c'est pas ça, ce n'est pas correct, c'est pas bon, ce n'est pas bon, je refuse, refusé, négatif,
      sans façon, plutôt pas, pas ça, pas celui-là, pas celle-là, je préfère pas, je ne préfère pas,
      je préfère ne pas, pas vraiment, pas la peine, ça ira, 👎, ❌, ✖
    `),
    later: list(`
      pas encore, pas maintenant, pas tout de suite, plus tard, attends, attendez, attendez un peu,
      attends un peu, un instant, un moment, une minute, une seconde, deux minutes, deux secondes, minute,
      je réfléchis, je vais réfléchir, je vais y réfléchir, laissez-moi réfléchir, laisse-moi réfléchir,
      je ne sais pas encore, je sais pas encore, je ne sais pas, je sais pas, je ne suis pas sûr,
      je ne suis pas sûre, je suis pas sûr, je suis pas sûre, pas sûr, pas sûre, pas aujourd'hui,
      une autre fois, peut-être, peut être, p-ê, on verra, je verrai, à voir, pas pour le moment,
      pas pour l'instant, patientez, patience, bientôt, je dois réfléchir, faut que je réfléchisse
    `),
    around: list(`
      svp, stp, s'il vous plaît, s'il te plaît, sil vous plait, sil te plait, merci, merci bien,
      merci beaucoup, merci d'avance, mille mercis, ah, oh, eh, euh, heu, hum, hmm, bah, ben, eh bien, bien,
      alors, donc, voilà, là, super, parfait, génial, excellent, top, nickel, impec, impeccable, cool,
      chouette, magnifique, formidable, désolé, désolée, pardon, bonjour, salut, madame, monsieur, du coup,
      en fait, finalement, pour moi, avec ça, c'est parfait, c'est super, c'est génial, ça a l'air bien, 🙏, 🙂, 😊, 😀
    `),
    adds: list('et, et aussi, aussi, et puis, puis, ensuite, et ensuite, plus, &, ainsi que, et également'),
    changes: list(`
      si, à condition, sauf, mais, plutôt, au lieu, seulement, uniquement, sans, pas, ne, n'est, n'ai, n'a, n'y,
      n'en, n'avez, n'importe, jamais, attends, attendez, tant que, pourvu, pourvu que, dès que, quand, lorsque,
      jusqu'à, jusque, après, avant, changer, change, changez, remplacer, remplace, remplacez, échange,
      échangez, modifier, modifie, modifiez, annule, annulez, annuler, arrête, arrêtez, retire, retirez,
      retirer, enlève, enlevez, enlever, supprime, supprimez, ôte, ôtez, corrige, corrigez, correction,
      je voulais dire, je veux dire, en fait, finalement, rien, aucun, aucune, ni, moins, réduis, réduisez,
      réduire, augmente, augmentez, passe à, passez à, mets-en, mettez-en, mets-le, mettez-le, mets-la,
      mettez-la, mettez plutôt, mets plutôt, ou, peut-être, plus tard, oublie, oubliez, laisse, laissez,
      par contre, en revanche, cependant, toutefois, pourtant, non, nan, sous réserve, selon, utilise, utilisez
    `),
    neither: list(`
      pas de problème, pas de problèmes, pas de souci, pas de soucis, aucun problème, aucun souci, oui ou non,
      pas grave, c'est pas grave, ce n'est pas grave, sans doute, pas d'inquiétude, pas de quoi,
      il n'y a pas de quoi, y a pas de quoi, non plus, moi non plus, pas mal, pourquoi pas, tant pis,
      pas besoin, ça dépend, j'en sais rien, aucune idée, oui et non, bof
    `),
    little: list(`
      le, la, les, l', ce, cet, cette, ces, mon, ma, mes, votre, vos, ton, ta, tes, un, une, des, de, du, pour,
      avec, à, au, aux, je, vous, tu, veux, voudrais, j'aimerais, bien, ça, cela, me, moi, svp, en, la même
    `),
  },
  choice: {
    numberCues: list(
      'numéro, numéros, n°, no, nr, num, option, options, choix, article, articles, résultat, le numéro, #',
    ),
    both: list(
      'les deux, tous les deux, toutes les deux, les deux ensemble, ces deux-là, les 2, toutes les 2, tous les 2',
    ),
    all: list(`
      tous, toutes, tout, tous ceux-là, toutes celles-là, tous ces articles, tous les articles, la totalité, le tout,
      toute la commande, tout ça, absolument tout, chacun, chacune, tous sans exception, toute la liste
    `),
    none: list(`
      aucun, aucune, aucun des deux, aucune des deux, aucun de ceux-là, aucune de celles-là, aucun d'eux,
      ni l'un ni l'autre, ni l'une ni l'autre, rien de tout ça, aucun de ceux-ci
    `),
    other: list("autre, autres, les autres, celui d'à côté, celle d'à côté"),
    one: list(`
      de la liste, dans la liste, des deux, de ceux-là, de celles-là, que vous avez montré,
      que vous m'avez montré, que tu as montré, de la sélection, vin, bouteille, modèle, article, résultat
    `),
    except: list(`
      est tout, ce sera tout, sera tout, c'est tout, pas du tout, tout de suite, tout à fait, tout à l'heure,
      tout à heure, tout le temps, tout le monde, après tout, avant tout, tout d'abord, tout court, tout de même,
      en tout, tout seul, tous les jours, tous les soirs, rien d'autre, rien autre, quelque chose d'autre,
      quoi d'autre, autre part, autre chose, d'autre part, entre autres, tout noir, tout blanc, tout simple,
      somme toute, tout compris, tout bien, une autre, un autre, quelque chose autre, quoi autre
    `),
  },
  clauses,
  negation,
  acts: {
    greeting: list(`
      bonjour, bjr, salut, slt, coucou, cc, bonsoir, bsr, hello, hey, hé, rebonjour, re, bonne journée à vous,
      comment allez-vous, comment vas-tu, ça va, comment ça va, 👋
    `),
    thanks: list(`
      merci, mci, merci bien, merci beaucoup, merci bcp, grand merci, mille mercis, je vous remercie,
      je te remercie, c'est gentil, merci à vous, merci pour tout, thx, 🙏
    `),
    goodbye: list(`
      au revoir, aurevoir, à bientôt, à plus, a+, à la prochaine, bonne journée, bonne soirée, bonne nuit,
      bon week-end, ciao, tchao, adieu, à tout à l'heure, bye, c'est tout, ce sera tout, à demain
    `),
  },
  questions: list(`
    quel, quelle, quels, quelles, qui, que, quoi, où, quand, comment, combien, pourquoi, est-ce que, est-ce,
    est-ce qu'il, qu'est-ce que, qu'est-ce qui, qu'est-ce, qu'avez-vous, lequel, laquelle, lesquels, lesquelles,
    avez-vous, as-tu, vous avez, auriez-vous, vous auriez, pouvez-vous, peux-tu, pourriez-vous, puis-je,
    peut-on, y a-t-il, il y a, y a, il reste, reste-t-il, est-il, est-elle, sont-ils, sont-elles, dois-je,
    faut-il, sais-tu, savez-vous, c'est quoi, c'est combien, ça coûte, ça fait combien
  `),
  fillers: list(`
    svp, stp, s'il vous plaît, s'il te plaît, sil vous plait, euh, heu, hum, hmm, bah, ben, bon, bein, alors, donc,
    juste, voilà, en fait, genre, hein, ah, oh, ok, okay, enfin bref, du coup, peut-être, vraiment, simplement, petit, petite, ptit, ptite, p'tit,
    p'tite, tout simplement, en gros, eh bien, disons, sinon dis-moi
  `),
  functionWords: list(`
    un, une, le, la, les, l, l', d, d', de, du, des, à, au, aux, et, ou, mais, donc, or, ni, car, pour, par, avec, sans,
    dans, en, sur, sous, entre, vers, chez, depuis, pendant, que, qui, quoi, dont, où, qu'il, qu'elle, qu'on,
    qu'un, qu'une, je, j'ai, j'en, tu, il, elle, on, nous, vous, ils, elles, me, te, se, moi, toi, lui, leur,
    eux, y, ce, c'est, c', cet, cette, ces, ça, cela, ceci, celui, celle, ceux, celles, mon, ma, mes, ton, ta, tes,
    son, sa, ses, notre, nos, votre, vos, leurs, suis, es, est, sommes, êtes, sont, étais, était, étaient, été,
    être, sera, seront, serait, ai, as, a, avons, avez, ont, avais, avait, aviez, avoir, aura, aurait, aurais,
    auriez, eu, fait, fais, faites, faire, peux, peut, pouvez, peuvent, pourrais, pourrait, pourriez, veux,
    veut, voulez, voudrais, voudrait, j'aimerais, aimerais, dois, doit, faut, faudrait, pas, ne, plus, moins, très,
    trop, peu, si, aussi, alors, comme, quand, comment, combien, pourquoi, quel, quelle, quels, quelles, tout,
    tous, toute, toutes, même, mêmes, autre, autres, aucun, aucune, chaque, quelque, quelques, plusieurs,
    ici, là, maintenant, déjà, encore, toujours, jamais, rien, merci, svp, stp, s'il, plaît, oui, non, ok, bien,
    sinon, plutôt, seulement, max, maximum, environ, total, livré, livraison, port, par contre, si possible, puis
  `),
  determiners: {
    definite: ['le', 'la', 'les', 'l', "l'"],
    other: list(`
      ce, cet, cette, ces, mon, ma, mes, votre, vos, notre, nos, ton, ta, tes, quel, quelle, quels, quelles,
      autre, autres, chaque, tout, tous, toute, toutes, aucun, aucune, même, quelque, quelques, du, des, au, aux,
      dernier, dernière, premier, première
    `),
  },
  pronouns: {
    one: list(`
      celui-ci, celui-là, celle-ci, celle-là, celui la, celle la, ça, cela, ceci, ce dernier, cette dernière,
      le même, la même, ajoute-le, ajoute-la, ajoutez-le, ajoutez-la, mets-le, mets-la, mettez-le, mettez-la,
      prends-le, retire-le, retire-la, retirez-le, retirez-la, enlève-le, enlève-la, enlevez-le, enlevez-la,
      supprime-le, supprime-la, supprimez-le, supprimez-la, annule-la, annulez-la, je le prends, je la prends,
      je le veux, je la veux, le prendre, la prendre, le voir, la voir, montre-le, montrez-le, montrez-la,
      il coûte, elle coûte, il vient, elle vient, est-il, est-elle, a-t-il
    `),
    many: list(
      'ceux-ci, ceux-là, celles-ci, celles-là, eux, elles, je les prends, ajoute-les, ajoutez-les, mets-les, mettez-les',
    ),
  },
  colours: {
    black: ['noir', 'noire', 'noirs', 'noires'],
    white: ['blanc', 'blanche', 'blancs', 'blanches', 'blanc cassé'],
    grey: ['gris', 'grise', 'grises', 'anthracite', 'gris clair', 'gris foncé'],
    red: ['rouge', 'rouges', 'écarlate', 'carmin'],
    blue: ['bleu', 'bleue', 'bleus', 'bleues', 'azur', 'bleu roi'],
    navy: ['bleu marine', 'marine', 'bleu foncé', 'bleu nuit'],
    green: ['vert', 'verte', 'verts', 'vertes', 'émeraude', 'kaki'],
    yellow: ['jaune', 'jaunes', 'jaune citron'],
    orange: ['orange', 'oranges', 'orangé'],
    purple: ['violet', 'violette', 'violets', 'violettes', 'mauve', 'lilas', 'pourpre'],
    pink: ['rose', 'roses', 'fuchsia'],
    brown: ['marron', 'brun', 'brune', 'bruns', 'châtain', 'chocolat'],
    beige: ['beige', 'beiges', 'sable', 'crème', 'écru'],
    gold: ['or', 'doré', 'dorée', 'dorés'],
    silver: ['argent', 'argenté', 'argentée'],
    turquoise: ['turquoise', 'bleu canard', 'sarcelle'],
    burgundy: ['bordeaux', 'lie de vin', 'grenat'],
  },
};
