import type { Transcript } from './transcript.ts';
import type { Words } from '../words.ts';

/** What every part of the panel is drawn from, and what a person can do there. */
export type Desk = {
  state: Transcript;
  words: Words;
  /** The absolute http(s) address of a picture or link of a card, or undefined where it is none. */
  address: (url: string | undefined) => string | undefined;
  say: (text: string) => void;
  answer: (card: string, answer: 'yes' | 'no', say: string) => void;
  retry: () => void;
  startAgain: () => void;
  close: () => void;
};

/** Reads an address of a card against the service's origin; anything but http(s) is none. */
export function safeAddress(url: string | undefined, api: string): string | undefined {
  if (!url || !URL.canParse(url, api)) return undefined;
  const { protocol, href } = new URL(url, api);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
