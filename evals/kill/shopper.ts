import type { ChatResponse } from '../../agent/contract.ts';
import type { MortalService } from './service.ts';

/** What a shopper was told, and what the books must therefore say. */
export type Told = {
  conversation: string;
  messages: number;
  /** Orders by number: how many bottles, and whether they were cancelled. */
  orders: Map<string, { bottles: number; cancelled: boolean }>;
};

type Parts = {
  service: MortalService;
  token: string;
  shop: string;
  conversation: string;
  random: () => number;
  /** Called around each request and at each answer, so that a killer knows when a turn is under way. */
  under: { begin: () => void; end: () => void; answered: () => void };
};

/**
 * One conversation of a shopper who never gives up: fills a cart, changes it, buys, and sometimes cancels. A message
 * without an answer is sent again, with the same id, as soon as the service is back. Throws on any answer that is not
 * the one a shop that never died would give.
 */
export async function goShopping(parts: Parts): Promise<Told> {
  const { conversation, random } = parts;
  const told: Told = { conversation, messages: 0, orders: new Map() };
  const say = async (message: string, tool: string, outcome: 'done' | 'needs_confirmation') => {
    told.messages += 1;
    const reply = await insist(parts, message, `m${told.messages}`);
    const [call] = reply.calls;
    if (call?.tool !== tool || call.outcome !== outcome || reply.calls.length > 1) {
      throw new Error(`kill: ${conversation} said "${message}" and was told: ${JSON.stringify(reply)}`);
    }
    return reply;
  };
  const upTo = (most: number) => 1 + Math.floor(random() * most);

  let bottles = upTo(3);
  await say(`add ${bottles} barolo`, 'add_to_cart', 'done');
  if (random() < 0.5) {
    const more = upTo(3);
    await say(`add ${more} barolo`, 'add_to_cart', 'done');
    bottles += more;
  }
  if (random() < 0.3) {
    bottles = upTo(9);
    await say(`make it ${bottles}`, 'change_cart', 'done');
  }
  if (random() < 0.3) {
    await say('add 2 silvaner', 'add_to_cart', 'done');
    await say('remove the silvaner', 'remove_from_cart', 'done');
  }
  await say('check out', 'checkout', 'needs_confirmation');
  const placed = await say('yes', 'checkout', 'done');
  const card = placed.reply.cards.find(({ type }) => type === 'order');
  const order = card?.type === 'order' ? card.order : '';
  told.orders.set(order, { bottles, cancelled: false });
  if (random() < 0.5) {
    await say(`cancel order ${order}`, 'cancel_order', 'needs_confirmation');
    await say('yes', 'cancel_order', 'done');
    told.orders.set(order, { bottles, cancelled: true });
  }
  return told;
}

async function insist(parts: Parts, message: string, messageId: string): Promise<ChatResponse> {
  const { service, token, shop, conversation, under } = parts;
  for (;;) {
    await service.ready();
    under.begin();
    const response = await fetch(`${service.url}/v1/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ shop, message, messageId, conversation }),
    })
      .then(async (answer) => ({ status: answer.status, body: await answer.text() }))
      .catch(() => undefined)
      .finally(under.end);
    if (response?.status === 200) {
      under.answered();
      // Guarantee: a 200 of /v1/chat is a ChatResponse.
      return JSON.parse(response.body) as ChatResponse;
    }
    if (response && response.status !== 503) throw new Error(`kill: ${response.status} ${response.body}`);
  }
}
