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
import { inItsCurrency } from '../tools/currency/in-currency.ts';
import { identify } from '../tools/identity/identify.ts';
import type { Mailer } from '../tools/mail/mailer.ts';
import type { Payments } from '../tools/payments/payments.ts';
import type { Person } from '../tools/person.ts';
import type { AnyTool, NotifyStaff, ToolContext } from '../tools/tool.ts';
import { printConversation, readConversation } from './conversation-id.ts';
import type { Agent, ChatResponse, Denied, TurnRequest } from './contract.ts';
import { splitKey, type Keyed } from './conversation-key.ts';
import { detectLanguage } from './detect-language.ts';
import { createConversationLock } from './conversation-lock.ts';
import { lookingAt, reviveDialogue, type Dialogue } from './dialogue.ts';
import { createGraph } from './graph.ts';
import { hear } from './hear.ts';
import { newsFor } from './news.ts';
import { maskCards } from './card/mask-cards.ts';
import { warnOfCard } from './card/warn-of-card.ts';
import { admit, handOver, sentAgain } from './identify/admit.ts';
import { heardOf, hearIdentity } from './identify/identify-first.ts';
import { newTurn, type ReadConsent, type ReadIdentity, type Scene, type Turn } from './scene.ts';
import { colleagueHasIt, unreadable } from './talk.ts';
import type { Understanding } from './understanding.ts';

export type AgentParts = {
  store: Store;
  tools: readonly AnyTool[];
  payments: Payments;
  /** Proposes; the local engine's model by default, a scripted one in tests. */
  model: BaseChatModel;
  /** Reads yes and no in the person's own words: always code, whichever model proposes. */
  readConsent: ReadConsent;
  /** Reads who a guest says they are; without it nobody is known but by a token. */
  readIdentity?: ReadIdentity;
  /** What the local engine makes of a message, for `understand`. */
  understand: (scene: Scene) => Understanding;
  /** Tells a person of the shop that somebody waits for one; without it a row in their inbox has to do. */
  notifyStaff?: NotifyStaff;
  /** Sends one-time codes, where a shop uses them. */
  mailer?: Mailer;
  /** Makes a one-time code of six digits, from a source nobody can foresee. */
  newCode?: () => string;
  now: () => Date;
  newId: () => string;
  /** Where people reach the service, for links in replies. */
  publicUrl?: string | undefined;
  /** How long a conversation's working memory is kept after its last turn. */
  memoryMs?: number;
};

type Entered = { ctx: ToolContext; known: Conversation | undefined } | { again: ChatResponse } | Denied;

const month = 30 * 24 * 3600 * 1000;

/** The agent: messages in, replies out, one at a time per conversation, each exactly once. */
export function createAgent(parts: AgentParts): Agent {
  const { store, payments, mailer, newCode, now, newId } = parts;
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

  function contextOf(
    request: TurnRequest,
    { shop, catalog }: { shop: ShopFile; catalog: Catalog },
    person: Person,
    conversation: string,
    known: Conversation | undefined,
  ): ToolContext {
    // The message decides, then what the conversation was held in, then what the channel asks for.
    const present = known?.language ?? request.locale ?? shop.locale;
    const language = detectLanguage(request.message, languageOf(present), catalog.knows) ?? present;
    return {
      shop,
      person,
      conversation,
      seen: { shown: [], orders: [] },
      now: now(),
      newId,
      store,
      catalog,
      payments,
      ...(mailer && { mailer }),
      ...(newCode && { newCode }),
      say: sayFor(shop, language),
      ...(parts.notifyStaff && { notifyStaff: parts.notifyStaff }),
      publicUrl: parts.publicUrl,
    };
  }

  async function dialogueOf(
    { shop, page }: TurnRequest,
    id: string,
    ctx: ToolContext,
    known: Conversation | undefined,
  ): Promise<Dialogue> {
    const saved = reviveDialogue(await savedDialogue(store, shop, id), ctx.say.language, known?.lastAt);
    // A page of a product the shop has not is no page at all.
    return lookingAt(saved, page && ctx.catalog.product(page.product)?.id);
  }

  async function turn(request: TurnRequest): Promise<ChatResponse | Denied> {
    const keyed = idOf(request, newId);
    // At the door: from here on nobody sees a card's number.
    const { text: message, masked } = maskCards(request.message);
    const done = await lock.inTurn(keyed.id, () => oneTurn({ ...request, message }, keyed, masked));
    return done ?? { denied: 'too_busy' };
  }

  /** The context of a request in its conversation, or why there is none. */
  async function enter(request: TurnRequest, { id, key }: Keyed): Promise<Entered> {
    const known = await findConversation(store, request.shop, id);
    const found = await shopOf(request.shop);
    if (!found) return { denied: 'unknown_shop' };
    const person = await admit(store, known, { request, id, key });
    if (person) return { ctx: contextOf(request, found, person, id, known), known };
    const again = await sentAgain(store, known, { request, id, key }, now());
    return again ? { again } : { denied: 'not_your_conversation' };
  }

  async function oneTurn(
    request: TurnRequest,
    keyed: Keyed,
    masked: boolean,
  ): Promise<ChatResponse | Denied> {
    const started = performance.now();
    const { id } = keyed;
    const entered = await enter(request, keyed);
    if ('again' in entered) return entered.again;
    if ('denied' in entered) return entered;
    const { ctx: found, known } = entered;
    // Before the look for a reply: a memory that another replica's turn of this message has gone into comes with its reply.
    const before = await dialogueOf(request, id, found, known);
    if (request.messageId !== undefined) {
      const kept = await turnByMessage(store, request.shop, id, request.messageId);
      // Guarantee: kept below, as the reply of such a turn.
      if (kept) return handOver(store, request, found.person, kept as ChatResponse);
    }
    const heard = heardOf(request.message, before);
    const ctx = await inItsCurrency({ ...found, seen: before.seen, heard });
    const turn = newTurn({ text: request.message, ctx, before }, parts.readConsent, parts.readIdentity);
    const withColleague = known?.withColleague === true && request.person.kind !== 'staff';
    const cannot = withColleague ? colleagueHasIt(ctx.say) : unreadable(request.message, ctx.say);
    if (cannot) turn.reply = cannot;
    else await runTurn(turn);
    const news = known?.news ? await newsFor(ctx) : undefined;
    if (news) turn.reply = { ...turn.reply, text: [...news.texts, turn.reply.text].join('\n\n') };
    if (masked) turn.reply = warnOfCard(turn);
    const response = responseOf(id, turn, performance.now() - started);
    const kept = await keep(request, turn, response, news?.told);
    return handOver(store, request, ctx.person, kept);
  }

  /**
   * Keeps everything a turn leaves behind, in one go: a crash leaves all of it or nothing, and the message can be sent
   * again. Returns the reply to it: the one another replica gave, where that was faster with the same message.
   */
  async function keep(
    request: TurnRequest,
    { ctx, after }: Turn,
    response: ChatResponse,
    more: readonly Statement[] = [],
  ): Promise<ChatResponse> {
    const { shop, messageId = null } = request;
    const { conversation, person, now: at } = ctx;
    const row = { shop, conversation, at };
    const statements: Statement[] = [
      touchConversation(store, {
        shop,
        id: conversation,
        channel: request.channel,
        personKind: person.kind,
        personId: person.kind === 'guest' ? null : person.id,
        identifiedBy: (person.kind === 'customer' && person.by) || null,
        language: ctx.say.language,
        at,
      }),
      appendExchange(store, { ...row, user: request.message, assistant: response.reply.text, messageId }),
    ];
    const expiresAt = new Date(at.getTime() + memoryMs);
    statements.push(keepDialogue(store, { ...row, state: after, expiresAt }));
    if (messageId !== null) statements.push(keepTurn(store, { ...row, messageId, reply: response }));
    const kept = await store.apply([...statements, ...more]);
    if (!('refused' in kept)) return response;
    const first = messageId === null ? undefined : await turnByMessage(store, shop, conversation, messageId);
    if (!first) throw new Error(`turn: could not be kept (${kept.refused})`);
    // Guarantee: kept above, as the reply of such a turn.
    return first as ChatResponse;
  }

  return {
    turn,
    settle: lock.settle,
    async understand(received) {
      const request = { ...received, message: maskCards(received.message).text };
      const keyed = idOf(request, newId);
      const entered = await enter(request, keyed);
      if ('denied' in entered) return entered;
      if ('again' in entered) return { denied: 'not_your_conversation' };
      const { ctx: found, known } = entered;
      const dialogue = await dialogueOf(request, keyed.id, found, known);
      const ctx = await inItsCurrency({ ...found, seen: dialogue.seen });
      if (unreadable(request.message, ctx.say)) {
        return { calls: [], acts: ['unreadable'], slots: [], understoodBy: 'local' };
      }
      const { text: heard, said } = hear({ text: request.message, read: parts.readConsent, ctx }, dialogue);
      const who = hearIdentity({ tools, ctx }, dialogue, heard, parts.readIdentity);
      const identifying = who?.sure ? [{ tool: identify.name, args: { ...who.given }, confidence: 1 }] : [];
      const text = who?.sure ? who.rest : heard;
      const scene: Scene = { text, said, dialogue, catalog: ctx.catalog, ctx };
      const { calls, acts, slots } =
        text === '' ? { calls: [], acts: [], slots: [] } : parts.understand(scene);
      return {
        calls: [...identifying, ...calls],
        acts: said ? [said, ...acts] : acts,
        slots,
        understoodBy: 'local',
      };
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

/** Which conversation a request is about, and the key that was sent with it on a channel of open ids. */
function idOf({ channel, shop, conversation, openIds }: TurnRequest, newId: () => string): Keyed {
  const given = conversation ?? newId();
  const { id, key } = openIds ? splitKey(given) : { id: given, key: undefined };
  return { id: printConversation(readConversation(channel, shop, id)), key };
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
