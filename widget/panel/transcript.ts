import type { ChatResponse } from '../../agent/contract.ts';
import type { Card } from '../../tools/card.ts';

export type Part = { kind: 'text'; id: string; text: string } | { kind: 'card'; id: string; card: Card };

/** One thing said. A reply carries the id of the message it answers. */
export type Entry =
  | { from: 'person'; id: string; text: string }
  | { from: 'shop'; id: string; parts: Part[]; step: number };

/** What went wrong with the last message, as far as the person can do something about it. */
export type Failure = {
  kind: 'offline' | 'unreachable' | 'signed_out' | 'forbidden' | 'busy' | 'server' | 'broken' | 'refused';
  /** Seconds the server asked us to wait. */
  wait?: number;
};

/** All the panel shows of a conversation; plain data, kept in sessionStorage as it is. */
export type Transcript = {
  conversation?: string;
  entries: Entry[];
  suggestions: string[];
  /** The message that has no finished reply yet. */
  sending?: { id: string; text: string };
  failure?: Failure;
  /** The one confirmation card that may still be answered. */
  openConfirm?: string;
  /** Which words were tapped on a confirmation card, by the card's id. */
  answered: Record<string, 'yes' | 'no'>;
  cartCount: number;
};

/** A chunk of the AI SDK UI message stream; types we do not show are passed over. */
export type Chunk = { type: string; id?: string; delta?: string; data?: unknown; errorText?: string };

export type Event =
  | { type: 'sent'; id: string; text: string; conversation: string }
  | { type: 'answered'; card: string; answer: 'yes' | 'no' }
  | { type: 'retried' }
  | { type: 'chunk'; chunk: Chunk }
  | { type: 'finished' }
  | { type: 'failed'; failure: Failure };

export const emptyTranscript: Transcript = { entries: [], suggestions: [], answered: {}, cartCount: 0 };

/** Kept entries; what scrolled further away than this is not worth the person's storage. */
const longest = 80;

/** The transcript after an event. Returns the same object where nothing changed. */
export function reduce(state: Transcript, event: Event): Transcript {
  switch (event.type) {
    case 'sent': {
      const entry: Entry = { from: 'person', id: event.id, text: event.text };
      const { failure: _, ...rest } = state;
      const entries = [...state.entries, entry].slice(-longest);
      const sending = { id: event.id, text: event.text };
      return { ...rest, conversation: event.conversation, entries, suggestions: [], sending };
    }
    case 'answered':
      return { ...state, answered: { ...state.answered, [event.card]: event.answer } };
    case 'retried': {
      const { failure: _, ...rest } = state;
      return { ...rest, entries: withoutReply(state) };
    }
    case 'chunk':
      return state.sending ? onChunk(state, state.sending.id, event.chunk) : state;
    case 'finished': {
      const { sending: _, ...rest } = state;
      return rest;
    }
    case 'failed':
      // Half a reply must not stand there as if it were one.
      return { ...state, entries: withoutReply(state), failure: event.failure };
  }
}

function onChunk(state: Transcript, id: string, chunk: Chunk): Transcript {
  switch (chunk.type) {
    case 'start-step':
      return withReply(state, id, (parts) => ({ parts, step: parts.length }));
    case 'reset-step':
      return withReply(state, id, (parts, step) => ({ parts: parts.slice(0, step), step }));
    case 'text-start':
      return withReply(state, id, (parts, step) => ({
        parts: [...parts, { kind: 'text', id: chunk.id ?? '', text: '' }],
        step,
      }));
    case 'text-delta':
      return withReply(state, id, (parts, step) => ({ parts: appended(parts, chunk), step }));
    case 'data-card': {
      const card = chunk.data as Card;
      return withReply(state, id, (parts, step) => ({ parts: placed(parts, chunk.id, card), step }));
    }
    case 'data-turn':
      return onTurn(state, id, chunk.data as ChatResponse);
    default:
      return state;
  }
}

/** The finished turn is the whole truth about the reply, so it replaces what was streamed. */
function onTurn(state: Transcript, id: string, turn: ChatResponse): Transcript {
  const { text, cards, suggestions } = turn.reply;
  const parts: Part[] = text ? [{ kind: 'text', id: 'text', text }] : [];
  for (const [index, card] of cards.entries()) parts.push({ kind: 'card', id: `card-${index}`, card });
  const { openConfirm, ...rest } = withReply(state, id, () => ({ parts, step: 0 }));
  const asked = cards.findLast((card) => card.type === 'confirm')?.id ?? openConfirm;
  const cart = cards.findLast((card) => card.type === 'cart');
  const ordered = turn.calls.some(({ tool, outcome }) => tool === 'checkout' && outcome === 'done');
  return {
    ...rest,
    conversation: turn.conversation,
    suggestions,
    // An order takes everything out of the cart without showing it.
    cartCount: cart?.count ?? (ordered ? 0 : state.cartCount),
    // Nothing pending any more: an older card must not offer a yes that means something else now.
    ...(turn.pending.length > 0 && asked !== undefined ? { openConfirm: asked } : {}),
  };
}

function withReply(
  state: Transcript,
  id: string,
  change: (parts: Part[], step: number) => { parts: Part[]; step: number },
): Transcript {
  const last = state.entries.at(-1);
  const old = last?.from === 'shop' && last.id === id ? last : undefined;
  const entry: Entry = { from: 'shop', id, ...change(old?.parts ?? [], old?.step ?? 0) };
  return { ...state, entries: [...(old ? state.entries.slice(0, -1) : state.entries), entry] };
}

function withoutReply(state: Transcript): Entry[] {
  return state.entries.filter((entry) => entry.from === 'person' || entry.id !== state.sending?.id);
}

function appended(parts: Part[], chunk: Chunk): Part[] {
  const at = parts.findLastIndex((part) => part.kind === 'text' && part.id === chunk.id);
  return parts.map((part, index) =>
    index === at && part.kind === 'text' ? { ...part, text: part.text + (chunk.delta ?? '') } : part,
  );
}

/** The same id again replaces the card, as the stream protocol has it. */
function placed(parts: Part[], id: string | undefined, card: Card): Part[] {
  const at = id === undefined ? -1 : parts.findIndex((part) => part.kind === 'card' && part.id === id);
  const part: Part = { kind: 'card', id: id ?? `card-${parts.length}`, card };
  return at < 0 ? [...parts, part] : parts.with(at, part);
}
