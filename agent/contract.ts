import { z } from 'zod';
import { card } from '../tools/card.ts';
import type { Person } from '../tools/person.ts';

/** What a channel sends to the agent and what it gets back: the contract of `POST /v1/chat`. */
export const chatRequest = z.object({
  shop: z.string().min(1).max(60).describe('The shop (tenant) the conversation belongs to.'),
  message: z.string().max(20_000).describe("The person's own words."),
  conversation: z
    .string()
    .regex(/^[\w:.-]{1,260}$/, 'letters, digits and _ : . - only, at most 260')
    .optional()
    .describe('Continue this conversation: the id of its last reply. Leave it out to start one.'),
  messageId: z
    .string()
    .min(1)
    .max(160)
    .optional()
    .describe('The same id twice gives the same reply and does nothing twice.'),
  locale: z.string().min(2).max(35).optional().describe('BCP 47 tag of the language to answer in.'),
  page: z
    .object({ product: z.string().max(200) })
    .optional()
    .describe('What the person is looking at beside the conversation; "this one" means it.'),
});

export const outcome = z.enum(['done', 'refused', 'needs_confirmation', 'needs_staff', 'failed']);

const args = z.record(z.string(), z.unknown());

export const chatResponse = z.object({
  conversation: z.string(),
  reply: z.object({ text: z.string(), cards: z.array(card), suggestions: z.array(z.string()) }),
  calls: z.array(z.object({ tool: z.string(), args, outcome })),
  pending: z.array(z.object({ tool: z.string(), args, summary: z.string() })),
  understoodBy: z.enum(['local', 'llm']),
  ms: z.number(),
});

export const understandResponse = z.object({
  calls: z.array(z.object({ tool: z.string(), args, confidence: z.number() })),
  acts: z.array(z.string()),
  slots: z.array(
    z.object({ kind: z.string(), value: z.unknown(), start: z.int(), end: z.int(), text: z.string() }),
  ),
  understoodBy: z.enum(['local', 'llm']),
});

export type ChatRequest = z.infer<typeof chatRequest>;
export type ChatResponse = z.infer<typeof chatResponse>;
export type UnderstandResponse = z.infer<typeof understandResponse>;
export type Outcome = z.infer<typeof outcome>;
export type Reply = ChatResponse['reply'];

/** What a channel needs of the agent. */
export type Agent = {
  /** One message in, one reply out; messages of one conversation are handled one after the other. */
  turn: (request: TurnRequest) => Promise<TurnResult>;
  /** What the message would mean; changes nothing. */
  understand: (request: TurnRequest) => Promise<UnderstandResult>;
  /** Resolves when no turn is in flight any more. */
  settle: () => Promise<void>;
};

export type TurnRequest = ChatRequest & {
  channel: string;
  person: Person;
  /**
   * Whether anybody may send any conversation id, as on the web: then a conversation in which a guest said who they are
   * goes on as that customer's only with the key its replies carry behind the id. Elsewhere the channel vouches that
   * it is the same person.
   */
  openIds?: boolean;
};

/** What a channel can be told instead of a reply. */
export type Denied = { denied: 'unknown_shop' | 'not_your_conversation' | 'too_busy' };
export type TurnResult = ChatResponse | Denied;
export type UnderstandResult = UnderstandResponse | Denied;
