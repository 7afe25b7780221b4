import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { createIdentity, signCustomerToken, signStaffToken } from './identity.ts';

const secrets: Record<string, string> = {
  wine: 'secret-of-the-wine-shop-0123456789',
  apparel: 'secret-of-the-apparel-shop-987654',
};
const start = new Date('2026-11-20T12:00:00Z');
const hour = { now: start, lifetimeSeconds: 3600 };
const wine = { ...hour, shop: 'wine', secret: secrets.wine ?? '' };

function identityAt(clock = { now: start }, customers = new Set(['wine/c-1', 'apparel/c-9'])) {
  return createIdentity({
    shopSecret: async (shop) => secrets[shop],
    isCustomer: async (shop, customer) => customers.has(`${shop}/${customer}`),
    now: () => clock.now,
  });
}

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = (date: Date) => Math.floor(date.getTime() / 1000);

/** A token with a good signature of the wine shop and any claims at all. */
function signed(claims: Record<string, unknown>, secret = wine.secret) {
  const whole = { sub: 'c-1', aud: 'shopkeeper:wine', kind: 'customer', exp: seconds(start) + 60, ...claims };
  return new SignJWT(whole).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret));
}

test('nobody signed in is a guest', async () => {
  expect(await identityAt()(undefined, 'wine')).toEqual({ kind: 'guest' });
});

test('a customer and a member of staff are who their shop says they are', async () => {
  const identify = identityAt();
  const customer = await signCustomerToken({ ...wine, customer: 'c-1' });
  const manager = await signStaffToken({ ...wine, staff: 'mara', role: 'manager' });
  expect(await identify(`Bearer ${customer}`, 'wine')).toEqual({ kind: 'customer', id: 'c-1' });
  expect(await identify(`bearer ${manager}`, 'wine')).toEqual({ kind: 'staff', id: 'mara', role: 'manager' });
});

test('a token without a signature is worth nothing', async () => {
  const body = base64({
    sub: 'x',
    aud: 'shopkeeper:wine',
    kind: 'staff',
    role: 'admin',
    exp: seconds(start) + 60,
  });
  for (const alg of ['none', 'None', 'HS256']) {
    const forged = `${base64({ alg, typ: 'JWT' })}.${body}.`;
    expect(await identityAt()(`Bearer ${forged}`, 'wine')).toMatchObject({ problem: 'bad_token' });
  }
});

test('changing the role inside a good token breaks it', async () => {
  const [head, body = '', signature] = (
    await signStaffToken({ ...wine, staff: 'mara', role: 'viewer' })
  ).split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
  const forged = [head, base64({ ...claims, role: 'admin' }), signature].join('.');
  expect(await identityAt()(`Bearer ${forged}`, 'wine')).toMatchObject({ problem: 'bad_token' });
});

test('a role on a customer token gives nothing', async () => {
  const token = await signed({ role: 'admin' });
  expect(await identityAt()(`Bearer ${token}`, 'wine')).toEqual({ kind: 'customer', id: 'c-1' });
});

test('a token of one shop does not open another', async () => {
  const identify = identityAt(undefined, new Set(['wine/c-1', 'apparel/c-1']));
  const token = await signCustomerToken({ ...wine, customer: 'c-1' });
  expect(await identify(`Bearer ${token}`, 'wine')).toEqual({ kind: 'customer', id: 'c-1' });
  expect(await identify(`Bearer ${token}`, 'apparel')).toMatchObject({ problem: 'bad_token' });
  const borrowed = await signed({ aud: 'shopkeeper:apparel' });
  expect(await identify(`Bearer ${borrowed}`, 'apparel')).toMatchObject({ problem: 'bad_token' });
  const wrongSecret = await signed({}, secrets.apparel);
  expect(await identify(`Bearer ${wrongSecret}`, 'wine')).toMatchObject({ problem: 'bad_token' });
});

test('a token ends, also one that was just used', async () => {
  const clock = { now: start };
  const identify = identityAt(clock);
  const token = `Bearer ${await signCustomerToken({ ...wine, lifetimeSeconds: 30, customer: 'c-1' })}`;
  expect(await identify(token, 'wine')).toEqual({ kind: 'customer', id: 'c-1' });
  clock.now = new Date(start.getTime() + 31_000);
  expect(await identify(token, 'wine')).toEqual({ problem: 'expired_token' });
});

test('a customer who is gone is not let in for long', async () => {
  const clock = { now: start };
  const customers = new Set(['wine/c-1']);
  const identify = identityAt(clock, customers);
  const token = `Bearer ${await signCustomerToken({ ...wine, customer: 'c-1' })}`;
  expect(await identify(token, 'wine')).toEqual({ kind: 'customer', id: 'c-1' });
  customers.clear();
  clock.now = new Date(start.getTime() + 61_000);
  expect(await identify(token, 'wine')).toEqual({ problem: 'unknown_person' });
});

test('a customer of another shop is nobody here', async () => {
  const token = await signCustomerToken({ ...wine, customer: 'c-9' });
  expect(await identityAt()(`Bearer ${token}`, 'wine')).toEqual({ problem: 'unknown_person' });
});

test.each([
  ['an unknown role', { kind: 'staff', role: 'owner' }],
  ['staff without a role', { kind: 'staff' }],
  ['an unknown kind', { kind: 'robot' }],
  ['no end', { exp: undefined }],
  ['no name', { sub: undefined }],
  ['an empty name', { sub: '' }],
  ['no audience', { aud: undefined }],
])('a signed token with %s is refused', async (_what, claims) => {
  expect(await identityAt()(`Bearer ${await signed(claims)}`, 'wine')).toMatchObject({
    problem: 'bad_token',
  });
});

test.each([
  '',
  'Bearer',
  'Bearer ',
  'Basic YTpi',
  'Bearer a b',
  'Bearer x.y.z',
  `Bearer ${'a'.repeat(5000)}`,
])('the header "%.20s" is no guest', async (header) => {
  expect(await identityAt()(header, 'wine')).toMatchObject({ problem: 'bad_token' });
});

test('a token for a shop that is not there says so', async () => {
  const token = await signCustomerToken({ ...wine, customer: 'c-1' });
  expect(await identityAt()(`Bearer ${token}`, 'books')).toEqual({ problem: 'unknown_shop' });
});
