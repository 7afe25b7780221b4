import { slotsOf, type SlotKind } from '../tools/slot.ts';
import type { AnyTool, Planned, ToolContext } from '../tools/tool.ts';
import type { Dialogue, Pending } from './dialogue.ts';
import type { Proposal } from './decide.ts';
import type { Said } from './said.ts';

/**
 * Where a value of an argument comes from. `said`: the person's own words of this conversation. `returned`: a tool returned
 * it as this very kind of thing and it is in front of the person. `shop`: one of the shop's own closed lists. `schema`: the
 * tool's schema leaves no other kind of value (true or false, one of named choices, a place in what was shown). `described`:
 * words without a figure that only describe a thing, which code finds and reads out.
 */
export type Origin = 'said' | 'returned' | 'shop' | 'schema' | 'described';

declare const vouched: unique symbol;
/**
 * Arguments of a write, every value of which has an origin. Only `vouch` and the two functions below it make one, and only
 * with one can a write be planned: a value out of a description, a review or a memory has no origin, and ends here.
 */
export type Vouched = {
  readonly args: unknown;
  /** By path, such as "quantity.count". */
  readonly origins: Readonly<Record<string, Origin>>;
  readonly [vouched]: true;
};

/** A tool that binds somebody. It cannot be planned but with vouched arguments. */
export type Write = Omit<AnyTool, 'plan' | 'effect'> & { readonly effect: 'write' };
export type Harmless = Omit<AnyTool, 'effect'> & { readonly effect: 'read' | 'draft' };

/** A tool as its effect lets it be used. */
export function byEffect(tool: AnyTool): Write | Harmless {
  // Guarantee: `effect` is what tells the two apart.
  return tool as Write | Harmless;
}

/** How the arguments of a write, as its schema parsed them, are traced: by who made the proposal they are of. */
export type Vouching = (
  tool: Write,
  args: unknown,
  proposal: Proposal & { ours?: true },
) => Promise<Vouched | { untrusted: string[] }>;

/** Plans a write. */
export function planVouched(
  ctx: ToolContext,
  tool: Write,
  wish: Vouched,
): Promise<Planned<unknown, unknown>> {
  // Guarantee: a Write is a Tool with a field hidden by its type.
  return (tool as unknown as AnyTool).plan(ctx, wish.args);
}

/** What a value of a proposal can be traced back to. */
export type Sources = {
  ctx: ToolContext;
  dialogue: Dialogue;
  tools: ReadonlyMap<string, AnyTool>;
  said: Said;
};

/** Traces every value of a write's arguments, or names those nobody said and nothing returned. */
export function vouch(tool: Write, args: unknown, sources: Sources): Vouched | { untrusted: string[] } {
  const kinds = new Map(slotsOf(tool.input).map(({ name, kind }) => [name, kind]));
  const known = vouchedBefore(sources);
  const origins: Record<string, Origin> = {};
  const untrusted: string[] = [];
  for (const leaf of leavesOf(args)) {
    const [slot = '', ...path] = leaf.path;
    const origin =
      originOf(kinds.get(slot), path, leaf.value, sources) ?? (known.has(keyOf(leaf)) ? 'said' : undefined);
    if (origin) origins[leaf.path.join('.')] = origin;
    else untrusted.push(leaf.path.join('.'));
  }
  return untrusted.length > 0 ? { untrusted } : branded(args, origins);
}

/**
 * Arguments of the local engine: it fills them from its recognisers, from the names in the person's own message, and from a
 * dialogue that holds for a write only what was vouched for. It reads no other text.
 */
export function vouchForEngine(args: unknown): Vouched {
  return branded(args, {});
}

/** Arguments a write's own plan made of vouched ones, where it turned out to be something else, or several. */
export function vouchForPlanned(args: unknown): Vouched {
  return branded(args, {});
}

/** Where nobody says who proposes. */
export const trustNobody: Vouching = async () => ({ untrusted: ['everything'] });

/** Arguments that wait for a yes: they were vouched for when they were proposed, and made exact by the tool itself. */
export function vouchForPending({ args }: Pending): Vouched {
  return branded(args, {});
}

function branded(args: unknown, origins: Record<string, Origin>): Vouched {
  // The brand is a type only; this is the one place that gives it.
  return { args, origins } as Vouched;
}

/** A path within an argument: the field's name, those of array places left out. */
type Leaf = { path: string[]; value: string | number | boolean | null };

function leavesOf(value: unknown, path: string[] = []): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, path));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => leavesOf(item, [...path, name]));
}

function keyOf({ path, value }: Leaf): string {
  return JSON.stringify([path, value]);
}

/** Values that were vouched for at an earlier turn and still stand in the dialogue. */
function vouchedBefore({ dialogue, tools }: Sources): ReadonlySet<string> {
  const { asking, pending, declined } = dialogue;
  const open = asking && tools.get(asking.tool)?.effect === 'write' ? [asking.args] : [];
  const before = [...open, ...pending.map(({ args }) => args), ...declined.map(({ args }) => args)];
  return new Set(before.flatMap((args) => leavesOf(args)).map(keyOf));
}

function originOf(
  kind: SlotKind | undefined,
  path: readonly string[],
  value: Leaf['value'],
  sources: Sources,
): Origin | undefined {
  if (typeof value === 'boolean' || value === null || kind === 'choice') return 'schema';
  const field = path.findLast((name) => name !== 'otherwise') ?? '';
  const within = kind === 'item' || kind === 'order' || kind === 'product';
  const isWish = kind === 'product' || path.includes('wish') || path.includes('containing');
  if (within && !isWish && typeof value === 'number') return field === 'shown' ? 'schema' : undefined;
  if (typeof value === 'number') return ofFigure(value, kind, sources);
  if (kind === 'order' && field === 'number') return ofOrder(value, sources);
  if (kind === 'item' && !isWish) return ofItem(value, sources);
  return within && isWish ? ofDescription(value, field, sources) : ofWords(value, sources);
}

/** One of a thing is what naming the thing means. */
function ofFigure(value: number, kind: SlotKind | undefined, { said }: Sources): Origin | undefined {
  if (value === 1 && kind === 'quantity') return 'schema';
  return said.figure(value) ? 'said' : undefined;
}

function ofOrder(number: string, { ctx, said }: Sources): Origin | undefined {
  const { orders, order } = ctx.seen;
  if (order === number || orders.includes(number)) return 'returned';
  return said.order(number) ? 'said' : undefined;
}

/** A product or variant that is in front of the person, in their cart, or that they named. */
function ofItem(id: string, { ctx, dialogue, said }: Sources): Origin | undefined {
  const { shown, focus } = ctx.seen;
  const there = [...shown, ...(focus ? [focus] : [])];
  if (there.some(({ product, variant }) => product === id || variant === id)) return 'returned';
  if (dialogue.cart?.includes(id)) return 'returned';
  const product = ctx.catalog.product(ctx.catalog.variant(id)?.product ?? id);
  // A variant of what is there: the tool that showed the thing showed its options.
  if (product && there.some((item) => item.product === product.id)) return 'returned';
  const names = product ? [product.title, ...product.aliases] : [];
  return names.some((name) => said.every(name)) || said.words(id) ? 'said' : undefined;
}

/** Words that describe a thing, for code to find it: free, but for the figures in them. */
function ofDescription(text: string, field: string, { ctx, said }: Sources): Origin | undefined {
  if (said.words(text)) return 'said';
  if (field === 'facet' || !/\p{N}/u.test(text)) return 'described';
  const isValue = field === 'value' && ctx.catalog.valuesFor({ facet: '', value: text }).length > 0;
  return isValue ? 'shop' : undefined;
}

/** Words that will be kept or sent to: an address, an e-mail, a reason, a code. */
function ofWords(text: string, { ctx, said }: Sources): Origin | undefined {
  if (said.words(text)) return 'said';
  return shopWords(ctx).has(text) ? 'shop' : undefined;
}

const wordsOfShop = new WeakMap<ToolContext['shop'], ReadonlySet<string>>();

/** The shop's closed lists: delivery options, packs, and every word in the settings of its rules. */
function shopWords({ shop }: ToolContext): ReadonlySet<string> {
  const known = wordsOfShop.get(shop);
  if (known) return known;
  const { delivery = [], packs = [], unit, rules } = shop;
  const lists = [delivery.map(({ id, name }) => [id, name]), packs.map(({ name }) => name), unit, rules];
  const texts = leavesOf(lists).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const words = new Set([...texts, 'piece']);
  wordsOfShop.set(shop, words);
  return words;
}
