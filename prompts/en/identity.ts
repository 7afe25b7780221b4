import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** What a shop's ways of saying who one is are called. */
const ways: Record<string, string> = {
  email: 'your e-mail address',
  name_postal_code: 'your full name and postal code',
  code: 'your e-mail address, to which I will send a code',
};

const waysOf = (facts: Facts) => either.format(listOf(facts, 'ways').map((way) => ways[way] ?? way));

const later = (minutes: number) =>
  minutes > 90 ? 'tomorrow' : minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;

/** What is said while somebody says who they are. */
export const identity = {
  thanks: ({ name }: { name: string }) => `Thank you, ${name}.`,
  whatNext: () => 'What can I do for you?',
  known: ({ name }: { name: string }) => `I know who you are already, ${name}.`,
  sent: ({ minutes }: { minutes: number }) =>
    `If there is an account with that address, I have just sent it a code of six digits, good for ${minutes} minutes. Please type it here.`,
  mail: {
    subject: ({ shop }: { shop: string }) => `Your code for ${shop}`,
    text: ({ shop, code, minutes }: { shop: string; code: string; minutes: number }) =>
      `${code} is your code for the chat with ${shop}. It is good for ${minutes} minutes. If you did not ask for it, somebody else typed your address: do not pass it on.`,
  },
};

export const identityRefusals: Record<string, (facts: Facts) => string> = {
  identify_first: (facts) =>
    listOf(facts, 'ways').length === 0
      ? 'For that I need to know who you are. Please sign in, and ask me again.'
      : `Please tell me ${waysOf(facts)}, so that I can find your account.`,
  identify_unknown: (facts) =>
    `I cannot find an account with that. Could you check it, or give me ${waysOf(facts)}?`,
  identify_name: () => 'And what is your full name, first and last, as in your account?',
  identify_postal_code: (facts) =>
    `And what is the postal code in your account?${listOf(facts, 'ways').includes('email') ? ' Your e-mail address will do as well.' : ''}`,
  identify_other: (facts) =>
    `This conversation is for ${textOf(facts, 'name', 'somebody else')}. For anybody else, please start a new one.`,
  sign_in_first: () => 'For that, please sign in: it needs more than what you told me.',
  identify_wrong_code: () =>
    'That code is not right, or no longer good. Please check it, or tell me your e-mail address again for a new one.',
  identify_too_often: (facts) =>
    `That was tried too often, so I cannot go on with it for now. Please sign in, or try again ${later(numberOf(facts, 'minutes'))}.`,
};
