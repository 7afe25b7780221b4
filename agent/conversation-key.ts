import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * On a channel where anybody may send any conversation id (the web), the id of a conversation in which a guest was
 * identified proves nothing: it may be short, or have been seen. From then on its replies carry a key behind the id,
 * and only who sends it back goes on as that customer. The key is made from the shop's secret, so none is stored.
 */
export type Keyed = { id: string; key: string | undefined };

const behind = /^(.+)\.k-([\w-]{22})$/;

/** A conversation as a client sends it: the id, and the key behind it if there is one. */
export function splitKey(given: string): Keyed {
  const [, id, key] = behind.exec(given) ?? [];
  return { id: id ?? given, key };
}

/** The id as it is sent to the client that may go on as this customer. */
export function withKey(id: string, secret: string, customer: string): string {
  return `${id}.k-${keyOf(id, secret, customer)}`;
}

/** Whether a key is the one of this conversation and customer. */
export function isKey(key: string | undefined, id: string, secret: string, customer: string): boolean {
  const own = Buffer.from(keyOf(id, secret, customer));
  const given = Buffer.from(key ?? '');
  return given.length === own.length && timingSafeEqual(given, own);
}

/** 132 bits. */
function keyOf(id: string, secret: string, customer: string): string {
  const content = JSON.stringify(['conversation', id, customer]);
  return createHmac('sha256', secret).update(content).digest('base64url').slice(0, 22);
}
