import { approvals } from './approvals.ts';
import { accountQuestions, accountRefusals } from './account-news.ts';
import { accounts } from './accounts.ts';
import { cart } from './cart.ts';
import { catalog } from './catalog.ts';
import { changes } from './changes.ts';
import { count } from './count.ts';
import { handOff } from './hand-off.ts';
import { identity, identityRefusals } from './identity.ts';
import { documents } from './documents.ts';
import { mails } from './mails.ts';
import { orders } from './orders.ts';
import { payments } from './payments.ts';
import { pricing } from './pricing.ts';
import { questions } from './questions.ts';
import { refusals } from './refusals.ts';
import { safety } from './safety.ts';
import { reorder } from './reorder.ts';
import { staff } from './staff.ts';
import { stock } from './stock.ts';
import { stockroom } from './stockroom.ts';
import { talk } from './talk.ts';
import type { Phrases } from '../say.ts';

/** Every sentence the shop can say in French. */
export const fr: Phrases = {
  approvals,
  count,
  catalog,
  cart,
  handOff,
  safety,
  changes,
  orders,
  payments,
  pricing,
  mails,
  documents,
  reorder,
  accounts,
  staff,
  stock,
  stockroom,
  identity,
  questions: { ...questions, ...accountQuestions },
  refusals: { ...refusals, ...identityRefusals, ...accountRefusals },
  talk,
};
