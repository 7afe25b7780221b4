import { sql } from 'drizzle-orm';
import type { Columns } from './sqlite-columns.ts';

/** What keeps people from guessing who somebody is, and the codes that prove it. */
export function identityTables(c: Columns) {
  /** How often something was tried within a span of time: in a conversation, for an account, in the whole shop. */
  const identityTries = c.table(
    'identity_tries',
    {
      shop: c.text('shop').notNull(),
      /** What is counted and the span; what a person typed only as a hash. */
      key: c.text('key').notNull(),
      tries: c.int('tries').notNull(),
      endsAt: c.time('ends_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.key] }),
      c.index('identity_tries_by_end').on(t.endsAt),
      c.check('identity_tries_not_negative', sql`${t.tries} >= 0`),
    ],
  );

  /** The one live code of an e-mail address, known or not; good in the conversation that asked for it. */
  const identityCodes = c.table(
    'identity_codes',
    {
      shop: c.text('shop').notNull(),
      /** Hash of the address. */
      target: c.text('target').notNull(),
      conversation: c.text('conversation').notNull(),
      /** Keyed hash of the code. */
      hash: c.text('hash').notNull(),
      tries: c.int('tries').notNull(),
      expiresAt: c.time('expires_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.target] }),
      c.index('identity_codes_by_expiry').on(t.expiresAt),
    ],
  );

  return { identityTries, identityCodes };
}
