import { list, type Words } from '../words.ts';

/** How people say who they are. */
export const identity: Words['identity'] = {
  nameCues: list(`sono, mi chiamo, il mio nome è, nome, nome completo, qui`),
  emailCues: list(`
    la mia email, la mia e-mail, la mia mail, la mia email è, la mia e-mail è, la mia mail è, il mio indirizzo email è, indirizzo email, indirizzo e-mail, email, e-mail, mail, account, registrato con, registrata con
  `),
  about: list(`
    email, e-mail, mail, indirizzo email, indirizzo e-mail, posta elettronica, cap, codice postale, utente, nome utente, id, codice cliente, numero cliente, nome, nomi, cognome, account, codice
  `),
  wishes: list(`
    accedere, accedere al mio account, fare il login, login, identificarmi, trovare il mio account, trova il mio account, trovi il mio account, cerchi il mio account, sa chi sono, sai chi sono, ho un account, ho già un account, sono cliente, sono un cliente, sono una cliente
  `),
  remarks: list(`
    ricordo, ricordarmi, dimenticato, dimenticata, so, ho, perso, abito, vivo, di, da, registrato, registrata, credo, penso, mi dispiace, scusi, scusa, adesso, ora, più, idea, nessuna, dovrebbe, bastare, indirizzo, provi, prova, allora, certo, volentieri, con piacere, tutto, usato, usata, testa, mente, mi
  `),
};
