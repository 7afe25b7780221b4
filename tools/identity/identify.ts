import { z } from 'zod';
import { nameKey, postalKey } from '../../store/identity-keys.ts';
import { codeSlot, emailSlot, nameSlot, postalCodeSlot } from '../slot.ts';
import { defineTool, isRefusal, type ToolContext } from '../tool.ts';
import type { Refusal } from '../rules/rule.ts';
import { customerWithEmail, customerWithName, type Found } from './find-customer.ts';
import type { Given } from './given.ts';

/** What will be looked up: an e-mail address, a name with a postal code, or both, the address first. */
type Plan = { email?: string; named?: { name: string; postalCode: string } };

export const identify = defineTool({
  name: 'identify',
  about:
    'Finds the account of a guest by what they themselves said: e-mail address, or full name and postal code, or a one-time code, as the shop allows.',
  asks: [
    'find my account',
    'look up my account',
    'can you find my account',
    'i have an account with you',
    'i have an account',
    'log me in',
    'sign me in',
    'i want to log in',
    'i want to sign in',
    'can i log in here',
    'how do i sign in',
    'let me identify myself',
    'how do i identify myself',
    'i want to verify my account',
    'i am already a customer of yours',
    'i am a registered customer',
    'do you know who i am',
    'what do you need to find my account',
  ],
  access: ['guest'],
  effect: 'draft',
  input: z.object({
    email: emailSlot().optional(),
    name: nameSlot().optional(),
    postalCode: postalCodeSlot().optional(),
    code: codeSlot().optional(),
  }),
  output: z.object({ customer: z.string(), firstName: z.string(), by: z.enum(['question', 'code']) }),
  rules: [],
  plan: async (ctx, wish) => {
    const ways = ctx.shop.rules?.identify ?? [];
    if (ways.length === 0) return { refused: 'identify_first' };
    const { email, name, postalCode } = saidBy(ctx, wish);
    const plan: Plan = {
      ...(ways.includes('email') && email !== undefined && { email }),
      ...(ways.includes('name_postal_code') &&
        name !== undefined &&
        postalCode !== undefined && { named: { name, postalCode } }),
    };
    if (plan.email !== undefined || plan.named) return { plan, exact: wish };
    return missing(ctx, { name, postalCode });
  },
  run: async (ctx, { email, named }: Plan) => {
    let found: Found | undefined;
    if (email !== undefined) found = await customerWithEmail(ctx, email);
    if (!found && named) found = await customerWithName(ctx, named.name, named.postalCode);
    if (!found) return { refused: 'identify_unknown', facts: { by: named ? 'name' : 'email' } };
    return { customer: found.id, firstName: found.firstName, by: 'question' as const };
  },
  answer: ({ firstName }, say) => ({ text: say.words.identity.thanks({ name: firstName }) }),
});

/** Only what stands in the person's own words counts: what a model made up or read elsewhere identifies nobody. */
function saidBy({ heard = [] }: ToolContext, { email, name, postalCode, code }: Given): Given {
  const text = heard.join('\n');
  const words = ` ${nameKey(text)} `;
  const compact = postalKey(`. ${text}`);
  return {
    ...(email !== undefined && text.toLowerCase().includes(email.toLowerCase()) && { email }),
    ...(name !== undefined && words.includes(` ${nameKey(name)} `) && { name }),
    ...(postalCode !== undefined && compact.includes(postalKey(postalCode)) && { postalCode }),
    ...(code !== undefined && compact.includes(code) && { code }),
  };
}

/** What is still needed, after half of a name with its postal code. */
function missing(ctx: ToolContext, { name, postalCode }: Given): Refusal {
  const byName = ctx.shop.rules?.identify?.includes('name_postal_code') === true;
  if (byName && name !== undefined) return { refused: 'identify_postal_code' };
  if (byName && postalCode !== undefined) return { refused: 'identify_name' };
  return { refused: 'identify_first' };
}

/** The person a step of this tool has made known, or undefined. */
export function personIdentified(step: { tool: string; outcome: string; result?: unknown }) {
  if (step.tool !== identify.name || step.outcome !== 'done') return undefined;
  const read = identify.output.safeParse(step.result);
  return read.success && !isRefusal(read.data) ? read.data : undefined;
}
