import type { ShopFile } from '../store/folder/shop-folder.ts';
import type { Access } from '../tools/person.ts';
import type { RuleSettings } from '../tools/rules/rule.ts';
import type { AnyTool } from '../tools/tool.ts';

const effects: Record<AnyTool['effect'], string> = {
  read: 'reads, changes nothing',
  draft: 'changes what binds nobody, without a yes',
  write: 'binds somebody: only after a yes in their own words',
};

/** Everything the agent can do and by which rules, in the rules' own sentences for the settings of each shop. */
export function rulesPage(tools: readonly AnyTool[], shops: readonly ShopFile[]): string {
  return [
    '# The rules',
    '',
    'Made by `npm run rules` from the rules themselves (`tools/rules/`) and the settings of the demo shops; a test keeps it',
    'true. Each sentence is that of the code that checks it; where a rule has no other words, it is what the reply says.',
    'The settings are described in [shop-folder.md](shop-folder.md), how the rules are held in [safety.md](safety.md).',
    '',
    'No tool does anything for somebody it is not for, and a write waits for a yes in the person’s own words.',
    '',
    '| tool | what it does | for | effect |',
    '|---|---|---|---|',
    ...tools.map(
      ({ name, about, access, effect, rules }) =>
        `| ${rules.length > 0 ? `[${name}](#${name})` : name} | ${about} | ${access.map(whoMay).join(', ')} | ${effects[effect]} |`,
    ),
    ...tools.filter(({ rules }) => rules.length > 0).flatMap((tool) => ['', ...sectionOf(tool, shops)]),
    '',
  ].join('\n');
}

/** "guest", or "rep and above": a role may do all that the ones before it may. */
function whoMay(who: Access): string {
  return who === 'guest' || who === 'customer' || who === 'admin' ? who : `${who} and above`;
}

function sectionOf({ name, rules }: AnyTool, shops: readonly ShopFile[]): string[] {
  return [
    `## ${name}`,
    '',
    ...rules.flatMap(({ sentence }) => {
      const bySentence = Map.groupBy(shops, ({ rules: settings }) => sentence(settings ?? noSettings));
      const usual = sentence(noSettings);
      const others = [...bySentence].filter(([said]) => said !== usual);
      return [
        `- ${usual}`,
        ...others.map(([said, having]) => `  - ${having.map((shop) => shop.name).join(', ')}: ${said}`),
      ];
    }),
  ];
}

const noSettings: RuleSettings = {};
