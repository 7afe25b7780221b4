import type { Option } from './menu.ts';
import type { Said } from './order-phrases.ts';

/** An option on a line, or left out of it. */
export type Pick = Said & { negated: boolean };

/** A line of an order being heard. `items` are the items it may still be, likeliest first. */
export type Line = {
  items: readonly string[];
  named: boolean;
  quantity: number;
  /** Whether a number was said, and not just "a". */
  counted: boolean;
  /** Whether a number or "a" was said. */
  numbered: boolean;
  picks: Pick[];
  /** Picks said after the item: "with oat milk". */
  tail: Pick[];
  /** Groups said with the item itself, in their order: "large" of "a large latte". */
  head: string[];
  /** Whether what comes next is still said with the item itself. */
  open: 'head' | 'tail';
  /** Picks taken over by "the same again", which what is said of it replaces. */
  copied?: readonly Pick[];
  /** The line this is a part of: "three lattes, one with soy". */
  base?: Line;
  /** Of a line with parts: how many are in none of them yet. */
  left?: number;
};

/** Which items have an option, and what an option is on a line. */
export type Fit = {
  /** Items that have every one of these options, in the order of the menu. */
  itemsWith: (said: readonly Said[]) => readonly string[];
  /** The option a name stands for on an item: of several groups the first that the item has. */
  optionOn: (item: string, said: Said) => Option | undefined;
  /** Whether an item has no name of its own and is ordered by its options. */
  isNameless: (item: string) => boolean;
  /** The nameless item that an option names in place of a name: "cola" of a drink. */
  namedBy: (options: readonly Option[]) => string | undefined;
};

/** Makes what knows which option goes with which item. */
export function createFit(menu: {
  items: readonly { id: string; names: readonly string[]; groups: readonly string[] }[];
}): Fit {
  const groups = new Map(menu.items.map(({ id, groups: own }) => [id, own] as const));
  const nameless = new Map<string, string | undefined>();
  for (const { id, names, groups: own } of menu.items) {
    const shared = (group: string): boolean =>
      menu.items.some((other) => other.id !== id && other.groups.includes(group));
    // Of the groups that only this item has the first says what it is.
    if (names.length === 0)
      nameless.set(
        id,
        own.find((group) => !shared(group)),
      );
  }
  const optionOn = (item: string, { options }: Said): Option | undefined => {
    for (const group of groups.get(item) ?? [])
      for (const option of options) if (option.group === group) return option;
    return undefined;
  };
  return {
    optionOn,
    itemsWith: (said) => menu.items.flatMap(({ id }) => (said.every((one) => optionOn(id, one)) ? [id] : [])),
    isNameless: (item) => nameless.has(item),
    namedBy: (options) => {
      const [option] = options;
      for (const [item, group] of nameless) if (options.length === 1 && option?.group === group) return item;
      return undefined;
    },
  };
}

/** The items of a line that may take all of this; empty where none may. */
export function fitting(line: Line, said: readonly Said[], fit: Fit): readonly string[] {
  return line.items.filter((item) => said.every((one) => fit.optionOn(item, one)));
}

/** What a name stands for on a line: the group of its likeliest item. */
export function optionOnLine(line: Line, said: Said, fit: Fit): Option | undefined {
  for (const item of line.items) {
    const option = fit.optionOn(item, said);
    if (option) return option;
  }
  return undefined;
}

/** Puts an option on a line, or off it; what was said of the same option before no longer counts. */
export function putOn(line: Line, pick: Pick, fit: Fit): void {
  const option = optionOnLine(line, pick, fit);
  if (!option) return;
  line.items = fitting(line, [pick], fit);
  takeOff(line, option, fit);
  line.picks.push(pick);
  if (line.open === 'tail' || pick.negated) line.tail.push(pick);
  else if (!line.head.includes(option.group)) line.head.push(option.group);
}

/** Takes an option off a line. */
export function takeOff(line: Line, { group, id }: Option, fit: Fit): void {
  const other = (pick: Pick): boolean => {
    const option = optionOnLine(line, pick, fit);
    return option?.group !== group || option.id !== id;
  };
  line.picks = line.picks.filter(other);
  line.tail = line.tail.filter(other);
}

/** Puts an option in the place of the last one of its group that the line has, or just on it. */
export function replaceOn(line: Line, said: Said, fit: Fit): void {
  const option = optionOnLine(line, said, fit);
  if (!option) return;
  const old = line.picks.findLast(
    (pick) => !pick.negated && optionOnLine(line, pick, fit)?.group === option.group,
  );
  if (old) {
    line.picks = line.picks.filter((pick) => pick !== old);
    line.tail = line.tail.filter((pick) => pick !== old);
  }
  putOn(line, { ...said, negated: false }, fit);
}

/** Puts an option on a line; one that "the same again" took over gives way where it is the only one of its group. */
export function sayOn(line: Line, pick: Pick, fit: Fit): void {
  const group = optionOnLine(line, pick, fit)?.group;
  const taken = (line.copied ?? []).filter(
    (old) => !old.negated && optionOnLine(line, old, fit)?.group === group,
  );
  const replaces = taken.length === 1 && !pick.negated && pick.amount === undefined;
  if (replaces) {
    line.copied = line.copied?.filter((old) => old !== taken[0]) ?? [];
    replaceOn(line, pick, fit);
  } else putOn(line, pick, fit);
}

/** Another line of the same things. */
export function copyOf(line: Line): Line {
  const { base: _base, left: _left, copied: _copied, ...rest } = line;
  return { ...rest, picks: [...line.picks], tail: [...line.tail], head: [...line.head] };
}

/** Corrects how many a line is of. */
export function setQuantity(line: Line, quantity: number): void {
  line.quantity = quantity;
  line.counted = true;
}
