import { type Facts, numberOf, textOf } from '../facts.ts';
import { packageLines, type Packed } from '../hand-off-lines.ts';

type Contact = { email?: string | undefined; phone?: string | undefined };
type Passed = Contact & { n: number; ahead: number; hours?: string | undefined };

const labels = {
  who: 'Who',
  why: 'Why',
  tried: 'Tried',
  search: 'Looking for',
  order: 'Order',
  cart: 'Cart',
  promises: 'Was told',
  pending: 'Waits for a yes',
  messages: 'Last messages',
  user: 'they',
  assistant: 'I',
};

function contact({ email, phone }: Contact): string {
  if (email !== undefined && phone !== undefined) return ` You can also write to ${email} or call ${phone}.`;
  if (email !== undefined) return ` You can also write to ${email}.`;
  return phone === undefined ? '' : ` You can also call ${phone}.`;
}

/** Sentences about passing a conversation on to a person. */
export const handOff = {
  title: () => 'Pass this conversation on to a colleague',
  offer: () => 'Shall I pass our conversation on to a colleague, with everything we have said?',
  told: ({ n, ahead, ...how }: Passed) =>
    `I have passed our conversation on to my colleagues, with everything we have said; it is number ${n} in their inbox${ahead === 0 ? '' : `, after ${ahead} ${ahead === 1 ? 'other' : 'others'}`}. How soon somebody answers I cannot say.${contact(how)}`,
  notNow: ({ n, hours, ...how }: Passed) =>
    `Nobody is there just now${hours === undefined ? '' : ` (the hours are ${hours})`}, so nobody has been told yet. Our conversation waits for my colleagues as number ${n}, with everything we have said.${contact(how)}`,
  withColleague: () =>
    'A colleague has this conversation now. Your message is kept for them, and I keep out of it until they give it back to me.',
  none: () => 'No conversation is waiting for a person.',
  open: ({ count }: { count: number }) =>
    `${count === 1 ? '1 conversation is' : `${count} conversations are`} with you:`,
  line: ({
    n,
    who,
    by,
    why,
    date,
  }: {
    n: number;
    who: string;
    by?: string | undefined;
    why: string;
    date: string;
  }) => `${n}: ${who}, ${by === undefined ? 'waiting' : `taken by ${by}`}, since ${date}: ${why}`,
  takeTitle: ({ n }: { n: number }) => `Take over conversation ${n}`,
  takeAsk: ({ n, who }: { n: number; who: string }) =>
    `Take over conversation ${n} with ${who}? I keep out of it until you close it.`,
  taken: ({ n, why, context }: { n: number; why: string; context: Packed }) =>
    [
      `Conversation ${n} is yours; I keep out of it until you close it.`,
      ...packageLines(why, context, labels),
    ].join('\n'),
  closeTitle: ({ n }: { n: number }) => `Close conversation ${n}`,
  closeAsk: ({ n }: { n: number }) => `Close conversation ${n}? I go on with it then.`,
  closed: ({ n }: { n: number }) => `Conversation ${n} is closed; I go on with it.`,
};

export const handOffRefusals = {
  nobody_reachable: (facts: Facts) => {
    const given = { email: textOf(facts, 'email') || undefined, phone: textOf(facts, 'phone') || undefined };
    const how = contact(given) || ' The shop has given me no other way to reach a person either.';
    return `I cannot connect you to a colleague from here, and I will not pretend that I did.${how} I can go on helping with products, your cart and your orders.`;
  },
  handed_off_already: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Our conversation has been passed on already, as number ${n}. It waits for a colleague.`;
  },
  no_hand_offs: () => 'There is no conversation for that just now.',
  no_such_hand_off: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `There is no conversation with the number ${n}.`;
  },
  hand_off_taken: (facts: Facts) => {
    const [n, by] = [numberOf(facts, 'n'), textOf(facts, 'by')];
    return `Conversation ${n} has been taken${by === '' ? '' : ` by ${by}`} already.`;
  },
  hand_off_waiting: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Nobody has taken conversation ${n} yet.`;
  },
  hand_off_closed: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Conversation ${n} is closed.`;
  },
};
