import { and, eq } from 'drizzle-orm';
import type { Refusal } from '../rules/rule.ts';
import type { Question, ToolContext } from '../tool.ts';

/** Whose account, as it may be named in a reply. */
export type AccountHolder = { id: string; name: string };

/**
 * The customer with an account whom a text names, for staff: by company, whole name, e-mail or id, else by a last name or
 * the words their company begins with. Several or none is a question.
 */
export async function findAccount(
  { store, shop }: ToolContext,
  text: string | undefined,
): Promise<{ one: AccountHolder } | Question | Refusal> {
  const { accounts: a, customers: c } = store.t;
  const rows = await store.read
    .select({ id: c.id, firstName: c.firstName, lastName: c.lastName, email: c.email, company: a.company })
    .from(a)
    .innerJoin(c, and(eq(c.shop, a.shop), eq(c.id, a.customerId)))
    .where(eq(a.shop, shop.id));
  if (rows.length === 0) return { refused: 'no_accounts' };
  const nameOf = ({ firstName, lastName, company }: (typeof rows)[number]) =>
    company ?? `${firstName} ${lastName}`.trim();
  const said = ` ${plain(text ?? '')} `;
  const exact = (text ?? '').trim();
  const ranked = rows.map((row) => {
    const whole = [row.company ?? '', `${row.firstName} ${row.lastName}`, row.email].map(plain);
    if (row.id === exact || whole.some((name) => name !== '' && said.includes(` ${name} `))) return 2;
    const company = plain(row.company ?? '')
      .split(' ')
      .filter((word) => word.length > 3);
    const partly = [plain(row.lastName), ...company].some(
      (word) => word.length > 2 && said.includes(` ${word} `),
    );
    return partly ? 1 : 0;
  });
  const best = Math.max(...ranked);
  const found = best === 0 ? [] : rows.filter((_, at) => ranked[at] === best);
  const [one, another] = found;
  if (one && !another) return { one: { id: one.id, name: nameOf(one) } };
  const names = found.slice(0, 6).map(nameOf);
  return names.length === 0
    ? { ask: 'account_of_whom', slot: 'customer' }
    : { ask: 'which_customer', slot: 'customer', facts: { names }, suggestions: names };
}

/** Letters and digits in lower case without accents, a space between words. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}
