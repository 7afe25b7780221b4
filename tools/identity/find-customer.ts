import { nameKey, postalKey } from '../../store/identity-keys.ts';
import { customerByEmail, customersByName } from '../../store/queries/customers.ts';
import type { ToolContext } from '../tool.ts';

/** The customer somebody is, as far as what they said tells. */
export type Found = { id: string; firstName: string };

export async function customerWithEmail(
  { store, shop }: ToolContext,
  email: string,
): Promise<Found | undefined> {
  const customer = await customerByEmail(store, shop.id, email);
  return customer && { id: customer.id, firstName: customer.firstName };
}

/** The one customer with this name and postal code; nobody where two are alike. */
export async function customerWithName(
  { store, shop }: ToolContext,
  name: string,
  postalCode: string,
): Promise<Found | undefined> {
  const code = postalKey(postalCode);
  const named = await customersByName(store, shop.id, namesIn(name), 50);
  const [one, another] = named.filter(
    ({ address }) => address?.postalCode && postalKey(address.postalCode) === code,
  );
  return one && !another ? { id: one.id, firstName: one.firstName } : undefined;
}

/** Names that may be meant: the words as they stand, without more around or between them, and last name first. */
export function namesIn(name: string): string[] {
  const words = nameKey(name).split(' ').slice(0, 6);
  const names = new Set<string>();
  for (let from = 0; from < words.length; from++)
    for (let to = from + 2; to <= words.length; to++) names.add(words.slice(from, to).join(' '));
  const [first, last] = [words[0], words.at(-1)];
  if (words.length > 1) names.add(`${first} ${last}`).add(`${last} ${first}`);
  return [...names];
}
