import type { ChatRequest, ChatResponse } from '../../agent/contract.ts';
import { readEvents } from './event-stream.ts';
import { personOf } from '../person-of.ts';
import {
  type Chunk,
  emptyTranscript,
  type Event,
  type Failure,
  reduce,
  type Transcript,
} from './transcript.ts';

export type SessionParts = {
  shop: string;
  /** Origin of the service, without a slash at the end. */
  api: string;
  token?: string | undefined;
  locale?: string | undefined;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | undefined;
  fetch: typeof fetch;
  newId: () => string;
  online: () => boolean;
  /** Called after every change, with what the person should hear of it, if anything. */
  changed: (state: Transcript, finished?: ChatResponse) => void;
};

export type Session = {
  state: () => Transcript;
  /** Sends words now, or after the reply that is under way. */
  send: (text: string) => void;
  answer: (card: string, answer: 'yes' | 'no', say: string) => void;
  /** Sends the failed message again under its own id, so that nothing happens twice. */
  retry: () => void;
  /** Another person's token, or none, forgets the conversation. */
  signIn: (token: string | undefined) => void;
  startAgain: () => void;
};

/** Where all conversations of a shop are kept in a tab; the person's name follows. */
export const storagePrefix = (shop: string) => `shopkeeper:${shop}:`;

/** One conversation of one person with one shop, kept over page changes. */
export function createSession(parts: SessionParts): Session {
  const { shop, api, storage, changed } = parts;
  let token = parts.token;
  let person = personOf(token);
  let state = restored();
  let waiting: string[] = [];
  let aborter = new AbortController();
  let busy = false;

  function restored(): Transcript {
    try {
      const saved = JSON.parse(storage?.getItem(storagePrefix(shop) + person) ?? 'null') as Transcript | null;
      if (saved && Array.isArray(saved.entries)) return saved;
    } catch {
      // Written by another version, or storage is forbidden: start afresh.
    }
    return emptyTranscript;
  }

  function save() {
    try {
      storage?.setItem(storagePrefix(shop) + person, JSON.stringify(state));
    } catch {
      // Full or forbidden storage costs the memory of the page change, not the conversation.
    }
  }

  function forgetOthers() {
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index));
    for (const key of keys) {
      if (key?.startsWith(storagePrefix(shop)) && key !== storagePrefix(shop) + person)
        storage?.removeItem(key);
    }
  }

  function apply(event: Event, finished?: ChatResponse) {
    state = reduce(state, event);
    if (event.type !== 'chunk' || event.chunk.type !== 'text-delta') save();
    changed(state, finished);
  }

  async function deliver() {
    const message = state.sending;
    if (!message || busy) return;
    busy = true;
    const own = aborter;
    let turn: ChatResponse | undefined;
    const onChunk = (chunk: Chunk) => {
      if (own.signal.aborted) return;
      if (chunk.type === 'data-turn') turn = chunk.data as ChatResponse;
      apply({ type: 'chunk', chunk });
    };
    const failure = await exchange(message, own.signal, onChunk);
    // Somebody else signed in meanwhile: this reply is not theirs.
    if (own.signal.aborted) return;
    busy = false;
    if (failure || !turn) return apply({ type: 'failed', failure: failure ?? { kind: 'broken' } });
    apply({ type: 'finished' }, turn);
    const next = waiting.shift();
    if (next !== undefined) send(next);
  }

  async function exchange(
    message: { id: string; text: string },
    signal: AbortSignal,
    onChunk: (chunk: Chunk) => void,
  ): Promise<Failure | undefined> {
    if (!parts.online()) return { kind: 'offline' };
    const body: ChatRequest = {
      shop,
      message: message.text,
      messageId: message.id,
      ...(state.conversation !== undefined && { conversation: state.conversation }),
      ...(parts.locale !== undefined && { locale: parts.locale }),
    };
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      accept: 'text/event-stream',
    };
    if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
    let response: Response;
    try {
      response = await parts.fetch(`${api}/v1/chat`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
        signal,
      });
    } catch {
      return { kind: parts.online() ? 'unreachable' : 'offline' };
    }
    if (!response.ok || !response.body) return failureOf(response);
    let told: Failure | undefined;
    try {
      const complete = await readEvents(response.body, (value) => {
        const chunk = value as Chunk;
        if (chunk.type === 'error') told = { kind: 'server' };
        else onChunk(chunk);
      });
      return told ?? (complete ? undefined : { kind: 'broken' });
    } catch {
      return told ?? { kind: 'broken' };
    }
  }

  function send(text: string) {
    const words = text.trim();
    if (words === '') return;
    if (busy) {
      waiting.push(words);
      return;
    }
    // Named here and not by the server: a first message that is sent twice must land in one conversation.
    const conversation = state.conversation ?? parts.newId();
    apply({ type: 'sent', id: parts.newId(), text: words, conversation });
    void deliver();
  }

  function reset(next: Transcript) {
    aborter.abort();
    aborter = new AbortController();
    busy = false;
    waiting = [];
    state = next;
  }

  // A page change cut the last reply off: asking again under the same id brings it back.
  if (state.sending && !state.failure) queueMicrotask(() => retry());

  function retry() {
    if (busy || !state.sending) return;
    apply({ type: 'retried' });
    void deliver();
  }

  return {
    state: () => state,
    send,
    answer: (card, answer, say) => {
      if (busy || state.openConfirm !== card || state.answered[card]) return;
      apply({ type: 'answered', card, answer });
      send(say);
    },
    retry,
    signIn: (next) => {
      token = next;
      const who = personOf(next);
      if (who === person) return;
      person = who;
      reset(restored());
      forgetOthers();
      changed(state);
      if (state.sending && !state.failure) retry();
    },
    startAgain: () => {
      reset(emptyTranscript);
      save();
      changed(state);
    },
  };
}

/** What an HTTP answer that is not a reply means to the person. */
function failureOf(response: Response): Failure {
  const wait = Number(response.headers.get('retry-after'));
  if (response.status === 401) return { kind: 'signed_out' };
  if (response.status === 403) return { kind: 'forbidden' };
  if (response.status === 429) return { kind: 'busy', ...(wait > 0 && { wait }) };
  return { kind: response.status < 500 ? 'refused' : 'server' };
}
