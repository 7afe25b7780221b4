import type { OrderWords } from '../order-words.ts';
import { list } from '../words.ts';

/** How people order aloud in English. */
export const ordering: OrderWords = {
  with: list(`
    with, w, w/, wit, having, has, have, containing, including, include, includes, topped with, filled with,
    made with, served with, comes with, come with, along with, on, in, on top, add, adding, put, plus, using,
    wrapped in, loaded with, covered with, covered in, on it, in it, on top of, that has, which has
  `),
  without: list(`
    hold, hold the, skip, skip the, leave off, leave off the, leave out, leave out the, hold off on,
    hold off on the, take off, take off the, cut the, cut out the, lose the, minus the, none of the, zero,
    w/o, sans, omit, omit the, drop the, ditch the, keep off, forget about the, avoid, avoid any,
    do without, nix the, i hate, i can't stand, i'm allergic to, stay away from, exclude, excluding
  `),
  insteadOf: list('instead of, rather than, in place of, in lieu of'),
  each: list(`
    each, each of them, each one, all, all of them, all of those, all three, all four, all of which, every one,
    every one of them, any of them, them all, everyone, all the same way, apiece, all with, all on, each with
  `),
  both: list('both, both of them, both of those, both of which, the two of them, either of them, them both'),
  same: list(`
    same, the same, same again, the same again, the same thing, same thing, the same thing again, the same one,
    one of the same, another of the same, exactly the same, the same as that
  `),
  rest: list(`
    the other, the other one, other, the others, the rest, the other ones, the remaining, the last one,
    the other two, the other three
  `),
  another: list('another, another one, one more, a second, one other, yet another, an additional'),
  revise: list(`
    no make that, no make it, make that, i meant, i mean, no i meant, sorry i meant, i meant to say, correction,
    or rather, rather, wait no, no wait, wait, actually no, no actually, scratch that, actually, actually make it,
    actually make that, on second thought, on second thoughts, oh wait, no sorry, sorry no, sorry, sorry make that,
    change that to, change it to, change the, switch that to, switch it to, hang on, hold on, no no, uh no, or no,
    well actually, no let's make that, let's make that, let's make it, oh sorry, nope, no change that to,
    i change my mind, i changed my mind, better make that, better make it, you know what
  `),
  set: list('make it, make them, make that, make those, make both, make the'),
  remove: list(`
    cancel, cancel the, remove, remove the, forget, forget the, scratch the, scratch, take away the, never mind the,
    get rid of the, i don't want the, leave the
  `),
  except: list(`
    that's all, that is all, that'll be all, that will be all, that should be all, that's all for me, at all,
    all right, is all, will be all, would be all, nothing else, nothing more, have a nice day, first of all,
    no thanks, no thank you, no problem, not a problem, no worries, no rush, on the way, in a minute, in a hurry, in a moment,
    in a second, in the morning, can i have, could i have, may i have, i have to have, i'll have, i will have, we'll have,
    can we have, could we have, let me have, let us have, i'd like to have, i would like to have, to have,
    i want to have, he'll have, she'll have, they'll have, have to, do you have, you have, put in, put me down for,
    put in an order, put in an order for, going to have, gonna have, add on, can you add, like to add, all together, in total,
    for me and, please add, please put, on the menu, just the one, why not
  `),
};
