import type { Store } from '../../store/open-store.ts';

/** One e-mail, as plain text. The same `id` is the same mail, however often it is sent; without one it is a new mail. */
export type Mail = { shop: string; id?: string; to: string; subject: string; text: string; kind: string };

/**
 * Sends e-mails. It only queues, and takes as long for every address: how long it takes must tell nothing. Throws where a
 * mail could not be handed over; whoever sends it tries again.
 */
export type Mailer = { send: (mail: Mail) => Promise<void> };

/** The embedded mailer: keeps mails in the store, where people read them, and sends nothing. */
export function createStoreMailer(store: Store, newId: () => string): Mailer {
  const { mails } = store.t;
  return {
    send: async (mail) => {
      const row = { id: newId(), ...mail, at: store.now() };
      await store.apply([{ query: store.write.insert(mails).values(row).onConflictDoNothing() }]);
    },
  };
}
