import type { Failure } from './panel/transcript.ts';

/** The few words the loader needs; apart, so that the loader stays small. */
export const launcherWords = { open: 'Open the shop assistant', failed: 'Could not load; tap to try again' };

export type Words = {
  title: string;
  subtitle: string;
  welcome: string;
  close: string;
  startAgain: string;
  conversation: string;
  message: string;
  placeholder: string;
  send: string;
  typing: string;
  you: string;
  retry: string;
  from: string;
  was: string;
  showCart: string;
  inCart: (count: number) => string;
  showing: (shown: number, total: number) => string;
  stock: Record<'in_stock' | 'low' | 'out', string>;
  cart: string;
  emptyCart: string;
  order: (id: string) => string;
  choose: string;
  answered: Record<'yes' | 'no', string>;
  noLongerOpen: string;
  failure: Record<Failure['kind'], string>;
  wait: (seconds: number) => string;
};

const en: Words = {
  title: 'Shop assistant',
  subtitle: 'Automated assistant',
  welcome: 'Hello! What can I do for you?',
  close: 'Close',
  startAgain: 'New conversation',
  conversation: 'Conversation',
  message: 'Your message',
  placeholder: 'Ask about anything in the shop',
  send: 'Send',
  typing: 'Writing a reply',
  you: 'You said:',
  retry: 'Try again',
  from: 'from',
  was: 'instead of',
  showCart: 'Show my cart',
  inCart: (count) => `${count} in the cart`,
  showing: (shown, total) => `Showing ${shown} of ${total}`,
  stock: { in_stock: 'In stock', low: 'Few left', out: 'Out of stock' },
  cart: 'Your cart',
  emptyCart: 'Nothing in it yet',
  order: (id) => `Order ${id}`,
  choose: 'Choose this',
  answered: { yes: 'You said yes', no: 'You said no' },
  noLongerOpen: 'No longer waiting for an answer',
  failure: {
    offline: 'You are offline. Your message is kept here.',
    unreachable: 'The shop could not be reached.',
    signed_out: 'Your sign-in has run out. Please sign in again, then try once more.',
    forbidden: 'This conversation belongs to another sign-in.',
    busy: 'A lot is going on right now.',
    server: 'Something went wrong on our side.',
    broken: 'The reply broke off.',
    refused: 'That message could not be sent.',
  },
  wait: (seconds) => `Try again in ${seconds} s.`,
};

const languages: Record<string, Words> = { en };

/** The widget's words for a BCP 47 tag; English where there are none in that language yet. */
export function wordsFor(locale: string | undefined): Words {
  return languages[locale?.split('-')[0]?.toLowerCase() ?? 'en'] ?? en;
}
