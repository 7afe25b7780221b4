import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { languageOf } from '../prompts/languages.ts';
import { sayFor } from '../prompts/say.ts';
import { createCatalogs } from '../store/catalog/load-catalog.ts';
import { findShop } from '../store/queries/shops.ts';
import type { Catalog } from '../store/catalog/catalog.ts';
import type { ShopFile } from '../store/folder/shop-folder.ts';
import type { Store } from '../store/open-store.ts';
import {
  appendExchange,
  findConversation,
  keepTurn,
  touchConversation,
  turnByMessage,
  type Conversation,
} from '../store/queries/conversations.ts';
import { keepDialogue, savedDialogue } from '../store/queries/dialogues.ts';
import type { Statement } from '../store/statements.ts';
import type { Payments } from '../tools/payments/payments.ts';
import type { Person } from '../tools/person.ts';
import type { AnyTool, ToolContext } from '../tools/tool.ts';
import { printConversation, readConversation } from './conversation-id.ts';
import type { Agent, ChatResponse, Denied, TurnRequest } from './contract.ts';
import { detectLanguage } from './detect-language.ts';
import { createConversationLock } from './conversation-lock.ts';
import { lookingAt, reviveDialogue, type Dialogue } from './dialogue.ts';
import { createGraph } from './graph.ts';
import { hear } from './hear.ts';
import { maskCards } from './card/mask-cards.ts';
import { warnOfCard } from './card/warn-of-card.ts';
import { newTurn, type ReadConsent, type Scene, type Turn } from './scene.ts';
import { unreadable } from './talk.ts';
import type { Understanding } from './understanding.ts';

export type AgentParts = {
  store: Store;
  tools: readonly AnyTool[];
  payments: Payments;
  /** Proposes; the local engine's model by default, a scripted one in tests. */
  model: BaseChatModel;
  /** Reads yes and no in the person's own words: always code, whichever model proposes. */
  readConsent: ReadConsent;
  /** What the local engine makes of a message, for `understand`. */
  understand: (scene: Scene) => Understanding;
  now: () => Date;
  newId: () => string;
  /** Where people reach the service, for links in replies. */
  publicUrl?: string | undefined;
  /** How long a conversation's working memory is kept after its last turn. */
  memoryMs?: number;
};

const month = 30 * 24 * 3600 * 1000;

/** The agent: messages in, replies out, one at a time per conversation, each exactly once. */
export function createAgent(parts: AgentParts): Agent {
  const { store, payments, now, newId } = parts;
  const tools = collect(parts.tools);
  const memoryMs = parts.memoryMs ?? month;
  const runTurn = createGraph(parts.model, tools);
  const catalogs = createCatalogs(store);
  const lock = createConversationLock();
  // A shop's settings change together with its catalogue's version.
  const settings = new WeakMap<Catalog, ShopFile>();

  async function shopOf(id: string): Promise<{ shop: ShopFile; catalog: Catalog } | undefined> {
    const catalog = await catalogs.of(id);
    if (!catalog) return undefined;
    const shop = settings.get(catalog) ?? (await findShop(store, id))?.file;
    if (!shop) return undefined;
    settings.set(catalog, shop);
    return { shop, catalog };
  }

  async function contextOf(
    request: TurnRequest,
    conversation: string,
    known: Conversation | undefined,
  ): Promise<ToolContext | undefined> {
    const found = await shopOf(request.shop);
    if (!found) return undefined;
    const { shop, catalog } = found;
    // The message decides, then what the conversation was held in, then what the channel asks for.
    const present = known?.language ?? request.locale ?? shop.locale;
    const language = detectLanguage(request.message, languageOf(present)) ?? present;
    return {
      shop,
      person: request.person,
      conversation,
      seen: { shown: [], orders: [] },
      now: now(),
      newId,
      store,
      catalog,
      payments,
      say: sayFor(shop, language),
      publicUrl: parts.publicUrl,
    };
  }

  async function dialogueOf({ shop, page }: TurnRequest, id: string, ctx: ToolContext): Promise<Dialogue> {
    const saved = reviveDialogue(await savedDialogue(store, shop, id), ctx.say.language);
    // A page of a product the shop has not is no page at all.
    return lookingAt(saved, page && ctx.catalog.product(page.product)?.id);
  }

  async function turn(request: TurnRequest): Promise<ChatResponse | Denied> {
    const id = idOf(request, newId);
    // At the door: from here on nobody sees a card's number.
    const { text: message, masked } = maskCards(request.message);
    const done = await lock.inTurn(id, () => oneTurn({ ...request, message }, id, masked));
    return done ?? { denied: 'too_busy' };
  }

  async function oneTurn(request: TurnRequest, id: string, masked: boolean): Promise<ChatResponse | Denied> {
    const started = performance.now();
    const known = await findConversation(store, request.shop, id);
    const ctx = await contextOf(request, id, known);
    if (!ctx) return { denied: 'unknown_shop' };
    if (known && !mayContinue(known, request.person)) return { denied: 'not_your_conversation' };
    if (request.messageId !== undefined) {
      const before = await turnByMessage(store, request.shop, id, request.messageId);
      // Guarantee: kept below, as the reply of such a turn.
      if (before) return before as ChatResponse;
    }
    const before = await dialogueOf(request, id, ctx);
    ctx.seen = before.seen;
    const turn = newTurn(request.message, ctx, parts.readConsent, before);
    const cannot = unreadable(request.message, ctx.say);
    if (cannot) turn.reply = cannot;
    else await runTurn(turn);
    if (masked) turn.reply = warnOfCard(turn);
    const response = responseOf(id, turn, performance.now() - started);
    await keep(request, turn, response);
    return response;
  }

  /** Everything a turn leaves behind, in one go: a crash leaves all of it or nothing, and the message can be sent again. */
  async function keep(request: TurnRequest, { ctx, after }: Turn, response: ChatResponse): Promise<void> {
    const { shop, person, messageId = null } = request;
    const { conversation, now: at } = ctx;
    const row = { shop, conversation, at };
    const statements: Statement[] = [
      touchConversation(store, {
        shop,
        id: conversation,
        channel: request.channel,
        personKind: person.kind,
        personId: person.kind === 'guest' ? null : person.id,
        language: ctx.say.language,
        at,
      }),
      appendExchange(store, { ...row, user: request.message, assistant: response.reply.text, messageId }),
    ];
    const expiresAt = new Date(at.getTime() + memoryMs);
    statements.push(keepDialogue(store, { ...row, state: after, expiresAt }));
    if (messageId !== null) statements.push(keepTurn(store, { ...row, messageId, reply: response }));
    const kept = await store.apply(statements);
    if ('refused' in kept) throw new Error(`turn: could not be kept (${kept.refused})`);
  }

  return {
    turn,
    settle: lock.settle,
    async understand(received) {
      const request = { ...received, message: maskCards(received.message).text };
      const id = idOf(request, newId);
      const known = await findConversation(store, request.shop, id);
      const ctx = await contextOf(request, id, known);
      if (!ctx) return { denied: 'unknown_shop' };
      if (known && !mayContinue(known, request.person)) return { denied: 'not_your_conversation' };
      const dialogue = await dialogueOf(request, id, ctx);
      ctx.seen = dialogue.seen;
      if (unreadable(request.message, ctx.say)) {
        return { calls: [], acts: ['unreadable'], slots: [], understoodBy: 'local' };
      }
      const { text, said } = hear({ text: request.message, read: parts.readConsent, ctx }, dialogue);
      const scene: Scene = { text, said, dialogue, catalog: ctx.catalog, ctx };
      const { calls, acts, slots } =
        text === '' ? { calls: [], acts: [], slots: [] } : parts.understand(scene);
      return { calls, acts: said ? [said, ...acts] : acts, slots, understoodBy: 'local' };
    },
  };
}

/** Tools by name. Two of one name, or a wish that is no object, is a mistake of whoever wrote the list. */
function collect(list: readonly AnyTool[]): ReadonlyMap<string, AnyTool> {
  const tools = new Map<string, AnyTool>();
  for (const tool of list) {
    if (tools.has(tool.name)) throw new Error(`tools: two tools are named ${tool.name}`);
    tools.set(tool.name, tool);
  }
  return tools;
}

function idOf({ channel, shop, conversation }: TurnRequest, newId: () => string): string {
  return printConversation(readConversation(channel, shop, conversation ?? newId()));
}

/**
 * A conversation serves one person. A guest may sign in and go on with it; a signed-in person's conversation is closed
 * to everybody else, also to the same browser signed out.
 */
function mayContinue(known: Conversation, person: Person): boolean {
  if (known.personKind === 'guest') return true;
  return person.kind === known.personKind && person.id === known.personId;
}

function responseOf(conversation: string, turn: Turn, ms: number): ChatResponse {
  return {
    conversation,
    reply: turn.reply,
    calls: turn.steps.map(({ tool, args, outcome }) => ({ tool, args, outcome })),
    pending: turn.after.pending.map(({ tool, args, summary }) => ({ tool, args, summary })),
    understoodBy: 'local',
    ms: Math.round(ms * 100) / 100,
  };
}
