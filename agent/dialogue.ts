import type { Given } from '../tools/identity/given.ts';
import type { Agenda } from './desk/agenda.ts';
import type { Seen } from '../tools/tool.ts';
import type { ProductWish } from '../tools/wish.ts';

/** A write that waits for the person's own yes. */
export type Pending = {
  /** The ledger's key: fixed when it was proposed, so a repeated yes does it once. */
  key: string;
  tool: string;
  /** The exact wish: planned again at the yes, it must give the same plan. */
  args: Record<string, unknown>;
  /** What was read out to the person, as JSON. */
  plan: unknown;
  summary: string;
  /** All that was read out: a yes may repeat its words. */
  said?: string;
};

/** A question the shop asked; the answer completes `args` of `tool`. */
export type Asking = {
  tool: string;
  args: Record<string, unknown>;
  slot: string;
  part?: string;
  /** What a yes to it would mean. */
  yes?: Record<string, unknown>;
  ask: string;
  text: string;
};

/**
 * The working memory of a conversation: small, plain JSON, kept in the checkpoint.
 * What was said is kept as rows elsewhere; this is only what the next turn needs.
 */
export type Dialogue = {
  version: 1;
  /** Turns so far; part of the ledger's keys. Where an earlier memory was lost they go on from when that was. */
  turns: number;
  seen: Seen;
  /** What is being searched for; refined over turns until told otherwise. */
  search?: ProductWish;
  /** The tool that answered last, for "and in M?". */
  last?: { tool: string; args: Record<string, unknown> };
  asking?: Asking;
  /** Of a guest: whether they were asked who they are, what they said of it so far, and whether a code was sent. */
  identity?: { asked?: boolean; given?: Given; code?: boolean };
  /** Wishes that wait until it is known who asks, oldest first. */
  blocked?: { tool: string; args: Record<string, unknown> }[];
  /** What was said while nobody knew who asks; read again once it is known. */
  unread?: string[];
  /** What is still to be done with orders already placed. */
  desk?: Agenda;
  pending: Pending[];
  /** What the person said no to in the turn before; "actually yes" brings it back. */
  declined: Pending[];
  /** The tool that a thing with a number means by itself, until something ends that. */
  goingOn?: string;
  /** The product page that was open at the last turn. */
  page?: string;
  /** What was in the cart when it was last seen: variants. */
  cart?: string[];
  /** Turns in a row that were not understood. */
  misses: number;
  language: string;
};

export function newDialogue(language: string, turns = 0): Dialogue {
  return {
    version: 1,
    turns,
    seen: { shown: [], orders: [] },
    pending: [],
    declined: [],
    misses: 0,
    language,
  };
}

/**
 * A saved dialogue of any version as the present one; what cannot be read starts anew. Its turns then go on from the
 * moment of the last one: a number no turn of the conversation had, and the same one when a message is sent again.
 */
export function reviveDialogue(saved: unknown, language: string, lastAt?: Date): Dialogue {
  const fresh = () => newDialogue(language, lastAt?.getTime());
  if (typeof saved !== 'object' || saved === null) return fresh();
  // Guarantee: version 1 is written only by this code, as a Dialogue.
  if ((saved as { version?: unknown }).version === 1) return saved as Dialogue;
  return fresh();
}

/** The dialogue with the product page that is open now in focus, unless it was open before already. */
export function lookingAt(dialogue: Dialogue, page: string | undefined): Dialogue {
  if (page === undefined || page === dialogue.page) return dialogue;
  return { ...dialogue, page, seen: { ...dialogue.seen, focus: { product: page } } };
}
