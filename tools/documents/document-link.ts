import { errors as joseErrors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

const algorithm = 'HS256';

/** How long a link to a document opens it, in seconds: long enough for a message read next week. */
export const linkSeconds = 14 * 24 * 3600;

/** The one document a link opens, and the language it is read in. */
export type DocumentKey = { kind: 'issued' | 'quote'; number: string; language: string };

const claims = z.object({
  sub: z.string().min(1),
  kind: z.enum(['issued', 'quote']),
  lang: z.string().min(2).max(35),
});

// No token that says who somebody is opens a document, and no link signs anybody in: the audiences differ.
const audienceOf = (shop: string) => `shopkeeper-document:${shop}`;
const keyOf = (secret: string) => new TextEncoder().encode(secret);

/**
 * Signs the part of a link that opens one document: a JWT (RFC 7519) with the shop's own secret. Whoever has the link
 * may read the document until it expires, so it is given only to who may see it.
 */
export function signDocument(
  shop: string,
  secret: string,
  { kind, number, language }: DocumentKey,
  now: Date,
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({ kind, lang: language })
    .setProtectedHeader({ alg: algorithm })
    .setSubject(number)
    .setAudience(audienceOf(shop))
    .setExpirationTime(seconds + linkSeconds)
    .sign(keyOf(secret));
}

/** Reads such a part; `expired` and `bad` are told apart, because an expired one can be asked for again. */
export async function readDocumentKey(
  shop: string,
  secret: string,
  token: string,
  now: Date,
): Promise<DocumentKey | { refused: 'expired' | 'bad' }> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: [algorithm],
      audience: audienceOf(shop),
      requiredClaims: ['sub', 'exp'],
      currentDate: now,
    });
    const read = claims.safeParse(payload);
    if (!read.success) return { refused: 'bad' };
    const { sub, kind, lang } = read.data;
    return { kind, number: sub, language: lang };
  } catch (error) {
    if (error instanceof joseErrors.JWTExpired) return { refused: 'expired' };
    if (error instanceof joseErrors.JOSEError) return { refused: 'bad' };
    throw error;
  }
}

/** Where a document is read: `.html` is a page to look at and print, `.pdf` a file to keep. */
export function documentPath(shop: string, token: string, format: 'html' | 'pdf'): string {
  return `/v1/shops/${shop}/documents/${token}.${format}`;
}
