import { createHmac, timingSafeEqual } from 'node:crypto';
import { countTry, keepCode, tryCode, useCode } from '../../store/queries/identity.ts';
import { shopSecret } from '../../store/queries/shops.ts';
import type { Refusal } from '../rules/rule.ts';
import type { ToolContext } from '../tool.ts';
import { hashOf, limit, tooOften } from './attempt.ts';
import { customerWithEmail, type Found } from './find-customer.ts';

/** How long a code is good, how often it may be typed, and how many an address is sent in an hour. */
export const codeMinutes = 10;
const mostTyped = 5;
const mostSent = 3;

const minute = 60_000;
const hour = 60 * minute;

/**
 * Sends a one-time code to an address, if it is a customer's. Whoever asks learns nothing from it: the same is written
 * and said for every address, and the count of codes is the same.
 */
export async function sendCode(ctx: ToolContext, email: string): Promise<{ sent: true } | Refusal> {
  const { store, shop, mailer, newCode, now, say, conversation } = ctx;
  if (!mailer || !newCode)
    throw new Error('identify: a shop with one-time codes needs a mailer and a source of codes');
  const code = newCode();
  const target = hashOf(ctx, email);
  const kept = await store.apply([
    countTry(store, shop.id, limit(ctx, `sent:${target}`, mostSent, hour)),
    countTry(store, shop.id, limit(ctx, `sent-in:${conversation}`, mostSent, hour)),
    keepCode(store, {
      shop: shop.id,
      target,
      conversation,
      hash: await hashCode(ctx, target, code),
      expiresAt: new Date(now.getTime() + codeMinutes * minute),
    }),
  ]);
  if ('refused' in kept) return tooOften(ctx, kept.refused);
  const { mail } = say.words.identity;
  if (await customerWithEmail(ctx, email)) {
    const subject = mail.subject({ shop: shop.name });
    const text = mail.text({ shop: shop.name, code, minutes: codeMinutes });
    await mailer.send({ shop: shop.id, to: email, subject, text, kind: 'code' });
  }
  return { sent: true };
}

/** The customer whose code was typed in the conversation that asked for it; a code is good once. */
export async function customerWithCode(
  ctx: ToolContext,
  email: string,
  code: string,
): Promise<Found | undefined> {
  const { store, shop, conversation, now } = ctx;
  const target = hashOf(ctx, email);
  const live = { shop: shop.id, target, conversation };
  const tried = await store.apply([tryCode(store, live, mostTyped, now)]);
  const kept = 'ok' in tried ? tried.ok[0][0]?.hash : undefined;
  const hash = await hashCode(ctx, target, code);
  if (kept === undefined || !sameText(kept, hash)) return undefined;
  const used = await store.apply([useCode(store, { ...live, hash })]);
  return 'refused' in used ? undefined : customerWithEmail(ctx, email);
}

/** Six digits are soon tried through, so the hash needs the shop's secret as well. */
async function hashCode({ store, shop }: ToolContext, target: string, code: string): Promise<string> {
  const secret = await shopSecret(store, shop.id);
  if (secret === undefined) throw new Error(`identify: shop ${shop.id} has no secret`);
  return createHmac('sha256', secret).update(`code\n${target}\n${code}`).digest('base64url');
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
