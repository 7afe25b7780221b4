import { z } from 'zod';
import { nameKey, postalKey } from '../../store/identity-keys.ts';
import { codeSlot, emailSlot, nameSlot, postalCodeSlot } from '../slot.ts';
import { defineTool, isRefusal, type ToolContext } from '../tool.ts';
import type { Refusal } from '../rules/rule.ts';
import { attempt, type Attempt } from './attempt.ts';
import { codeMinutes, customerWithCode, sendCode } from './code.ts';
import { customerWithEmail, customerWithName, type Found } from './find-customer.ts';
import type { Given } from './given.ts';

/** What will be looked up, in this order, or where a code is sent. */
type Plan = {
  typed?: { email: string; code: string };
  email?: string | undefined;
  named?: { name: string; postalCode: string } | undefined;
  sendTo?: string;
};

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
  output: z.union([
    z.object({ customer: z.string(), firstName: z.string(), by: z.enum(['question', 'code']) }),
    z.object({ sent: z.literal(true) }),
  ]),
  rules: [],
  plan: async (ctx, wish) => {
    const ways = ctx.shop.rules?.identify ?? [];
    const { email, name, postalCode, code } = saidBy(ctx, wish);
    const plan: Plan = {};
    if (ways.includes('email') && email !== undefined) plan.email = email;
    else if (ways.includes('code') && email !== undefined && code !== undefined) plan.typed = { email, code };
    else if (ways.includes('code') && email !== undefined) plan.sendTo = email;
    if (ways.includes('name_postal_code') && name !== undefined && postalCode !== undefined)
      plan.named = { name, postalCode };
    if (Object.keys(plan).length > 0) return { plan, exact: wish };
    return missing(ctx, { name, postalCode });
  },
  run: async (ctx, { typed, email, named, sendTo }: Plan) => {
    const looks: [Attempt, () => Promise<Found | undefined>][] = [];
    if (typed)
      looks.push([{ by: 'code', given: typed }, () => customerWithCode(ctx, typed.email, typed.code)]);
    if (email !== undefined)
      looks.push([{ by: 'email', given: { email } }, () => customerWithEmail(ctx, email)]);
    if (named)
      looks.push([{ by: 'name', given: named }, () => customerWithName(ctx, named.name, named.postalCode)]);
    for (const [tried, look] of looks) {
      const found = await attempt(ctx, tried, look);
      if (found && 'refused' in found) return found;
      if (found)
        return {
          customer: found.id,
          firstName: found.firstName,
          by: typed ? ('code' as const) : ('question' as const),
        };
    }
    if (sendTo !== undefined) return sendCode(ctx, sendTo);
    if (typed) return { refused: 'identify_wrong_code' };
    return { refused: 'identify_unknown', facts: { ways: waysLeft(ctx, { email, named }) } };
  },
  answer: (result, say) => ({
    text:
      'sent' in result
        ? say.words.identity.sent({ minutes: codeMinutes })
        : say.words.identity.thanks({ name: result.firstName }),
  }),
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

/** What else may be tried: the ways that were not, or all where each was. */
function waysLeft({ shop }: ToolContext, { email, named }: Plan): readonly string[] {
  const ways = shop.rules?.identify ?? [];
  const left = ways.filter((way) => (way === 'name_postal_code' ? !named : email === undefined));
  return left.length > 0 ? left : ways;
}

/** What is still needed, after half of a name with its postal code. */
function missing(ctx: ToolContext, { name, postalCode }: Given): Refusal {
  const byName = ctx.shop.rules?.identify?.includes('name_postal_code') === true;
  if (byName && name !== undefined) return { refused: 'identify_postal_code' };
  if (byName && postalCode !== undefined) return { refused: 'identify_name' };
  return { refused: 'identify_first' };
}

/** What a step of this tool came to, where it was done: who it is, or that a code was sent. */
export function identifyResult(step: { tool: string; outcome: string; result?: unknown }) {
  if (step.tool !== identify.name || step.outcome !== 'done') return undefined;
  const read = identify.output.safeParse(step.result);
  return read.success && !isRefusal(read.data) ? read.data : undefined;
}
