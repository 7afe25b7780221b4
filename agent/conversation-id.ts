/** Which conversation: one printable string, `{channel}:{shop}:{thread}`. */
export type ConversationId = { channel: string; shop: string; thread: string };

/** Writes the id; channel and shop hold no colon. */
export function printConversation({ channel, shop, thread }: ConversationId): string {
  return `${channel}:${shop}:${thread}`;
}

/**
 * Reads an id as a client sends it back: whole, or only its thread. An id of another channel or shop is just an
 * unknown thread of this one, so nobody reaches across.
 */
export function readConversation(channel: string, shop: string, given: string): ConversationId {
  const prefix = `${channel}:${shop}:`;
  return { channel, shop, thread: given.startsWith(prefix) ? given.slice(prefix.length) : given };
}
