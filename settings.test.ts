import { expect, test } from 'vitest';
import { SettingsError, readSettings } from './settings.ts';

function complaint(env: Record<string, string>): string {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error('the settings were accepted');
}

test('nothing has to be set', () => {
  expect(readSettings({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    databaseUrl: 'file:data/shopkeeper.db',
    databasePool: 10,
    logLevel: 'info',
    demo: true,
    publicUrl: undefined,
    corsOrigins: ['*'],
    maxTurnsInFlight: 256,
    bodyLimit: 131_072,
    stripe: undefined,
  });
});

test('an empty variable is the same as none', () => {
  expect(readSettings({ PORT: '', DEMO: '', CORS_ORIGINS: '' })).toEqual(readSettings({}));
});

test('what is set is used', () => {
  const settings = readSettings({
    PORT: '0',
    DEMO: 'off',
    CORS_ORIGINS: 'https://a.example, https://b.example:8443',
  });
  expect(settings).toMatchObject({
    port: 0,
    demo: false,
    corsOrigins: ['https://a.example', 'https://b.example:8443'],
  });
});

test('a complaint is a sentence with the name, what was given and what to give', () => {
  expect(complaint({ PORT: 'eighty' })).toBe(
    'PORT is "eighty", which is not usable: give a port number from 0 to 65535 (0 takes any free one), such as 8080.',
  );
});

test('all complaints come at once, one a line', () => {
  const lines = complaint({ PORT: '-1', DEMO: 'maybe', LOG_LEVEL: 'loud' }).split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['PORT', 'LOG_LEVEL', 'DEMO']);
});

test.each([
  ['PORT', '65536'],
  ['PORT', '8e3'],
  ['DATABASE_URL', 'data/shopkeeper.db'],
  ['DATABASE_URL', 'file:'],
  ['DATABASE_URL', 'postgres://'],
  ['DATABASE_POOL', '0'],
  ['PUBLIC_URL', 'shop.example'],
  ['PUBLIC_URL', 'https://shop.example/path'],
  ['CORS_ORIGINS', 'shop.example'],
  ['CORS_ORIGINS', '*,https://shop.example'],
  ['MAX_TURNS_IN_FLIGHT', '0'],
  ['BODY_LIMIT', '10'],
  ['STRIPE_API_BASE', 'api.stripe.com'],
])('%s=%s is refused', (name, value) => {
  expect(complaint({ [name]: value })).toContain(`${name} is "${value}"`);
});

test('a password in a URL is not repeated', () => {
  expect(complaint({ DATABASE_URL: 'mysql://keeper:hunter2@db.example/shop' })).not.toContain('hunter2');
});

test('a secret that is wrong is complained about without being told', () => {
  for (const name of ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET']) {
    expect(complaint({ [name]: 'pk_live_0123456789' })).toMatch(
      new RegExp(`^${name} is "…", which is not usable: give`),
    );
  }
});

test('Stripe is on where its secret key is set', () => {
  const env = { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_WEBHOOK_SECRET: 'whsec_2' };
  expect(readSettings(env).stripe).toEqual({
    secretKey: 'sk_test_1',
    webhookSecret: 'whsec_2',
    apiBase: undefined,
  });
  expect(readSettings({ STRIPE_WEBHOOK_SECRET: 'whsec_2' }).stripe).toBeUndefined();
});
