import { join } from 'node:path';
import type { Logger } from 'pino';
import { signStaffToken } from './channels/web/identity.ts';
import { projectRoot } from './project-root.ts';
import { problemSentence } from './store/folder/folder-problem.ts';
import { importShop } from './store/folder/import-shop.ts';
import type { Store } from './store/open-store.ts';
import { findShop, listShops, shopSecret } from './store/queries/shops.ts';

const demoShops = ['wine', 'apparel'];
const tokenSeconds = 12 * 60 * 60;

/** Imports the demo shops that the store does not hold yet; one that is there keeps what happened in it. */
export async function importDemoShops(
  store: Store,
  { log, now, newId }: { log: Logger; now: () => Date; newId: () => string },
): Promise<void> {
  for (const id of demoShops) {
    if (await findShop(store, id)) continue;
    const result = await importShop(store, join(projectRoot(), 'shops', id), { now: now(), newId });
    if ('problems' in result) throw new Error(result.problems.map(problemSentence).join('\n'));
    log.info({ shop: id }, 'demo shop imported');
  }
}

/**
 * Lines that say where to open each demo shop, once as anybody and once signed in as a manager of the shop.
 * The token is in the fragment of the address, which browsers do not send to a server.
 */
export async function demoLinks(store: Store, url: string): Promise<string[]> {
  const lines: string[] = [];
  for (const { file } of await listShops(store)) {
    const secret = await shopSecret(store, file.id);
    if (!file.demo || secret === undefined) continue;
    const signing = { shop: file.id, secret, now: store.now(), lifetimeSeconds: tokenSeconds };
    const token = await signStaffToken({ ...signing, staff: 'demo-manager', role: 'manager' });
    const page = `${url}/${file.id}`;
    lines.push('', file.name, `  as a customer  ${page}`, `  as staff       ${page}#token=${token}`);
  }
  return lines;
}
