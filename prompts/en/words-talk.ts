import { list, type Words } from '../words.ts';

/** How people agree, choose, join and deny, and the little words of the language. */
export const talkWords: Pick<
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
> = {
  consent: {
    yes: list(`
      yes, yep, yeah, yup, yea, ye, y, aye, yess, yesss, sure, sure thing, surely, of course,
      certainly, definitely, absolutely, confirm, confirmed, i confirm, i do confirm, i can confirm,
      go ahead, please do, do it, do that, do so, go for it, let's do it, let's do that, proceed,
      please proceed, go on, by all means, that's right, that is right, that's correct,
      that is correct, correct, exactly, sounds good, sounds great, sounds perfect, looks good,
      looks right, looks correct, agreed, i agree, approved, approve, i'm sure, i am sure,
      i want that, i want this, i'd like that, i would like that, that works, works for me,
      that's fine, that is fine, that would be great, that'd be great, that would be lovely,
      that would be good, fine by me, fine with me, affirmative, i accept, accept, place it, 👍, ✅, 👌,
      ✔, yes indeed, indeed, you can, you may, yes i do, yes it is, yes you can, yes i am,
      yes i would, go for that
    `),
    weakYes: list('ok, okay, k, okey, alright, all right, right, fine, okie, oki, okay then'),
    no: list(`
      no, nope, nah, nay, n, no way, no thanks, no thank you, don't, do not, please do not,
      please don't, don't do it, don't do that, do not do that, do not do it, cancel that, cancel it,
      cancel this, stop, stop it, stop that, never mind, nevermind, forget it, forget that,
      forget about it, absolutely not, definitely not, certainly not, of course not, not at all,
      i don't, i do not, i don't want that, i don't want to, i don't want it, i don't want this,
      i do not want that, i do not want to, i'd rather not, i would rather not, rather not, negative,
      leave it, leave it as it is, scrap that, abort, not that, not this, 👎, ❌, ✖, i changed my mind,
      i've changed my mind, changed my mind, that's wrong, that is wrong, that's not right,
      that's not correct, that is not right, wrong, incorrect, i refuse, decline, i decline,
      not really
    `),
    later: list(`
      not yet, not now, not right now, later, maybe later, wait, hold on, hang on, not just yet,
      not sure, i'm not sure, i am not sure, not sure yet, i'm not sure yet, i am not sure yet,
      let me think, let me think about it, give me a minute, one moment, just a moment, one second,
      just a second, wait a second, wait a minute, wait a moment, another time, maybe, perhaps,
      i'll think about it, i will think about it, no not yet, no wait, in a minute, not today,
      not at the moment, hold off
    `),
    around: list(`
      please, pls, plz, thanks, thank you, thanks a lot, thank you very much, thanks very much,
      many thanks, cheers, ta, oh, ah, um, uh, hmm, hm, er, well, actually, then, now, right, just,
      great, perfect, good, lovely, brilliant, super, cool, nice, excellent, wonderful, awesome,
      sorry, hi, hello, really, so, there, mate, sir, ma'am, madam, love, hey, very much, a lot,
      kindly, with it, with that, for me, to it, 🙏, 🙂, 😊, 😀, for now, totally, much
    `),
    adds: list('and, and also, also, plus, and then, and please, and please also, &, as well as'),
    changes: list(`
      make it, make that, make them, change, instead, if, unless, but, only, rather, except, without,
      not, no, don't, do not, never, wait, as long as, provided, providing, assuming, when, once,
      until, after, before, swap, replace, switch, however, though, although, cancel, stop, remove,
      update, correction, i meant, i mean, actually, use, isn't, won't, can't, doesn't, nothing,
      none, neither, nor, less, fewer, hold on, later, maybe, perhaps, or, subject to, on condition,
      reduce, increase, set, drop, take off, leave out, skip, forget, undo
    `),
    neither: list(`
      no cheaper, no more than, no less than, no dearer, no bigger, no smaller, no later than,
      no problem, no worries, no rush, no matter, no idea, no need, yes or no, no doubt,
      not a problem, no bother, no hurry, don't know, i don't know, do not know, sure about, not only
    `),
    softly: list(`
      if possible, if available, if there is one, if there's one, if you have it, if you can, if you have one, as long as it is, as long as it's,
      except, except for, doesn't work, does not work, work, works, not possible, isn't possible, is not possible, not available,
      isn't available, is not available, available, possible
    `),
    repeats: list(`
      go ahead with, proceed with, return, exchange, change, changes, both, all, all of them, these, those, two, three, four, five,
      pay, use, put, put it, put it on, on, with, to, of, difference, refund, return those, exchange those, please, them, the difference,
      for, any, settle, send, order, cancel, as, address, the, my, i want, i'd like, do, make, get, is, should, be, same, one, that's right
    `),
    little: list(`
      it, that, this, them, those, these, my, the, a, an, your, to, for, of, on, with, please, i,
      want, you, do, me, would, like, i'd, i'll
    `),
  },
  choice: {
    numberCues: list(
      'number, numbers, options, items, no., nr, nr., option, item, #, choice, num, number no, result',
    ),
    both: list(`
      both, both of them, both of these, both of those, the both, the two of them, them both,
      the pair, these two, those two
    `),
    all: list(`
      all of them, all of these, all of those, all of it, them all, all, everything, every one,
      every single one, each of them, the lot, the whole lot, all the items, all items,
      all of the items, all the above, all of the above, the whole order, all the things,
      every one of them
    `),
    none: list(`
      neither, none, none of them, none of these, none of those, neither of them, neither of these,
      neither one, not any of them, none of the above
    `),
    other: list('the other one, the other, other one, the others, that other one, the other ones'),
    one: list(`
      one, ones, item, option, result, of them, of these, of those, on the list, in the list,
      you showed, you showed me, you listed, you mentioned
    `),
    except: list(`
      that's all, that is all, that'll be all, that will be all, at all, all right, all good,
      all the best, after all, all day, all the time, all over, above all, all about, first of all,
      that's everything, that is everything, is that all, how is everything, all in all,
      once and for all, all set, all black, all white
    `),
  },
  clauses: {
    and: list('and, and also, and please, also, plus, &, as well as'),
    or: ['or', 'or else'],
    after: list('then, and then, after that, and after that, next, afterwards, finally, and finally'),
    but: list('but, however, though, although, yet'),
    otherwise: list(`
      otherwise, or else, or otherwise, failing that, failing which, else, and otherwise,
      but otherwise
    `),
    instead: ['instead', 'but instead', 'and instead'],
    ifNot: list(`
      if not, if that's not possible, if that is not possible,
      if it's not possible, if you can't, if you cannot, if you don't have it,
      if you don't have that, if you don't, if you don't have any, if you don't have them,
      if there is none, if there are none, if there isn't, if there isn't one, if there isn't any,
      if there aren't any, if it isn't, if it's not, if it is not, if that isn't available,
      if it isn't available, if it's not available, if not available, if unavailable,
      if it's unavailable, if that doesn't work, if it doesn't, if it's out of stock,
      if out of stock, if it is out of stock, if they are out of stock, if they're out of stock,
      if you're out of stock, if that's out of stock, if it's sold out, if sold out, if you're out,
      if not possible, if it can't be done, if that can't be done, if impossible, if they don't,
      if they aren't, if none, if that won't work, if you have none, if nothing,
      if there is no such thing
    `),
    if: list('if, unless, provided, as long as, in case, only if, and if, but if, but only if'),
    correction: list(`
      no make that, make that, no make it, i meant, i mean, no i meant, sorry i meant,
      i meant to say, correction, or rather, wait no, no wait, actually no, no actually,
      scratch that, actually make it, actually make that, i mean to say, on second thoughts,
      on second thought, oh wait, no sorry, sorry no, let me correct that, sorry make that
    `),
    starters: list(`
      add, cancel, return, change, show, where, what, when, which, who, why, how, can, could, will,
      would, do, does, is, are, i, i'd, i'll, i'm, i've, please, also, remove, send, ship, deliver,
      tell, find, search, track, exchange, swap, replace, refund, give, get, put, take, order, buy,
      check, make, update, use, pay, keep, delete, drop, set, let, let's, look, list, suggest,
      recommend, modify, switch, undo, confirm, book, count, move, receive, we, we got, my, you,
      then, if, leave, reorder, repeat, clear, empty, checkout, proceed, apply, call, remind,
      remember, did, has, have, want, need, help
    `),
    abbreviations: list(`
      no, nr, st, rd, ave, dr, mr, mrs, ms, apt, approx, vs, etc, e.g, i.e, qty, tel, str, blvd, ste,
      co
    `),
  },
  negation: {
    cues: list(`
      not, no, without, except, except for, excluding, anything but, everything but, all but,
      nothing, don't want, don't like, do not want, do not like, doesn't want, don't need,
      do not need, don't, do not, never, other than, apart from, rather than, instead of, minus,
      hate, avoid, isn't, aren't, wasn't, doesn't, can't, won't, didn't, nor, neither, skip the,
      leave out, none of the, no longer, free of, less the, but not, and not
    `),
    except: list(`
      no more than, not more than, no less than, not less than, not only, no problem, no worries,
      no matter, not over, not above, not under, not below, no higher than, not exceeding,
      nothing over, nothing above, not dearer than, no dearer than, not more expensive than,
      not costing more than, don't want to pay more than, don't want to spend more than,
      won't pay more than, why not, if not, no doubt, nothing else, no thanks, no thank you,
      don't mind, don't worry, not so expensive, not as expensive, not that expensive, not yet,
      not sure, no idea, no rush, don't know, why don't, can't find, no cheaper than,
      not cheaper than, not past, never mind, no later than, not later than, can't wait,
      don't forget, do not forget, don't you, isn't it, aren't you
    `),
    ends: list(`
      but, instead, with, because, since, so, if, then, just, only, please, thanks, though,
      otherwise, when, unless
    `),
  },
  acts: {
    greeting: list(`
      hi, hello, hey, hiya, howdy, greetings, good morning, good afternoon, good evening, good day,
      morning, hi there, hello there, hey there, yo, how are you, how's it going, evening, 👋
    `),
    thanks: list(`
      thanks, thank you, thx, ty, cheers, much appreciated, appreciate it, many thanks, thanks a lot,
      thank you so much, thank you very much, ta, thanks a million, thanks so much, grateful, 🙏
    `),
    goodbye: list(`
      bye, goodbye, good bye, see you, see ya, bye bye, farewell, have a nice day, have a good day,
      have a good one, good night, that's all, that is all, that'll be all, that will be all, cya,
      take care, that's everything
    `),
  },
  questions: list(`
      what, where, when, who, whom, whose, why, which, how, how many, how much, how long, is, are,
      do, does, did, can, could, would, will, have, has, should, may, am, was, were, what's, where's,
      who's, how's, isn't, aren't, don't, doesn't
    `),
  fillers: list(`
      please, pls, plz, um, uh, er, erm, hmm, well, so, just, actually, basically, like, oh, ah,
      you know, kind of, sort of, maybe, perhaps, really, simply, kindly, anyway, right, ok, okay
    `),
  functionWords: list(`
      a, an, the, of, for, with, without, that, which, and, or, but, in, on, at, to, from, by, if,
      is, are, was, were, be, it, its, they, them, i, you, we, he, she, me, us, him, his, her, hers, mine, yours, ours, theirs,
      myself, yourself, himself, herself, ourselves, themselves, my, your, our, their,
      this, these, those, please, pls, thanks, thank, per, each, then, than, so, as, do, does, can,
      could, would, will, should, not, no, instead, too, also, have, has, had, there, here, when,
      where, what, who, how, why, because, since, while, max, maximum, tops, ideally, preferably,
      if possible, all, any, some, ok, okay, rather, only, total, altogether, now, delivered,
      including, shipping
    `),
  determiners: {
    definite: ['the'],
    other: list(`
      this, that, these, those, which, my, another, other, each, every, any, no, same, what, some,
      last, first
    `),
  },
  pronouns: {
    one: list('it, that, this, that one, this one, the one, the same, the same one, same one'),
    many: list('them, those, these, they, those ones, these ones, the ones'),
  },
  colours: {
    black: ['black', 'jet black'],
    white: ['white', 'off white'],
    grey: ['grey', 'gray', 'charcoal', 'silver grey'],
    red: ['red', 'crimson', 'scarlet'],
    blue: ['blue', 'azure', 'cobalt'],
    navy: ['navy', 'navy blue', 'dark blue'],
    green: ['green', 'emerald'],
    yellow: ['yellow', 'lemon yellow'],
    orange: ['orange'],
    purple: ['purple', 'violet', 'lilac', 'mauve'],
    pink: ['pink', 'fuchsia'],
    brown: ['brown', 'tan', 'chestnut'],
    beige: ['beige', 'sand', 'cream', 'ecru'],
    gold: ['gold', 'golden'],
    silver: ['silver'],
    turquoise: ['turquoise', 'teal', 'aqua'],
    burgundy: ['burgundy', 'maroon', 'bordeaux'],
  },
};
