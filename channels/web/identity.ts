import { SignJWT, errors as joseErrors, jwtVerify } from 'jose';
import { z } from 'zod';
import { type Person, type StaffRole, staffRoles } from '../../tools/person.ts';
import type { Problem } from './errors.ts';

const algorithm = 'HS256';
const longestToken = 4096;
const rememberedTokens = 10_000;
/** How long a verified token is believed without another look at the shop's secret and customers. */
const rememberFor = 60_000;

const claims = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('customer'), sub: z.string().min(1), exp: z.number() }),
  z.object({ kind: z.literal('staff'), sub: z.string().min(1), exp: z.number(), role: z.enum(staffRoles) }),
]);

export type IdentityParts = {
  /** The secret a shop signs its tokens with, or undefined where there is no such shop. */
  shopSecret: (shop: string) => Promise<string | undefined>;
  isCustomer: (shop: string, customer: string) => Promise<boolean>;
  now: () => Date;
};

export type Identify = (authorization: string | undefined, shop: string) => Promise<Person | Problem>;

/**
 * Makes the function that tells who is asking, from an `Authorization` header and the shop asked about.
 *
 * No header is a guest. A token is a JWT (RFC 7519) signed with HS256 and the shop's own secret, with
 * `aud` "shopkeeper:<shop>", `sub`, `exp` and `kind` "customer" or "staff"; staff also carry a `role`. Anything else
 * is returned as a Problem, never as a guest: a person who believes to be signed in is told that they are not.
 */
export function createIdentity(parts: IdentityParts): Identify {
  const remembered = new Map<string, { person: Person; until: number }>();

  return async (authorization, shop) => {
    if (authorization === undefined) return { kind: 'guest' };
    const token = /^bearer +([\w.-]+)$/i.exec(authorization)?.[1];
    if (token === undefined || token.length > longestToken) {
      return { problem: 'bad_token', message: 'Send the token as "Authorization: Bearer <token>".' };
    }
    const now = parts.now();
    const key = `${shop}\n${token}`;
    const known = remembered.get(key);
    if (known && known.until > now.getTime()) return known.person;
    remembered.delete(key);

    const secret = await parts.shopSecret(shop);
    if (secret === undefined) return { problem: 'unknown_shop' };
    const read = await readToken(token, shop, secret, now);
    if ('problem' in read) return read;
    if (read.person.kind === 'customer' && !(await parts.isCustomer(shop, read.person.id))) {
      return { problem: 'unknown_person' };
    }
    if (remembered.size >= rememberedTokens) remembered.delete(remembered.keys().next().value ?? '');
    remembered.set(key, { person: read.person, until: Math.min(read.expires, now.getTime() + rememberFor) });
    return read.person;
  };
}

type Read = { person: Exclude<Person, { kind: 'guest' }>; expires: number } | Problem;

async function readToken(token: string, shop: string, secret: string, now: Date): Promise<Read> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: [algorithm],
      audience: audienceOf(shop),
      requiredClaims: ['sub', 'exp'],
      currentDate: now,
    });
    const read = claims.safeParse(payload);
    if (!read.success) return { problem: 'bad_token', message: 'The token has an unknown kind or role.' };
    const expires = read.data.exp * 1000;
    return read.data.kind === 'staff'
      ? { person: { kind: 'staff', id: read.data.sub, role: read.data.role }, expires }
      : { person: { kind: 'customer', id: read.data.sub }, expires };
  } catch (error) {
    if (error instanceof joseErrors.JWTExpired) return { problem: 'expired_token' };
    if (error instanceof joseErrors.JOSEError) return { problem: 'bad_token' };
    throw error;
  }
}

const keyOf = (secret: string) => new TextEncoder().encode(secret);
const audienceOf = (shop: string) => `shopkeeper:${shop}`;

type Signing = { shop: string; secret: string; now: Date; lifetimeSeconds: number };

/**
 * Signs the token of a customer, as a shop's own server would after its own sign-in.
 *
 * @example await signCustomerToken({ shop: 'wine', secret, customer: 'c-1', now: new Date(), lifetimeSeconds: 3600 })
 */
export function signCustomerToken(signing: Signing & { customer: string }): Promise<string> {
  return sign(signing, signing.customer, { kind: 'customer' });
}

/** Signs the token of a member of staff with the given role. */
export function signStaffToken(signing: Signing & { staff: string; role: StaffRole }): Promise<string> {
  return sign(signing, signing.staff, { kind: 'staff', role: signing.role });
}

function sign({ shop, secret, now, lifetimeSeconds }: Signing, sub: string, extra: Record<string, string>) {
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT(extra)
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setSubject(sub)
    .setAudience(audienceOf(shop))
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + lifetimeSeconds)
    .sign(keyOf(secret));
}
