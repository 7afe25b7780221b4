import { list, type Words } from '../words.ts';

/** How people say who they are. */
export const identity: Words['identity'] = {
  nameCues: list(`je suis, je m'appelle, mon nom est, nom, nom complet, ici, c'est`),
  emailCues: list(`
    mon e-mail, mon email, mon mail, mon adresse e-mail est, mon e-mail est, mon email est, mon mail est, adresse e-mail, adresse mail, courriel, mon courriel est, e-mail, email, mail, compte, inscrit avec, inscrite avec
  `),
  about: list(`
    e-mail, email, mail, courriel, adresse e-mail, adresse mail, adresse électronique, code postal, cp, npa, identifiant, utilisateur, numéro de client, nom, noms, prénom, nom de famille, compte, code
  `),
  wishes: list(`
    me connecter, connectez-moi, connexion, m'identifier, trouver mon compte, trouvez mon compte, cherchez mon compte, retrouver mon compte, savez-vous qui je suis, sais-tu qui je suis, j'ai un compte, j'ai déjà un compte, je suis client, je suis cliente
  `),
  remarks: list(`
    souviens, rappelle, oublié, oubliée, sais, ai, perdu, habite, vis, de, inscrit, inscrite, crois, pense, désolé, désolée, pardon, maintenant, plus, idée, aucune, devrait, suffire, adresse, essayez, alors, bien sûr, volontiers, avec plaisir, tout, utilisé, utilisée, tête, mémoire, me, ça
  `),
};
