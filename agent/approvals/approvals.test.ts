import { eq } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { orderById } from '../../store/queries/orders.ts';
import { ada, openTestShop, type TestShop } from '../../tools/test-shop.fixture.ts';
import type { Person, StaffRole } from '../../tools/person.ts';
import type { ChatResponse } from '../contract.ts';
import { createLocalAgent } from '../local-agent.ts';

let shop: TestShop | undefined;
afterEach(async () => {
  await shop?.close();
  shop = undefined;
});

const staff = (role: StaffRole, id = `${role}-1`): Person => ({ kind: 'staff', id, role });
const rules: ShopFile['rules'] = { approvals: { refundOver: { amount: '10.00', role: 'manager' } } };

/** A shop in which giving back more than €10 needs a manager; everybody talks in a conversation of their own. */
async function open(settings: ShopFile['rules'] = rules) {
  const opened = await openTestShop({ rules: settings });
  shop = opened;
  const { store, payments, now } = opened;
  let ids = 0;
  const agent = createLocalAgent({ store, payments, now: () => now, newId: () => `new-${++ids}` });
  const say = async (person: Person, message: string): Promise<ChatResponse> => {
    const conversation = person.kind === 'guest' ? 'guest' : person.id;
    const reply = await agent.turn({ shop: 'test', message, conversation, channel: 'web', person });
    if ('denied' in reply) throw new Error(reply.denied);
    return reply;
  };
  const status = async (id: string) => (await orderById(store, 'test', id))?.status;
  return { store, say, status };
}

test('what needs a manager is said before the yes, parked after it, done when approved, and told once', async () => {
  const { say, status } = await open();
  const asked = await say(ada, 'cancel order W000002');
  expect(asked.reply.text).toContain('A manager of the shop has to approve it then.');
  const parked = await say(ada, 'yes');
  expect(parked.calls).toMatchObject([{ tool: 'cancel_order', outcome: 'needs_staff' }]);
  expect(parked.reply.text).toContain('waits for the shop’s approval: Cancel order W000002');
  expect(await status('W000002')).toBe('pending');

  const manager = staff('manager');
  const list = await say(manager, 'what is waiting for approval');
  expect(list.reply.text).toContain('1: Cancel order W000002 (customer ada)');
  expect(list.reply.text).toContain(
    'Giving back more than 10.00, or anything in another currency, needs the approval of a manager.',
  );
  expect((await say(manager, 'approve number 1')).reply.text).toContain('Approve number 1 for customer ada');
  expect(await status('W000002')).toBe('pending');
  const approved = await say(manager, 'yes');
  expect(approved.reply.text).toContain('Approved and done: number 1');
  expect(await status('W000002')).toBe('cancelled');

  const next = await say(ada, 'what is in my cart');
  expect(next.reply.text).toMatch(/^Your request was approved\. Order W000002 is cancelled\./);
  expect((await say(ada, 'what is in my cart')).reply.text).not.toContain('approved');
  expect((await say(manager, 'what is waiting for approval')).reply.text).toContain('Nothing is waiting');
});

test('below the limit nothing has to be approved, and who has the role decides by themselves', async () => {
  const generous = { approvals: { refundOver: { amount: '500.00', role: 'manager' as const } } };
  const { say } = await open(generous);
  await say(ada, 'cancel order W000002');
  expect((await say(ada, 'yes')).calls[0]?.outcome).toBe('done');
  await shop?.close();
  const strict = await open();
  await strict.say(staff('manager'), 'cancel order W000003');
  expect((await strict.say(staff('manager'), 'yes')).calls[0]?.outcome).toBe('done');
  expect(await strict.status('W000003')).toBe('cancelled');
});

test('nobody without the role approves, and nobody approves their own', async () => {
  const { say, status } = await open();
  const rosa = staff('rep', 'rosa');
  await say(rosa, 'cancel order W000003');
  expect((await say(rosa, 'yes')).calls[0]?.outcome).toBe('needs_staff');
  expect((await say(rosa, 'approve number 1')).reply.text).toContain('your own request');
  expect((await say(staff('rep', 'rene'), 'approve number 1')).reply.text).toContain('needs a manager');
  expect(await status('W000003')).toBe('pending');
});

test('what is declined is told with its reason, and stays undone', async () => {
  const { say, status } = await open();
  await say(ada, 'cancel order W000002');
  await say(ada, 'yes');
  const manager = staff('manager');
  expect((await say(manager, 'reject number 1')).reply.text).toContain('Why is number 1 declined?');
  await say(manager, 'the courier has it already');
  expect((await say(manager, 'yes')).reply.text).toContain('Declined: number 1');
  expect(await status('W000002')).toBe('pending');
  const next = await say(ada, 'hello');
  expect(next.reply.text).toContain(
    'did not approve this: Cancel order W000002. The reason: the courier has it already.',
  );
  expect((await say(manager, 'approve number 1')).reply.text).toContain('decided already');
});

test('what is no longer what the customer said yes to is not done, and they are told', async () => {
  const { say, status, store } = await open();
  await say(ada, 'cancel order W000002');
  await say(ada, 'yes');
  const { orders } = store.t;
  await store.apply([
    { query: store.write.update(orders).set({ status: 'processed' }).where(eq(orders.id, 'W000002')) },
  ]);
  const manager = staff('manager');
  await say(manager, 'approve number 1');
  expect((await say(manager, 'yes')).reply.text).toContain('could not be done');
  expect(await status('W000002')).toBe('processed');
  expect((await say(ada, 'hello')).reply.text).toContain('meanwhile something has changed');
});

test('a state may need an approval as well', async () => {
  const { say, status } = await open({
    cancelWhile: ['pending', 'processed'],
    approvals: { cancelIn: { states: ['processed'], role: 'admin' } },
  });
  const ben: Person = { kind: 'customer', id: 'ben' };
  expect((await say(ben, 'cancel order W000004')).reply.text).toContain('An administrator of the shop');
  expect((await say(ben, 'yes')).calls[0]?.outcome).toBe('needs_staff');
  expect((await say(staff('manager'), 'approve number 1')).reply.text).toContain('needs an administrator');
  await say(staff('admin'), 'approve number 1');
  await say(staff('admin'), 'yes');
  expect(await status('W000004')).toBe('cancelled');
});

test('a staff member may be asked which, where several wait', async () => {
  const { say } = await open();
  await say(ada, 'cancel order W000002');
  await say(ada, 'yes');
  await say(ada, 'cancel order W000003');
  await say(ada, 'yes');
  const manager = staff('manager');
  expect((await say(manager, 'approve the cancellation')).reply.text).toContain(
    'Which of these: 1: Cancel order W000002',
  );
  expect((await say(manager, '2')).reply.text).toContain(
    'Approve number 2 for customer ada: Cancel order W000003',
  );
});
