import { list, type Words } from '../words.ts';

/** How people say who they are. */
export const identity: Words['identity'] = {
  nameCues: list(
    `ich bin, ich heiße, mein name ist, name ist, hier ist, hier spricht, das ist, name, mein name`,
  ),
  emailCues: list(`
    meine e-mail, meine email, meine mail, meine e-mail ist, meine email ist, meine mail ist, meine e-mail-adresse ist, e-mail, email, mail, e-mail-adresse, mailadresse, konto, registriert mit, angemeldet mit, e-mail lautet
  `),
  about: list(`
    e-mail, email, mail, mailadresse, e-mail-adresse, emailadresse, e-mails, plz, postleitzahl, benutzername, kundennummer, kunden-nummer, nutzername, name, namen, vorname, nachname, familienname, konto, kundenkonto, code
  `),
  wishes: list(`
    anmelden, mich anmelden, einloggen, mich einloggen, login, mein konto finden, mein konto suchen, mein kundenkonto finden, suchen sie mein konto, wissen sie wer ich bin, weißt du wer ich bin, ich habe ein konto, ich habe ein kundenkonto, ich bin kunde, ich bin kundin, ich habe schon ein konto
  `),
  remarks: list(`
    erinnere, erinnern, weiß, weiss, vergessen, habe, hab, nicht mehr, wohne, wohnhaft, lebe, aus, in, registriert, angemeldet, glaube, denke, leider, entschuldigung, sorry, gerade, ahnung, keine, mehr, reicht, sollte, adresse, versuchen, dann, gerne, natürlich, selbstverständlich, einfallen, fällt, ein, alles, benutzt, verwendet, auswendig, im kopf, mir, mich
  `),
};
