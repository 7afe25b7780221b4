import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createLocalAgent } from '../agent/local-agent.ts';
import { createIdentity } from '../channels/web/identity.ts';
import { importDemoShops } from '../demo-shops.ts';
import { projectRoot } from '../project-root.ts';
import { readSettings } from '../settings.ts';
import { openStore } from '../store/open-store.ts';
import { shopSecret } from '../store/queries/shops.ts';
import { priceListFile } from '../store/folder/price-settings.ts';
import {
  customerFile,
  type FolderFile,
  folderFiles,
  optionalFiles,
  orderFile,
  productFile,
  shopFile,
} from '../store/folder/shop-folder.ts';
import { allTools } from '../tools/all-tools.ts';
import type { AnyTool } from '../tools/tool.ts';

const root = projectRoot();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...globSync('docs/*.md', { cwd: root })];
const readme = read('README.md');
const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const example = join(root, `tools/catalog/readme-example-${process.pid}.ts`);
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(example, { force: true });
});

/** The code blocks of the README in a language. */
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code]) => code ?? '');

async function openDemo(url: string) {
  const now = () => new Date();
  const store = await openStore({ url, now });
  await importDemoShops(store, { log: pino({ level: 'silent' }), now, newId: randomUUID });
  return store;
}

test.each(documents)('every file that %s names is there', (document) => {
  const text = read(document);
  const links = [...text.matchAll(/(?:\]\(|<img src=")([^)#\s"]+)/g)].map(([, path]) =>
    join(dirname(document), path ?? ''),
  );
  // Paths in code: with a slash and an ending we use, such as `tools/slot.ts`; those of the worked example are to be made.
  const named = [...text.matchAll(/`(?:npx )?(?:node )?([\w.-]+(?:\/[\w.-]+)+(?:\.\w+|\/)?)`/g)].map(
    ([, path]) => path ?? '',
  );
  const paths = [
    ...links.filter((path) => !path.includes(':')),
    ...named.filter((path) => /\.(ts|md)$|\/$|^\.ci/.test(path)),
  ];
  const made = 'tools/catalog/serving-temperature.ts';
  expect(paths.filter((path) => path !== made && !existsSync(resolve(root, path)))).toEqual([]);
});

test.each(documents)('every npm script that %s names is there', (document) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read(document).matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(
    ([, run, short]) => run ?? short,
  );
  expect(named.filter((name) => !scripts[name ?? ''])).toEqual([]);
});

test('the README tells every setting with its default', () => {
  const defined = read('settings.ts').split(/const settings = z\.object\(|^\}\);/m)[1] ?? '';
  const names = [...defined.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name ?? '');
  expect(names).toContain('PORT');
  for (const name of names) {
    const source = new RegExp(`^ {2}${name}:(.*?)(?=^ {2}[A-Z_]+:|$(?![^]))`, 'ms').exec(defined)?.[1] ?? '';
    const fallback = /\.default\((.+?)\)/.exec(source)?.[1]?.replaceAll(/['_]/g, '');
    const row = `| \`${name}\` | ${fallback === undefined ? '' : `\`${fallback}\` `}|`;
    expect(readme).toContain(row);
  }
  expect(readSettings({})).toMatchObject({ port: 8080 });
});

/** Names of the fields of a schema and of the objects in it. */
function fieldsOf(schema: unknown): string[] {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]) => [name, ...fieldsOf(field)]);
}

test('the shop folder is described field by field', () => {
  const [, ...sections] = read('docs/shop-folder.md').split(/^## /m);
  const schemas: Record<FolderFile, z.ZodType> = {
    'price-lists.jsonl': priceListFile,
    'shop.json': shopFile,
    'products.jsonl': productFile,
    'customers.jsonl': customerFile,
    'orders.jsonl': orderFile,
  };
  for (const file of [...folderFiles, ...optionalFiles]) {
    const section = sections.find((text) => text.startsWith(file)) ?? '';
    const inherited = {
      'orders.jsonl': ['line1', 'line2', 'city', 'name', 'region', 'country', 'postalCode'],
      'products.jsonl': ['name', 'units'],
    };
    const told = (field: string) =>
      section.includes(`\`${field}\``) ||
      section.includes(`"${field}":`) ||
      (file in inherited && inherited[file as keyof typeof inherited].includes(field));
    expect({ file, missing: fieldsOf(schemas[file]).filter((field) => !told(field)) }).toEqual({
      file,
      missing: [],
    });
  }
});

/** What the compiler has to say about one file under the settings of the project. */
async function compilerSays(file: string): Promise<string> {
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = { typeRoots: [join(root, 'node_modules/@types')] };
  writeFileSync(
    config,
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, files: [file], exclude: [] }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const run = promisify(execFile)(process.execPath, [tsc, '-p', config], { cwd: root });
  return run.then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  );
}

test('the tool of the README works the moment it is written', async () => {
  const [code = ''] = blocks('ts');
  writeFileSync(example, code);
  expect(await compilerSays(example)).toBe('');
  const { servingTemperature } = (await import(/* @vite-ignore */ example)) as {
    servingTemperature: AnyTool;
  };
  const store = await openDemo(':memory:');
  const agent = createLocalAgent({
    store,
    now: () => new Date(),
    newId: randomUUID,
    tools: [...allTools, servingTemperature],
  });
  const said: string[] = [];
  let conversation: string | undefined;
  for (const message of [
    'at what temperature do I drink the cheapest Rioja?',
    'a dry white for oysters',
    'should I chill the second one?',
    'how warm shuold I serve the 2021 Clisson from Pépière?',
    'do you have any Chablis?',
  ]) {
    const person = { kind: 'guest' } as const;
    const result = await agent.turn({
      shop: 'wine',
      message,
      channel: 'web',
      person,
      ...(conversation && { conversation }),
    });
    if ('denied' in result) throw new Error(result.denied);
    conversation = result.conversation;
    said.push(
      `${result.calls.map(({ tool, outcome }) => `${tool} ${outcome}`).join()}: ${result.reply.text}`,
    );
  }
  await store.close();
  expect(said).toEqual([
    expect.stringMatching(/^serving_temperature done: .*Rioja.* at 14 to 18 °C\.$/),
    expect.stringMatching(/^search_products done: /),
    expect.stringMatching(/^serving_temperature done: .* at 8 to 12 °C\.$/),
    expect.stringMatching(/^serving_temperature done: .*Clisson 2021.* at 8 to 12 °C\.$/),
    expect.stringMatching(/^search_products done: .*Chablis/),
  ]);
});

test('the token of the README lets its customer in', async () => {
  const url = `file:${join(folder, 'shops.db')}`;
  const store = await openDemo(url);
  const command = blocks('sh').find((block) => block.includes('signCustomerToken')) ?? '';
  const env = {
    ...process.env,
    DATABASE_URL: url,
    PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`,
  };
  const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: root, env });
  const identify = createIdentity({
    shopSecret: (shop) => shopSecret(store, shop),
    isCustomer: async () => true,
    now: () => new Date(),
  });
  expect(await identify(`Bearer ${stdout.trim()}`, 'apparel')).toEqual({
    kind: 'customer',
    id: 'max-sample',
  });
  await store.close();
});

test('a body of the README is one the API takes', () => {
  const bodies = blocks('sh').flatMap((block) =>
    [...block.matchAll(/-d '(\{.*?\})'/g)].map(([, body]) => body ?? ''),
  );
  expect(bodies.map((body) => Object.keys(JSON.parse(body) as object))).toEqual([['shop', 'message']]);
});
