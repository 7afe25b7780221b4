/** What is sold. An option may be had with an item only where the item has the option's group. */
export type Menu = {
  items: readonly { id: string; names: readonly string[]; groups: readonly string[] }[];
  groups: Readonly<Record<string, readonly Named[]>>;
  /** How much of an option: "extra", "on the side". */
  amounts?: readonly Named[];
};

export type Named = { id: string; names: readonly string[] };

/** One line of an order. Options are written "group:ID"; `amount` is by option, with ids of the menu's amounts. */
export type OrderedItem = {
  item: string;
  quantity: number;
  with: string[];
  amount?: Record<string, string>;
  without?: string[];
};

/** An option of a group. */
export type Option = { group: string; id: string };

/** What a name on the menu stands for: one name may stand for several things. */
export type Meaning = { items: readonly string[]; options: readonly Option[]; amounts: readonly string[] };
