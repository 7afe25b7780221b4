import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { createStoreMailer } from '../../tools/mail/mailer.ts';
import type { Person } from '../../tools/person.ts';
import { guest, openTestShop, type TestShop } from '../../tools/test-shop.fixture.ts';
import type { ChatResponse, TurnRequest } from '../contract.ts';
import { createLocalAgent } from '../local-agent.ts';

/** Two customers of the test shop: Ada lives at X00 X001, Ben nowhere. */
export const byQuestion: Partial<ShopFile> = { rules: { identify: ['email', 'name_postal_code'] } };
export const byCode: Partial<ShopFile> = { rules: { identify: ['code'] } };

let opened = 0;

/** The test shop with the agent as it runs by default, a clock that can be put forward, and known codes: 000001, 000002, … */
export async function openIdentity(settings: Partial<ShopFile> = byQuestion, existing?: TestShop) {
  const shop = existing ?? (await openTestShop(settings));
  const { store, payments } = shop;
  // What two processes make has two names.
  const process = ++opened;
  let now = shop.now;
  let ids = 0;
  let codes = 0;
  const [clock, newId] = [() => now, () => `new-${process}-${++ids}`];
  const agent = createLocalAgent({
    store,
    payments,
    now: clock,
    newId,
    mailer: createStoreMailer(store, newId),
    newCode: () => String(++codes).padStart(6, '0'),
  });
  const turn = (message: string, more: Partial<TurnRequest> = {}) =>
    agent.turn({ shop: 'test', message, conversation: 'c', channel: 'web', person: guest, ...more });
  return {
    shop,
    agent,
    turn,
    /** A turn of a guest, or of whoever is given, in a conversation. Guarantee: a test that looks for a denial looks at the whole. */
    say: async (message: string, person: Person = guest, conversation = 'c') =>
      (await turn(message, { person, conversation })) as ChatResponse,
    later: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    mails: () => store.read.select().from(store.t.mails),
    audit: () => store.read.select().from(store.t.audit),
  };
}
