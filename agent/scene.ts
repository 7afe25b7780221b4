import type { Catalog } from '../store/catalog/catalog.ts';
import type { ToolContext } from '../tools/tool.ts';
import type { Records } from './desk/records.ts';
import type { Dialogue } from './dialogue.ts';
import type { AskedIdentity, HeardIdentity } from './identify/read-identity.ts';
import type { Understanding } from './understanding.ts';
import type { Step } from './act.ts';
import type { Reply } from './contract.ts';

/** Whether the person's own words, read by code, agree to what waits; `rest` is what else they said. */
export type Consent = {
  consent: 'yes' | 'no' | 'later' | undefined;
  rest: string;
  /** It begins with a yes and denies, asks and conditions nothing; what else it says is for code to compare. */
  agrees?: boolean;
};

/** What a yes or a no would be about: the tools that wait for it, and the question in words where it is one only. */
export type Waiting = {
  tools: readonly string[];
  asked: string;
  /** Everything that was read out and waits. */
  said?: readonly string[];
};

/** Reads a yes or a no in the person's own words; pure code, whichever model proposes. */
export type ReadConsent = (text: string, language: string, waiting: Waiting) => Consent;

/** Reads who somebody says they are in their own words; pure code, whichever model proposes. */
export type ReadIdentity = (
  text: string,
  language: string,
  asked: AskedIdentity,
) => HeardIdentity | undefined;

/** What a model sees of a turn. It may look at all of it and change none of it. */
export type Scene = {
  /** What is left to understand once a yes or a no has been read. */
  text: string;
  /** The yes or no that was read in front of it, whether or not something waited. */
  said: Consent['consent'];
  dialogue: Dialogue;
  catalog: Catalog;
  ctx: ToolContext;
  /** What the shop knows of the customer; absent for everybody else. */
  records?: Records | undefined;
  /** It begins with a yes to what waits, and says more. */
  agrees?: boolean;
  /** What they said before it was known who they are. */
  unread?: readonly string[] | undefined;
};

/** One turn on its way through the agent: what came in, then what was understood, done and answered. */
export type Turn = {
  readonly text: string;
  readonly ctx: ToolContext;
  readonly read: ReadConsent;
  readonly readIdentity: ReadIdentity | undefined;
  /** The dialogue as the turn found it. */
  readonly before: Dialogue;
  consent: Consent;
  /** A yes or no that nothing waited for. */
  idle: Consent['consent'];
  understanding: Understanding;
  /** What is known of who a guest is, as the turn goes on. */
  identity: Dialogue['identity'];
  steps: Step[];
  reply: Reply;
  /** The dialogue as the turn leaves it. */
  after: Dialogue;
};

/** A turn of which nothing is understood or done yet. */
export function newTurn(
  { text, ctx, before }: Pick<Turn, 'text' | 'ctx' | 'before'>,
  read: ReadConsent,
  readIdentity: ReadIdentity | undefined,
): Turn {
  return {
    text,
    ctx,
    read,
    readIdentity,
    before,
    consent: { consent: undefined, rest: '' },
    idle: undefined,
    understanding: { calls: [], acts: [], slots: [] },
    identity: before.identity,
    steps: [],
    reply: { text: '', cards: [], suggestions: [] },
    after: before,
  };
}
