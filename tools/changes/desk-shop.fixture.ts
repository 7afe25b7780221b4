import { and, eq } from 'drizzle-orm';
import type { CustomerFile, OrderFile, ProductFile } from '../../store/folder/shop-folder.ts';
import { orderById } from '../../store/queries/orders.ts';
import { stockOf } from '../../store/queries/stock.ts';
import type { Person } from '../person.ts';
import type { RuleSettings } from '../rules/rule.ts';
import { openTestShop, type TestShop } from '../test-shop.fixture.ts';

/**
 * Has a visa, a PayPal account, a gift card with 30.00 and a card that is declined. W000011 was delivered long ago,
 * W000012 ten days ago; W000013 and W000014 are pending, W000014 goes to Austin; W000015 is processed.
 */
export const cleo: Person = { kind: 'customer', id: 'cleo' };
/** Has one pending order, W000016, with a lamp in it. */
export const dan: Person = { kind: 'customer', id: 'dan' };

export const deskRules: RuleSettings = {
  changes: { while: ['pending'], once: true },
  returns: { days: 30, refundTo: ['original', 'gift_card'] },
  exchanges: { days: 30 },
};

export type DeskShop = TestShop & {
  stock: (variant: string) => Promise<number | undefined>;
  balance: (method: string) => Promise<number | null | undefined>;
  order: (id: string) => Promise<NonNullable<Awaited<ReturnType<typeof orderById>>>>;
  /** The payment rows of an order, short: "payment 4000 cleo-card captured". */
  money: (id: string) => Promise<string[]>;
  /** Its lines, short: "2 × shirt-m-navy". */
  lines: (id: string) => Promise<string[]>;
  movements: () => Promise<string[]>;
};

/** The test shop with lamps, tablets and bottles in options that can be compared, and two customers who ordered some. */
export async function openDeskShop(rules: RuleSettings = deskRules): Promise<DeskShop> {
  const shop = await openTestShop({ rules }, { products, customers, orders });
  const { store } = shop;
  const order: DeskShop['order'] = async (id) => {
    const found = await orderById(store, 'test', id);
    if (!found) throw new Error(`${id} is gone`);
    return found;
  };
  return {
    ...shop,
    order,
    stock: async (variant) => (await stockOf(store, 'test', [variant])).get(variant)?.stock,
    balance: async (method) => {
      const { paymentMethods: m } = store.t;
      const [row] = await store.read
        .select()
        .from(m)
        .where(and(eq(m.shop, 'test'), eq(m.id, method)));
      return row?.balanceMinor;
    },
    money: async (id) =>
      (await order(id)).payments.map(
        ({ kind, amountMinor, paymentMethodId, state }) =>
          `${kind} ${amountMinor} ${paymentMethodId} ${state}`,
      ),
    lines: async (id) =>
      (await order(id)).lines.map(({ quantity, variantId }) => `${quantity} × ${variantId}`),
    movements: async () =>
      (await store.read.select().from(store.t.stockMovements)).map(
        ({ variantId, change, reason }) => `${change} ${variantId} ${reason}`,
      ),
  };
}

const variant = (id: string, price: string, stock: number, options: Record<string, string>) => ({
  id,
  price,
  stock,
  options,
});

const products: ProductFile[] = [
  {
    id: 'lamp',
    title: 'Desk Lamp',
    variants: [
      variant('lamp-black-low', '60.00', 5, { colour: 'black', brightness: 'low' }),
      variant('lamp-black-medium', '65.00', 5, { colour: 'black', brightness: 'medium' }),
      variant('lamp-black-high', '70.00', 2, { colour: 'black', brightness: 'high' }),
      variant('lamp-white-low', '58.00', 5, { colour: 'white', brightness: 'low' }),
      variant('lamp-white-medium', '66.00', 0, { colour: 'white', brightness: 'medium' }),
      variant('lamp-white-high', '72.00', 5, { colour: 'white', brightness: 'high' }),
    ],
  },
  {
    id: 'tablet',
    title: 'Tablet',
    variants: [
      variant('tablet-8-128', '200.00', 3, { screen: '8-inch', storage: '128GB' }),
      variant('tablet-8-1tb', '320.00', 1, { screen: '8-inch', storage: '1TB' }),
      variant('tablet-10-64', '220.00', 4, { screen: '10-inch', storage: '64GB' }),
      variant('tablet-10-128', '260.00', 4, { screen: '10-inch', storage: '128GB' }),
    ],
  },
  {
    id: 'bottle',
    title: 'Water Bottle',
    variants: [
      variant('bottle-500-red', '12.00', 20, { capacity: '500ml', colour: 'red' }),
      variant('bottle-750-red', '14.00', 20, { capacity: '750ml', colour: 'red' }),
      variant('bottle-1000-red', '16.00', 20, { capacity: '1L', colour: 'red' }),
      variant('bottle-500-blue', '11.00', 20, { capacity: '500ml', colour: 'blue' }),
      variant('bottle-1000-blue', '15.00', 20, { capacity: '1L', colour: 'blue' }),
    ],
  },
  { id: 'kettle', title: 'Gooseneck Kettle', variants: [variant('kettle', '45.00', 3, {})] },
];

export const chicago = {
  name: 'Cleo Placeholder',
  line1: '5 Specimen Street',
  city: 'Chicago',
  region: 'IL',
};
export const austin = { name: 'Cleo Placeholder', line1: '9 Dummy Drive', city: 'Austin', region: 'TX' };

const customers: CustomerFile[] = [
  {
    id: 'cleo',
    firstName: 'Cleo',
    lastName: 'Placeholder',
    email: 'cleo@example.com',
    address: chicago,
    paymentMethods: [
      { id: 'cleo-card', kind: 'credit_card', brand: 'visa', last4: '1111' },
      { id: 'cleo-paypal', kind: 'paypal' },
      { id: 'cleo-gift', kind: 'gift_card', balance: '30.00' },
      { id: 'tok_declined', kind: 'credit_card', brand: 'mastercard', last4: '9999' },
    ],
    orderIds: ['W000011', 'W000012', 'W000013', 'W000014', 'W000015'],
  },
  {
    id: 'dan',
    firstName: 'Dan',
    lastName: 'Mockup',
    email: 'dan@example.com',
    address: { line1: '1 Sample Court', city: 'Denver', region: 'CO' },
    paymentMethods: [{ id: 'dan-card', kind: 'credit_card', brand: 'visa', last4: '2222' }],
    orderIds: ['W000016'],
  },
];

const known = new Map(
  products.flatMap((product) => product.variants.map((one) => [one.id, { product, one }] as const)),
);

/** Lines as "2 × lamp-black-low". */
function lines(...texts: string[]): OrderFile['lines'] {
  return texts.map((text) => {
    const [quantity = '1', variantId = ''] = text.split(' × ');
    if (variantId === 'shirt-m-navy') {
      const options = { size: 'M', colour: 'navy' };
      return {
        variantId,
        productId: 'shirt',
        title: 'Harbour Shirt',
        quantity: Number(quantity),
        unitPrice: '40.00',
        options,
      };
    }
    const found = known.get(variantId);
    if (!found) throw new Error(`no variant ${variantId}`);
    const { product, one } = found;
    return {
      variantId,
      productId: product.id,
      title: product.title,
      quantity: Number(quantity),
      unitPrice: one.price,
      options: one.options,
    };
  });
}

function paid(id: string, ...by: [method: string, amount: string][]): OrderFile['payments'] {
  return by.map(([paymentMethodId, amount]) => ({
    kind: 'payment',
    amount,
    paymentMethodId,
    ...(paymentMethodId !== 'cleo-gift' && { reference: `ref-${id}` }),
  }));
}

const orders: OrderFile[] = [
  {
    id: 'W000011',
    customerId: 'cleo',
    status: 'delivered',
    placedAt: '2025-11-20T09:00:00Z',
    deliveredAt: '2025-11-25T09:00:00Z',
    shippingAddress: chicago,
    lines: lines('1 × lamp-black-low'),
    fulfillments: [],
    payments: paid('11', ['cleo-card', '60.00']),
  },
  {
    id: 'W000012',
    customerId: 'cleo',
    status: 'delivered',
    placedAt: '2026-02-18T09:00:00Z',
    deliveredAt: '2026-02-20T09:00:00Z',
    shippingAddress: chicago,
    lines: lines('1 × lamp-black-low', '1 × shirt-m-navy', '3 × bottle-500-red'),
    fulfillments: [],
    payments: paid('12', ['cleo-card', '136.00']),
  },
  {
    id: 'W000013',
    customerId: 'cleo',
    status: 'pending',
    placedAt: '2026-02-25T09:00:00Z',
    shippingAddress: chicago,
    lines: lines('1 × tablet-8-128', '1 × tablet-10-64', '2 × shirt-m-navy'),
    fulfillments: [],
    payments: paid('13', ['cleo-paypal', '500.00']),
  },
  {
    id: 'W000014',
    customerId: 'cleo',
    status: 'pending',
    placedAt: '2026-02-28T09:00:00Z',
    shippingAddress: austin,
    lines: lines('1 × lamp-white-low', '1 × bottle-1000-blue'),
    fulfillments: [],
    payments: paid('14', ['cleo-card', '60.00'], ['cleo-gift', '13.00']),
  },
  {
    id: 'W000015',
    customerId: 'cleo',
    status: 'processed',
    placedAt: '2026-03-01T09:00:00Z',
    shippingAddress: chicago,
    lines: lines('1 × kettle'),
    fulfillments: [],
    payments: paid('15', ['cleo-card', '45.00']),
  },
  {
    id: 'W000016',
    customerId: 'dan',
    status: 'pending',
    placedAt: '2026-03-01T10:00:00Z',
    shippingAddress: { line1: '1 Sample Court', city: 'Denver', region: 'CO' },
    lines: lines('1 × lamp-black-low'),
    fulfillments: [],
    payments: paid('16', ['dan-card', '60.00']),
  },
];
