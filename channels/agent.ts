import type { ChatRequest, ChatResponse, UnderstandResponse } from '../agent/contract.ts';
import type { Person } from '../tools/person.ts';

/** What a channel needs of the agent. */
export type Agent = {
  /** One message in, one reply out; messages of one conversation are handled one after the other. */
  turn: (request: TurnRequest) => Promise<TurnResult>;
  /** What the message would mean; changes nothing. */
  understand: (request: TurnRequest) => Promise<UnderstandResult>;
  /** Resolves when no turn is in flight any more. */
  settle: () => Promise<void>;
};

export type TurnRequest = ChatRequest & { channel: string; person: Person };

/** What a channel can be told instead of a reply. */
export type Denied = { denied: 'unknown_shop' | 'not_your_conversation' | 'too_busy' };
export type TurnResult = ChatResponse | Denied;
export type UnderstandResult = UnderstandResponse | Denied;
