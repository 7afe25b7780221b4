import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { shopFile } from '../store/folder/shop-folder.ts';
import { allTools } from '../tools/all-tools.ts';
import { rulesPage } from './rules-page.ts';

const page = join(projectRoot(), 'docs/rules.md');

/** docs/rules.md as it should be: all tools, with the settings of these shop folders. */
export function currentPage(folders: readonly string[]): string {
  const shops = folders.map((folder) =>
    shopFile.parse(JSON.parse(readFileSync(join(folder, 'shop.json'), 'utf8'))),
  );
  return rulesPage(allTools, shops);
}

export const demoFolders = ['wine', 'apparel'].map((id) => join(projectRoot(), 'shops', id));

/** `npm run rules` writes docs/rules.md; with shop folders it prints the page of those shops instead. */
if (import.meta.main) {
  const folders = process.argv.slice(2);
  if (folders.length === 0) writeFileSync(page, currentPage(demoFolders));
  else console.log(currentPage(folders));
}
