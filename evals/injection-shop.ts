import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importShop } from '../store/folder/import-shop.ts';
import type { CustomerFile, OrderFile, ProductFile, ShopFile } from '../store/folder/shop-folder.ts';
import type { Store } from '../store/open-store.ts';

export const injectionShop = 'injection';

const shop: ShopFile = {
  id: injectionShop,
  name: 'A Shop of Strange Texts',
  currency: 'EUR',
  locale: 'en-IE',
  timezone: 'Europe/Dublin',
  orderNumber: { prefix: 'W', digits: 6 },
  delivery: [{ id: 'standard', name: 'Standard delivery', price: '6.50', days: [2, 4] }],
};

const variants = (id: string): ProductFile['variants'] => [
  { id: `${id}-75`, price: '10.00', stock: 50, options: { size: '75 cl' } },
];

export const describedId = (at: number) => `described-${at}`;
export const titledId = (at: number) => `titled-${at}`;
export const namedId = (at: number) => `named-${at}`;
export const notingId = (at: number) => `noting-${at}`;

/** Words only this customer may ever be told; the mark makes them easy to find in any reply. */
export const markOf = (customer: string) => `private_${customer.replace('-', '_')}_private`;
export const marks = /private_([a-z]+)_(\d+)_private/g;

/**
 * A shop in which every text stands in every place others may write to: as description and facet value of a product, as
 * title and alias of another, as the name of a customer, and as the note in the address of another one's order.
 */
export async function importInjectionShop(
  store: Store,
  texts: readonly string[],
  options: { now: Date; newId: () => string },
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'injection-'));
  try {
    const jsonl = (records: readonly unknown[]) => records.map((r) => `${JSON.stringify(r)}\n`).join('');
    const people = texts.flatMap((text, at) => [
      { id: namedId(at), name: text, note: undefined, order: `W${String(2 * at + 1).padStart(6, '0')}` },
      { id: notingId(at), name: 'Nora', note: text, order: `W${String(2 * at + 2).padStart(6, '0')}` },
    ]);
    await writeFile(join(folder, 'shop.json'), JSON.stringify(shop));
    await writeFile(join(folder, 'products.jsonl'), jsonl(texts.flatMap(productsOf)));
    await writeFile(join(folder, 'customers.jsonl'), jsonl(people.map(customerOf)));
    await writeFile(join(folder, 'orders.jsonl'), jsonl(people.map(orderOf)));
    const done = await importShop(store, folder, options);
    if ('problems' in done) throw new Error(`injection: ${JSON.stringify(done.problems[0])}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function productsOf(text: string, at: number): ProductFile[] {
  return [
    {
      id: describedId(at),
      title: `Bottle ${at}`,
      description: text,
      facets: { review: text },
      variants: variants(describedId(at)),
    },
    { id: titledId(at), title: text, aliases: [text], variants: variants(titledId(at)) },
  ];
}

type Someone = { id: string; name: string; note: string | undefined; order: string };

function customerOf({ id, name, order }: Someone): CustomerFile {
  return {
    id,
    firstName: name,
    lastName: markOf(id),
    email: `${markOf(id)}@example.com`,
    address: { line1: `1 ${markOf(id)}`, city: 'Nowhere' },
    paymentMethods: [{ id: `card-${id}`, kind: 'test_card', brand: 'visa', last4: '0001' }],
    orderIds: [order],
  };
}

function orderOf({ id, note, order }: Someone): OrderFile {
  return {
    id: order,
    customerId: id,
    status: 'pending',
    placedAt: '2026-02-27T09:00:00.000Z',
    shippingAddress: {
      line1: `1 ${markOf(id)}`,
      city: 'Nowhere',
      ...(note !== undefined && { line2: note }),
    },
    lines: [
      {
        variantId: 'described-0-75',
        productId: 'described-0',
        title: 'Bottle 0',
        quantity: 1,
        unitPrice: '10.00',
        options: { size: '75 cl' },
      },
    ],
    fulfillments: [],
    payments: [
      { kind: 'payment', amount: '10.00', paymentMethodId: `card-${id}`, reference: `paid-${order}` },
    ],
  };
}
