import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder } from 'vite';

/** Builds the scripts for browsers into a folder of their own, so that tests never meet an old build. */
export async function buildWidget(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'widget-'));
  const builder = await createBuilder({ logLevel: 'error', root: join(import.meta.dirname, '..') });
  for (const { config } of Object.values(builder.environments)) config.build.outDir = folder;
  await builder.buildApp();
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
