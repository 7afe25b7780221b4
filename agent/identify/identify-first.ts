import { nameKey } from '../../store/identity-keys.ts';
import { customerById } from '../../store/queries/customers.ts';
import { namesIn } from '../../tools/identity/find-customer.ts';
import type { Given } from '../../tools/identity/given.ts';
import { identify, identifyResult } from '../../tools/identity/identify.ts';
import { slotsOf } from '../../tools/slot.ts';
import type { ToolContext } from '../../tools/tool.ts';
import { propose, type Hands, type Step } from '../act.ts';
import type { Asking, Dialogue } from '../dialogue.ts';
import type { ReadIdentity, Turn } from '../scene.ts';
import type { HeardIdentity } from './read-identity.ts';

/**
 * Who somebody says they are comes before what they wish: reads it from their own words, looks for the account, and
 * from then on the person of the turn is that customer. Returns what else the message says, to be understood.
 */
export async function identifyFirst(hands: Hands, turn: Turn, text: string): Promise<string> {
  const { ctx, before, readIdentity } = turn;
  const heard = hearIdentity(hands, before, text, readIdentity);
  if (!heard) return text;
  if (ctx.person.kind === 'customer') return heard.sure ? goOn(turn, heard.given, heard.rest) : text;
  if (!heard.sure) {
    // A name said in passing is kept for when it is needed.
    const { name } = heard.given;
    if (!before.identity?.asked && name) turn.identity = { given: { ...before.identity?.given, name } };
    return text;
  }
  const given = { ...before.identity?.given, ...heard.given };
  turn.identity = { ...before.identity, given };
  for (const step of await propose(hands, before, turn.steps.length, { tool: identify.name, args: given })) {
    turn.steps.push(step);
    knowPerson(turn, step);
  }
  return heard.rest;
}

/** What a message says of who is asking, where the shop lets people say so and nothing else was asked that it may answer. */
export function hearIdentity(
  hands: Hands,
  { asking, identity }: Dialogue,
  text: string,
  readIdentity: ReadIdentity | undefined,
): HeardIdentity | undefined {
  const { shop, person, say } = hands.ctx;
  const ways = shop.rules?.identify ?? [];
  if (ways.length === 0 || person.kind === 'staff' || !hands.tools.has(identify.name)) return undefined;
  if (asksForSuch(hands, asking)) return undefined;
  const asked = person.kind === 'guest' && identity?.asked === true;
  const heard = readIdentity?.(text, say.language, { asked, code: identity?.code === true });
  return heard && isThing(heard.given, hands.ctx) ? undefined : heard;
}

/** After a step that told who the person is: they are that customer from here on. After one that failed, what to keep of it. */
export function knowPerson(turn: Turn, step: Step): boolean {
  if (step.tool !== identify.name) return false;
  const result = identifyResult(step);
  if (result && 'customer' in result) {
    turn.ctx.person = { kind: 'customer', id: result.customer, by: result.by };
    turn.identity = undefined;
    return true;
  }
  const { code: typed, ...given } = turn.identity?.given ?? {};
  const code = result !== undefined || typed !== undefined;
  // A name may be right beside a wrong postal code; what was not found is not tried again. A code may be mistyped.
  if (step.refusal?.refused === 'identify_unknown') {
    delete given.email;
    delete given.postalCode;
  }
  turn.identity = { asked: true, given, ...(code && { code }) };
  return false;
}

/** "Harbour Shirt" by itself is what somebody looks for, though it looks like a name. */
function isThing({ name, ...others }: Given, { catalog }: ToolContext): boolean {
  const words = name === undefined ? [] : nameKey(name).split(' ');
  return words.length > 0 && Object.keys(others).length === 0 && words.every((word) => catalog.knows(word));
}

/** A question of another tool that such a value would answer: a receipt's e-mail address, where a parcel goes. */
function asksForSuch({ tools }: Hands, asking: Asking | undefined): boolean {
  const tool = asking && tools.get(asking.tool);
  const slot = tool && slotsOf(tool.input).find(({ name }) => name === asking.slot);
  return slot?.kind === 'email' || slot?.kind === 'address' || slot?.kind === 'name';
}

/** A known customer who says it again goes on; another one is turned away, whether there is such an account or not. */
async function goOn(turn: Turn, given: Given, rest: string): Promise<string> {
  const { ctx } = turn;
  if (ctx.person.kind !== 'customer') return rest;
  const customer = await customerById(ctx.store, ctx.shop.id, ctx.person.id);
  const name = customer?.firstName ?? '';
  const same = customer !== undefined && isSame(given, customer);
  const step: Step = { tool: identify.name, args: { ...given }, outcome: 'refused' };
  if (!same) turn.steps.push({ ...step, refusal: { refused: 'identify_other', facts: { name } } });
  else if (rest === '')
    turn.steps.push({ ...step, outcome: 'done', answer: { text: ctx.say.words.identity.known({ name }) } });
  return same ? rest : '';
}

type Account = NonNullable<Awaited<ReturnType<typeof customerById>>>;

/** By either: an address or a postal code may have changed since. */
function isSame({ email, name }: Given, customer: Account): boolean {
  const own = nameKey(`${customer.firstName} ${customer.lastName}`);
  return email === customer.email.toLowerCase() || (name !== undefined && namesIn(name).includes(own));
}

/** What the person said in this turn and, of themselves, before. */
export function heardOf(message: string, { identity }: Dialogue): NonNullable<ToolContext['heard']> {
  return [message, ...Object.values(identity?.given ?? {}).filter((part) => part !== undefined)];
}
