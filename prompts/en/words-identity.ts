import { list, type Words } from '../words.ts';

/** How people say who they are. */
export const identity: Words['identity'] = {
  nameCues: list(
    `i'm, i am, im, it's, it is, its, this is, here is, that's, that is, that would be, name, name is, name's, full name, full name is, names, called`,
  ),
  emailCues: list(`
    my email, my e-mail, my mail, my email is, my e-mail is, email is, e-mail is, email, e-mail, mail, email address, e-mail address, email address is, e-mail address is, my email address is, my account is under, reach me at, account, under, signed up with, registered with, registered under
  `),
  about: list(`
    email, e-mail, e mail, mail, email address, e-mail address, mail address, emails, zip, zip code, zipcode, postcode, post code, postal code, eircode, user id, userid, username, user name, user, id, customer number, name, names, first name, last name, full name, surname, account, code
  `),
  wishes: list(`
    log in, login, log me in, sign in, sign me in, find my account, look up my account, look me up, identify me, identify myself, verify my account, verify me, authenticate me, do you know who i am, i have an account, i am a customer, i'm a customer, i already have an account
  `),
  remarks: list(`
    about, remember, recall, forgot, forget, forgotten, know, have, got, lost, live, lives, living, from, sign, signed, up, registered, use, used, using, believe, think, sure, sorry, head, mind, off, top, right, now, anymore, any more, clue, idea, gone, nope, honestly, enough, should, be, file, profile, on file, escapes, afraid, one, that's me, that's all i have, that is all i have, all i have, all, which, try, then, of course, with pleasure, pleasure, want to, can't, cannot, can not, couldn't, really, address, don't, didn't, haven't, wasn't, isn't, tell, say, check, again, go by, quick, about it, i go by
  `),
};
