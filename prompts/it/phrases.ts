import type { Phrases } from '../say.ts';
import { cart } from './cart.ts';
import { catalog } from './catalog.ts';
import { changes } from '../en/changes.ts';
import { count } from './count.ts';
import { identity, identityRefusals } from './identity.ts';
import { mails } from './mails.ts';
import { orders } from './orders.ts';
import { payments } from './payments.ts';
import { questions } from './questions.ts';
import { refusals } from './refusals.ts';
import { staff } from './staff.ts';
import { talk } from './talk.ts';

/** Every sentence the shop can say in Italian; numbers and names come in as arguments, from tool results only. */
export const it: Phrases = {
  count,
  catalog,
  cart,
  changes,
  orders,
  payments,
  mails,
  staff,
  identity,
  questions,
  refusals: { ...refusals, ...identityRefusals },
  talk,
};
