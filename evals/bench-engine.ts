import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { newDialogue } from '../agent/dialogue.ts';
import { createLocalEngine } from '../agent/local/local-engine.ts';
import type { Scene } from '../agent/scene.ts';
import { projectRoot } from '../project-root.ts';
import { sayFor } from '../prompts/say.ts';
import { importShop } from '../store/folder/import-shop.ts';
import { loadCatalog } from '../store/catalog/load-catalog.ts';
import { openStore } from '../store/open-store.ts';
import { findShop } from '../store/queries/shops.ts';
import { allTools } from '../tools/all-tools.ts';
import { createTestProvider } from '../tools/payments/test-provider.ts';

/** Twenty words each, with what people really do: several wishes, a typo, prices, packs, an aside. */
const messages = [
  'i am looking for a dry white wine under twenty euros that would go well with oysters and a green salad',
  'could you please add two cases of the cheapest red rioja to my basket and then tell me what that comes to',
  'do you have anything like the barolo we had last christmas but a bit cheaper and not quite as heavy please thanks',
  'my freind likes sparkling wiens from france that are not to sweet and i want to spend about thirty euros today',
];

export type EngineBench = {
  trainMs: number;
  messages: number;
  latencies: number[];
  /** What the heap grew by over many messages full of words nobody knows. */
  heapGrowthMB: number;
};

/** The local engine alone, in the wine shop: what it takes to learn its tools' asks, and to understand a message. */
export async function benchEngine({ runs = 500, many = 40_000 } = {}): Promise<EngineBench> {
  const from = performance.now();
  const engine = createLocalEngine(allTools);
  const trainMs = performance.now() - from;

  const now = new Date();
  const store = await openStore({ url: ':memory:', now: () => now });
  try {
    await importShop(store, join(projectRoot(), 'shops/wine'), { now, newId: randomUUID });
    const shop = (await findShop(store, 'wine'))?.file;
    const catalog = await loadCatalog(store, 'wine');
    if (!shop || !catalog) throw new Error('bench: the wine shop was not imported');
    const say = sayFor(shop, undefined);
    const dialogue = newDialogue(say.language);
    const ctx: Scene['ctx'] = {
      shop,
      catalog,
      store,
      say,
      now,
      person: { kind: 'guest' },
      conversation: 'web:wine:bench',
      seen: dialogue.seen,
      newId: randomUUID,
      payments: createTestProvider(),
    };
    const understand = (text: string) => engine.understand({ text, said: undefined, dialogue, catalog, ctx });
    const latencies: number[] = [];
    for (let run = -20; run < runs; run++) {
      const text = messages[(run + 20) % messages.length]!;
      const started = performance.now();
      understand(text);
      if (run >= 0) latencies.push(performance.now() - started);
    }
    return { trainMs, messages: runs, latencies, heapGrowthMB: heapGrowth(understand, many) };
  } finally {
    await store.close();
  }
}

/** Caches of words and spellings must be bounded: half of the messages warm up, the other half may not grow the heap. */
function heapGrowth(understand: (text: string) => unknown, many: number): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heapMB = () => {
    collect();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  let before = 0;
  for (let n = 0; n < many; n++) {
    if (n === many / 2) before = heapMB();
    const strange = [n, n * 7919, n * 104_729].map((seed) => `w${seed.toString(36).replace(/\d/g, 'x')}`);
    understand(`do you have any ${strange.join(' ')} wine under ${n % 90} euros`);
  }
  return heapMB() - before;
}
