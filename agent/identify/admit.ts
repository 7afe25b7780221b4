import { lastMessages, turnByMessage, type Conversation } from '../../store/queries/conversations.ts';
import type { Store } from '../../store/open-store.ts';
import { shopSecret } from '../../store/queries/shops.ts';
import type { Person } from '../../tools/person.ts';
import type { ChatResponse, TurnRequest } from '../contract.ts';
import { isKey, withKey } from '../conversation-key.ts';
import { identify } from '../../tools/identity/identify.ts';

/** How long the message that told who somebody is may be sent again without the key its lost reply carried. */
const repeatWithin = 120_000;

type Asking = { request: TurnRequest; id: string; key: string | undefined };

/**
 * Who goes on with a conversation, or undefined where it is somebody else's. A conversation serves one person: a guest
 * may sign in and go on with it; a signed-in person's is closed to everybody else, also to the same browser signed
 * out. A guest who said who they are goes on as that customer, on the web with the key of its replies.
 */
export async function admit(
  store: Store,
  known: Conversation | undefined,
  { request, id, key }: Asking,
): Promise<Person | undefined> {
  const { person } = request;
  if (!known || known.personKind === 'guest') return person;
  if (person.kind === 'guest' && known.identifiedBy && known.personId !== null) {
    const secret = request.openIds ? await secretOf(store, request.shop) : undefined;
    const own = secret === undefined || isKey(key, id, secret, known.personId);
    return own ? { kind: 'customer', id: known.personId, by: known.identifiedBy } : undefined;
  }
  return person.kind === known.personKind && person.id === known.personId ? person : undefined;
}

/** The reply as it is sent: on the web with the key of the conversation, where a guest said who they are. */
export async function handOver(
  store: Store,
  request: TurnRequest,
  person: Person,
  reply: ChatResponse,
): Promise<ChatResponse> {
  if (!request.openIds || person.kind !== 'customer' || !person.by) return reply;
  const secret = await secretOf(store, request.shop);
  return { ...reply, conversation: withKey(reply.conversation, secret, person.id) };
}

/**
 * The reply to the message that told who somebody is, for who sends it again because its reply, and the key with it,
 * was lost. They know its id and its words, so they could say the same anew; and it must be the last, a moment ago.
 */
export async function sentAgain(
  store: Store,
  known: Conversation | undefined,
  { request, id }: Asking,
  now: Date,
): Promise<ChatResponse | undefined> {
  const { shop, message, messageId } = request;
  if (messageId === undefined || !known?.identifiedBy || known.personId === null) return undefined;
  const [said] = await lastMessages(store, shop, id, 2);
  const same = said?.role === 'user' && said.messageId === messageId && said.text === message;
  if (!same || now.getTime() - said.at.getTime() > repeatWithin) return undefined;
  // Guarantee: kept by the agent, as the reply of such a turn.
  const reply = (await turnByMessage(store, shop, id, messageId)) as ChatResponse | undefined;
  const told = reply?.calls.some(({ tool, outcome }) => tool === identify.name && outcome === 'done');
  if (!reply || !told) return undefined;
  return handOver(store, request, { kind: 'customer', id: known.personId, by: known.identifiedBy }, reply);
}

async function secretOf(store: Store, shop: string): Promise<string> {
  const secret = await shopSecret(store, shop);
  if (secret === undefined) throw new Error(`conversation: shop ${shop} has no secret`);
  return secret;
}
