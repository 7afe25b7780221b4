import { approvals } from './approvals.ts';
import { cart } from './cart.ts';
import { catalog } from './catalog.ts';
import { handOff } from './hand-off.ts';
import { accountQuestions, accountRefusals } from './account-news.ts';
import { accounts } from './accounts.ts';
import { identity, identityRefusals } from './identity.ts';
import { documents } from './documents.ts';
import { mails } from './mails.ts';
import { changes } from './changes.ts';
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
import { count } from './count.ts';

/** Every sentence the shop can say in English; numbers and names come in as arguments, from tool results only. */
export const en = {
  approvals,
  handOff,
  safety,
  count,
  catalog,
  cart,
  changes,
  orders,
  payments,
  pricing,
  mails,
  staff,
  stock,
  stockroom,
  identity,
  questions: { ...questions, ...accountQuestions },
  refusals: { ...refusals, ...identityRefusals, ...accountRefusals },
  documents,
  reorder,
  accounts,
  talk,
};
