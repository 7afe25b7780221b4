import { z } from 'zod';
import { waitingApprovals } from '../../store/queries/approvals.ts';
import { personText } from '../inventory/move-stock.ts';
import { defineTool } from '../tool.ts';

const waiting = z.object({
  n: z.int(),
  who: z.string(),
  summary: z.string(),
  why: z.string(),
  role: z.string(),
  at: z.string(),
});

export const listApprovals = defineTool({
  name: 'list_approvals',
  about: 'Lists for staff what customers said yes to and somebody has to approve.',
  asks: [
    'list approvals',
    'open approvals',
    'approvals please',
    'pending approvals',
    'approval list',
    'approvals waiting',
    'waiting approvals',
    'which approvals are open',
    'show approvals',
    'show the open approvals',
    'what needs approval',
    'what is waiting for approval',
    'what needs approving',
    'any approvals',
    'refunds waiting for approval',
    'cancellations waiting for approval',
  ],
  access: ['rep'],
  effect: 'read',
  input: z.object({}),
  output: z.object({ waiting: z.array(waiting) }),
  rules: [],
  run: async ({ store, shop }) => {
    const rows = await waitingApprovals(store, shop.id);
    return {
      waiting: rows.map(({ n, person, summary, why, role, at }) => ({
        n,
        who: personText(person),
        summary,
        why,
        role,
        at: at.toISOString(),
      })),
    };
  },
  answer: ({ waiting: rows }, { words }) => {
    const { approvals } = words;
    if (rows.length === 0) return { text: approvals.none() };
    const list = rows.map(({ n, who, summary, why }) => approvals.line({ n, who, summary, why }));
    return { text: [approvals.waiting({ count: rows.length }), ...list].join('\n') };
  },
});
