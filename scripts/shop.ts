import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { eq } from 'drizzle-orm';
import { readSettings } from '../settings.ts';
import { exportShop } from '../store/folder/export-shop.ts';
import { mostProblems, problemSentence } from '../store/folder/folder-problem.ts';
import { importShop } from '../store/folder/import-shop.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { listShops } from '../store/queries/shops.ts';
import { folderFiles, optionalFiles } from '../store/folder/shop-folder.ts';

const usage = `Usage:
  npm run shop -- import <folder> [--as <id>]   read a shop folder into the database
  npm run shop -- export <id> <folder>          write a shop as a shop folder
  npm run shop -- list                          the shops in the database

The database is DATABASE_URL, file:data/shopkeeper.db where it is not set.`;

type Output = { say: (line: string) => void; complain: (line: string) => void };
type Command = (store: Store, output: Output) => Promise<boolean>;

/** Runs one command of `npm run shop` and returns its exit code: 0 when done, 1 when not. */
export async function shopCommand(
  args: string[],
  env: Record<string, string | undefined>,
  output: Output,
): Promise<0 | 1> {
  const command = commandOf(args);
  if (!command) {
    output.complain(usage);
    return 1;
  }
  try {
    const store = await openStore({ url: readSettings(env).databaseUrl, now: () => new Date() });
    try {
      return (await command(store, output)) ? 0 : 1;
    } finally {
      await store.close();
    }
  } catch (error) {
    output.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function commandOf(args: string[]): Command | undefined {
  const parsed = parse(args);
  if (!parsed) return undefined;
  const { as, names } = parsed;
  const [command, first, second] = names;
  if (command === 'import' && first !== undefined && names.length === 2) return importing(first, as);
  if (as !== undefined) return undefined;
  if (command === 'export' && first !== undefined && second !== undefined && names.length === 3) {
    return exporting(first, second);
  }
  return command === 'list' && names.length === 1 ? listing : undefined;
}

function parse(args: string[]): { names: string[]; as: string | undefined } | undefined {
  try {
    const { positionals, values } = parseArgs({
      args,
      options: { as: { type: 'string' } },
      allowPositionals: true,
    });
    return { names: positionals, as: values.as };
  } catch {
    return undefined;
  }
}

const isNeeded = (file: string) => folderFiles.some((needed) => needed === file);

const importing =
  (folder: string, as: string | undefined): Command =>
  async (store, { say, complain }) => {
    const result = await importShop(store, folder, { as, now: new Date(), newId: randomUUID });
    if ('problems' in result) {
      for (const problem of result.problems) complain(problemSentence(problem));
      if (result.problems.length >= mostProblems) complain('There may be more.');
      complain('Nothing was imported.');
      return false;
    }
    const { shop, counts } = result.imported;
    say(`Imported ${shop} from ${folder}`);
    for (const file of [...folderFiles, ...optionalFiles]) {
      const { new: added, changed, same } = counts[file];
      if (!isNeeded(file) && added + changed + same === 0) continue;
      say(`  ${file.padEnd(15)} ${added} new, ${changed} changed, ${same} the same`);
    }
    return true;
  };

const exporting =
  (id: string, folder: string): Command =>
  async (store, { say, complain }) => {
    const result = await exportShop(store, id, folder);
    if ('refused' in result) {
      complain(`There is no shop "${id}" in the database; "npm run shop -- list" shows those there are.`);
      return false;
    }
    say(`Exported ${id} to ${folder}`);
    for (const file of [...folderFiles, ...optionalFiles]) {
      const records = result.exported[file];
      if (!isNeeded(file) && records === 0) continue;
      say(`  ${file.padEnd(15)} ${records} ${records === 1 ? 'record' : 'records'}`);
    }
    return true;
  };

const listing: Command = async (store, { say }) => {
  const { read, t } = store;
  const shops = await listShops(store);
  if (shops.length === 0) say('There is no shop in the database yet.');
  for (const { file } of shops) {
    const products = await read.$count(t.products, eq(t.products.shop, file.id));
    say(`${file.id}  ${file.name}, ${file.currency}, ${products} ${products === 1 ? 'product' : 'products'}`);
  }
  return true;
};

if (import.meta.main) {
  process.exitCode = await shopCommand(process.argv.slice(2), process.env, {
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
}
