import { z } from 'zod';
import { openHandOffs } from '../../store/queries/hand-offs.ts';
import { personText } from '../inventory/move-stock.ts';
import { defineTool } from '../tool.ts';

const row = z.object({
  n: z.int(),
  who: z.string(),
  state: z.string(),
  by: z.string().optional(),
  why: z.string(),
  at: z.string(),
});

export const listHandOffs = defineTool({
  name: 'list_hand_offs',
  about: 'Lists for staff the conversations that wait for a person, and those somebody has taken.',
  asks: [
    'who is waiting for a person',
    'who waits for a colleague',
    'list the hand-offs',
    'hand-offs please',
    'open hand-offs',
    'hand-off inbox',
    'show the hand-offs',
    'conversations waiting for staff',
    'which conversations were handed off',
    'which customers were handed off',
    'handed off conversations',
    'any hand-offs',
    'hand-offs of today',
    'show the inbox of conversations',
    'who has been handed over to us',
    'waiting hand-offs',
  ],
  access: ['rep'],
  effect: 'read',
  input: z.object({}),
  output: z.object({ open: z.array(row) }),
  rules: [],
  run: async ({ store, shop }) => ({
    open: (await openHandOffs(store, shop.id)).map(({ n, person, state, takenBy, why, at }) => ({
      n,
      who: personText(person),
      state,
      ...(takenBy !== null && { by: takenBy }),
      why,
      at: at.toISOString(),
    })),
  }),
  answer: ({ open }, { words, date }) => {
    const { handOff } = words;
    if (open.length === 0) return { text: handOff.none() };
    const lines = open.map((one) => handOff.line({ ...one, date: date(one.at) }));
    return { text: [handOff.open({ count: open.length }), ...lines].join('\n') };
  },
});
