import type { z } from 'zod';
import type { Say } from '../prompts/say.ts';
import type { Catalog } from '../store/catalog/catalog.ts';
import type { Store } from '../store/open-store.ts';
import type { Statement } from '../store/statements.ts';
import type { Approval } from '../store/queries/approvals.ts';
import type { ShopFile } from '../store/folder/shop-folder.ts';
import type { Card } from './card.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Payments } from './payments/payments.ts';
import type { Access, Person } from './person.ts';
import type { Said } from './promise/said.ts';
import type { Needs, Refusal, Rule } from './rules/rule.ts';
import type { ProductWish } from './wish.ts';

/** One thing that was shown: a product, and the variant where one was meant. */
export type Item = { product: string; variant?: string | undefined };

/** What the conversation has in front of it; "the second", "it" and "the other one" point into this. */
export type Seen = {
  /** What was last shown, in order. */
  shown: Item[];
  /** The one thing being talked about. */
  focus?: Item;
  /** Orders last shown, newest first. */
  orders: string[];
  /** The order being talked about. */
  order?: string;
  /** The currency the person chose; the shop's, or their contract's, where absent. */
  currency?: string;
  /** Prices that were said, the oldest first. */
  said?: Said[];
};

/** What was tried last with what became of it, what is searched for, and what waits for a yes. */
export type SoFar = {
  tried: readonly { tool: string; outcome: string }[];
  search?: ProductWish;
  pending: readonly string[];
};

/** Reaches a person of the shop; answers whether somebody was really told. */
export type NotifyStaff = (news: { kind: 'hand_off'; n: number; conversation: string }) => Promise<boolean>;

/** All a tool may know and use. Everything in it is made by code; nothing comes from a model. */
export type ToolContext = {
  shop: ShopFile;
  person: Person;
  conversation: string;
  /** The person's own words of this turn, and what they said of themselves before; nothing a model wrote. */
  heard?: readonly string[];
  seen: Seen;
  now: Date;
  newId: () => string;
  store: Store;
  catalog: Catalog;
  payments: Payments;
  /** Sends one-time codes; where a shop uses them. */
  mailer?: Mailer;
  /** Six digits from a source nobody can foresee. */
  newCode?: () => string;
  say: Say;
  /** The person's words of this turn. */
  words?: string;
  /** What the conversation has come to, for whoever takes it over. */
  soFar?: SoFar;
  /** Tells a person of the shop; whether one was told. Without it a row in their inbox is all there is. */
  notifyStaff?: NotifyStaff;
  /** Does what a customer said yes to and somebody approves now; given by the agent while it decides. */
  runParked?: (parked: Approval) => Promise<{ done: boolean; text: string }>;
  /** Where people reach the service, for links in replies; without it links begin with a slash. */
  publicUrl?: string | undefined;
  /** The shop's own currency, where the conversation is held in another one; `shop` and `catalog` are then as they are in that. */
  homeCurrency?: string;
};

/** Something is missing or several things fit: one good question, with what tells the answers apart. */
export type Question = {
  ask: string;
  /** The argument the answer belongs to. */
  slot: string;
  /** The field of that argument that is asked for, where it is one: "city". */
  part?: string;
  /** What is known of that argument already; the answer is added to it. */
  known?: Record<string, unknown>;
  /** The arguments a yes to it would mean, where it can be answered with one. */
  yes?: Record<string, unknown>;
  facts?: Record<string, unknown>;
  cards?: Card[];
  suggestions?: string[];
  see?: Partial<Seen>;
};

/**
 * What exactly would happen. `exact` is the wish with every reference made exact ("the second" is now a variant),
 * so that planning it again later gives the same plan, or shows what has changed.
 */
export type Planned<W, P> = { plan: P; exact: W } | Question | Refusal | Instead;

/**
 * What is wished is really these calls: one for each order, or another tool where the order is further than was
 * thought. Each is decided like any other proposal. `left` are parts that cannot be done, and why.
 */
export type Instead = {
  instead: readonly { tool: string; args: Record<string, unknown> }[];
  left?: readonly Refusal[];
};

/** What the person is asked to say yes to. */
export type Confirmation = {
  title: string;
  /** The question with everything it binds them to, in words (also spoken). */
  text: string;
  facts: { label: string; value: string }[];
  lines?: Extract<Card, { type: 'confirm' }>['lines'];
  sums?: Extract<Card, { type: 'confirm' }>['sums'];
  suggestions?: string[];
  see?: Partial<Seen>;
};

/** The words and cards of a reply, all from a tool result, and what is now in front of the person. */
export type Answer = { text: string; cards?: Card[]; suggestions?: string[]; see?: Partial<Seen> };

/**
 * Everything the agent knows of one ability: the same record serves the local engine, a language model, REST and MCP.
 *
 * W is the wish (JSON a model may fill in), P the plan (JSON, exact), R the result (JSON).
 * `effect`: `read` changes nothing; `draft` changes only what binds nobody (a cart) and needs no yes;
 * `write` binds someone and runs only after the person's own words said yes to its confirmation.
 */
export type Tool<W = unknown, P = unknown, R = unknown> = {
  name: string;
  /** Facts about the tool, for whoever chooses it. */
  about: string;
  /** How people ask for it, with {slots}; the local engine learns from these. */
  asks: readonly string[];
  access: readonly Access[];
  effect: 'read' | 'draft' | 'write';
  /**
   * The person's own wish for it, as the local engine heard it, is a yes: for a write that is nothing but what was asked
   * for, such as being passed on to a colleague. What another model proposes still waits for one.
   */
  wishIsYes?: true;
  input: z.ZodType<W>;
  output: z.ZodType<R>;
  rules: readonly Rule<P, Refusal | Needs>[];
  plan(ctx: ToolContext, wish: W): Promise<Planned<W, P>>;
  confirm?(plan: P, say: Say): Confirmation;
  /** What of a plan a yes is to; all of it where absent. Where it differs at the yes, the person is asked again. */
  binds?(plan: P): unknown;
  /**
   * What is set aside while a write waits for its yes (units, a price): applied when it is read out. Where these
   * statements are refused it is planned anew, and the rules say why it cannot be had.
   */
  hold?(ctx: ToolContext, plan: P, key: string): readonly Statement[];
  /** Gives it back: at a no, or when another proposal takes its place. Doing so twice is doing it once. */
  letGo?(ctx: ToolContext, plan: P, key: string): readonly Statement[];
  /**
   * `key` is the ledger's key of this write or draft: the same key never does a thing twice, since `once` marks it in
   * the list of statements that does the thing. A draft notes its plan there, to be told again by.
   */
  run(ctx: ToolContext, plan: P, key: string): Promise<R | Refusal>;
  answer(result: R, say: Say): Answer;
  /**
   * The tool that a thing with a number, by itself, means from now on ("the Chianti eight" while stock is counted); null
   * ends that. A tool without it changes nothing.
   */
  goesOn?: string | null;
};

/**
 * A tool whose types are not known here. Tool's functions are declared as methods so that every tool is one of these;
 * the agent keeps the guarantee: `plan` gets what `input` parsed, `run` what `plan` made, `answer` what `run` returned.
 */
export type AnyTool = Tool;

type Spec<W, P, R> = Omit<Tool<W, P, R>, 'plan'> & { plan?: Tool<W, P, R>['plan'] };

/**
 * Describes a tool. Without `plan`, the wish is the plan: for reads whose wish needs no finding.
 * A tool that writes must say what it asks a yes for.
 */
export function defineTool<W, R, P = W>(spec: Spec<W, P, R>): Tool<W, P, R> {
  if (spec.effect === 'write' && !spec.confirm) throw new Error(`tool ${spec.name}: a write needs confirm`);
  // Guarantee: without `plan` the type parameter P defaults to W.
  const plan =
    spec.plan ?? (async (_ctx: ToolContext, wish: W) => ({ plan: wish as unknown as P, exact: wish }));
  return { ...spec, plan };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

export function isQuestion(value: unknown): value is Question {
  return typeof value === 'object' && value !== null && 'ask' in value;
}

export function isInstead(value: unknown): value is Instead {
  return typeof value === 'object' && value !== null && 'instead' in value;
}
