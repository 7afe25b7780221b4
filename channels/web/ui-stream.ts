import type { ChatResponse } from '../../agent/contract.ts';
import type { Card } from '../../tools/card.ts';

/** Headers of a UI message stream; the version tells AI SDK clients how to read it. */
export const uiStreamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  // Proxies that buffer would hold the reply back.
  'x-accel-buffering': 'no',
  'x-vercel-ai-ui-message-stream': 'v1',
};

/** The chunk types of the AI SDK UI message stream that a turn uses. */
export type UiChunk =
  | { type: 'start'; messageId?: string }
  | { type: 'start-step' | 'finish-step' | 'finish' }
  | { type: 'text-start' | 'text-end'; id: string }
  | { type: 'text-delta'; id: string; delta: string }
  | { type: 'data-card'; id: string; data: Card }
  | { type: 'data-turn'; id: string; data: ChatResponse };

/**
 * A turn as UI message chunks: cards first, then the words one by one, then the whole response as `data-turn`.
 * A turn is complete before any of it is sent, because a reply is checked against the tool results as a whole.
 * Source: https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol
 */
export function* uiChunks(turn: ChatResponse, messageId?: string): Generator<UiChunk> {
  yield { type: 'start', ...(messageId !== undefined && { messageId: `reply-${messageId}` }) };
  yield { type: 'start-step' };
  for (const [at, card] of turn.reply.cards.entries())
    yield { type: 'data-card', id: `card-${at}`, data: card };
  yield { type: 'text-start', id: 'text' };
  for (const delta of words(turn.reply.text)) yield { type: 'text-delta', id: 'text', delta };
  yield { type: 'text-end', id: 'text' };
  yield { type: 'data-turn', id: 'turn', data: turn };
  yield { type: 'finish-step' };
  yield { type: 'finish' };
}

/** The same as the text of a server-sent event stream. */
export function uiStream(turn: ChatResponse, messageId?: string): string {
  let text = '';
  for (const chunk of uiChunks(turn, messageId)) text += `data: ${JSON.stringify(chunk)}\n\n`;
  return `${text}data: [DONE]\n\n`;
}

/** Words with the white space before them; joined they are the text again. */
const words = (text: string) => text.match(/\s*\S+|\s+$/g) ?? [];
