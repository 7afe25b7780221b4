import { createHash } from 'node:crypto';
import { nameKey } from '../../store/identity-keys.ts';
import { countTry, uncountTry, type Limit } from '../../store/queries/identity.ts';
import type { Statement } from '../../store/statements.ts';
import type { Refusal } from '../rules/rule.ts';
import type { ToolContext } from '../tool.ts';
import type { Given } from './given.ts';

/** How many wrong tries there may be: in one conversation, for one account, and in the whole shop. */
export const mostTries = { conversation: 5, target: 10, targetADay: 30, shop: 300 };

const hour = 3_600_000;
const day = 24 * hour;

/** One try: what was said, and what kind of proof it is. */
export type Attempt = { by: 'email' | 'name' | 'code'; given: Given };

/**
 * Looks for somebody, once the try is counted: too many are refused without looking, whether there is such an account
 * or not. Counts live in the store, so replicas share them; what was right is not counted. Each try leaves an audit row.
 */
export async function attempt<Found>(
  ctx: ToolContext,
  tried: Attempt,
  look: () => Promise<Found | undefined>,
): Promise<Found | undefined | Refusal> {
  const { store, shop } = ctx;
  const limits = limitsOf(ctx, tried);
  const counted = await store.apply(limits.map((limit) => countTry(store, shop.id, limit)));
  if ('refused' in counted) {
    await store.apply([audit(ctx, tried, 'too_often')]);
    return tooOften(ctx, counted.refused);
  }
  const found = await look();
  const statements = [audit(ctx, tried, found ? 'found' : 'not_found')];
  if (found) statements.push(...limits.map((limit) => uncountTry(store, shop.id, limit)));
  await store.apply(statements);
  return found;
}

/** Refusal with how long it will be: a count that is full says when its span ends. */
export function tooOften({ now }: ToolContext, refused: string): Refusal {
  const ends = Number(refused.split(':')[1]);
  return { refused: 'identify_too_often', facts: { minutes: Math.ceil((ends - now.getTime()) / 60_000) } };
}

function limitsOf(ctx: ToolContext, { by, given }: Attempt): Limit[] {
  const target = `${by === 'name' ? 'name' : 'email'}:${hashOf(ctx, by === 'name' ? endsOf(given.name ?? '') : (given.email ?? ''))}`;
  return [
    limit(ctx, `conversation:${ctx.conversation}`, mostTries.conversation, hour),
    limit(ctx, target, mostTries.target, hour),
    limit(ctx, target, mostTries.targetADay, day),
    limit(ctx, 'shop', mostTries.shop, hour),
  ];
}

/** A count of so many within the present hour, or day, of the clock. */
export function limit({ now }: ToolContext, what: string, most: number, span: number): Limit {
  const from = Math.floor(now.getTime() / span) * span;
  return { key: `${what}/${span / hour}h/${from}`, most, endsAt: new Date(from + span) };
}

/** What was typed, so that it can be counted without being kept. */
export function hashOf({ shop }: ToolContext, text: string): string {
  return createHash('sha256').update(`${shop.id}\n${text.trim().toLowerCase()}`).digest('base64url');
}

/** First and last word of a name in one order: words put between them or turned round are the same account's tries. */
function endsOf(name: string): string {
  const words = nameKey(name).split(' ');
  return [words[0], words.at(-1)].sort().join(' ');
}

/** Statement: that somebody tried, and with what, so far as it may be read by staff. */
function audit(ctx: ToolContext, { by, given }: Attempt, outcome: string): Statement {
  const { store, shop, now, newId, conversation } = ctx;
  const detail = {
    by,
    outcome,
    conversation,
    ...(given.email !== undefined && { email: masked(given.email, /[^@.]+/g) }),
    ...(by === 'name' && {
      name: masked(given.name ?? '', /[^\s]+/g),
      postalCode: masked(given.postalCode ?? '', /.+/g),
    }),
  };
  return {
    query: store.write
      .insert(store.t.audit)
      .values({ shop: shop.id, id: newId(), at: now, person: 'guest', action: 'identify', detail }),
  };
}

/** The first letter of each part: "a***@e***.c***". */
function masked(text: string, part: RegExp): string {
  return text.replace(part, (whole) => `${[...whole][0] ?? ''}***`);
}
