/** What people say of why stock came or went, by the kind of movement it is. */
export const reasonWords = {
  received: [
    'came in',
    'arrived',
    'received',
    'delivered',
    'delivery',
    'supplier',
    'restock',
    'book in',
    'landed',
  ],
  sold: ['sold', 'sold in the shop', 'over the counter', 'bought in the shop', 'cash sale'],
  returned: [
    'returned',
    'returned by a customer',
    'brought back',
    'came back',
    'customer return',
    'taken back',
  ],
  damaged: [
    'broke',
    'broken',
    'breakage',
    'smashed',
    'dropped',
    'corked',
    'damaged',
    'spoiled',
    'leaking',
    'leaked',
    'torn',
    'stained',
    'expired',
    'threw away',
  ],
  lost: ['lost', 'missing', 'stolen', 'stole', 'theft', 'disappeared', 'vanished', 'cannot find'],
  count: ['counted', 'count', 'stock take', 'stocktake', 'on the shelf', 'in the cellar'],
  sample: ['tasting', 'opened', 'sample', 'samples', 'for tasting', 'drank', 'gave away', 'shop window'],
  transfer: [
    'transfer',
    'transferred',
    'moved',
    'other shop',
    'other branch',
    'to the warehouse',
    'from the warehouse',
  ],
  correction: ['correct', 'correction', 'wrong', 'mistake', 'miscounted', 'typo', 'put right'],
} as const;

export type Reason = keyof typeof reasonWords;

/** Which way stock goes for a reason that has only one. */
export const reasonDirections: Partial<Record<Reason, 'in' | 'out' | 'count'>> = {
  received: 'in',
  returned: 'in',
  sold: 'out',
  damaged: 'out',
  lost: 'out',
  sample: 'out',
  count: 'count',
};
