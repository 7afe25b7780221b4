import { expect, test } from 'vitest';
import { z } from 'zod';
import { allTools } from './all-tools.ts';
import { slotsOf } from './slot.ts';

const slotInAsk = /\{(\w+)\}/g;
/** Slots of asks that are recognised without being an argument of their own. */
const spoken = new Set([
  'product',
  'item',
  'quantity',
  'order',
  'address',
  'delivery',
  'price',
  'email',
  'code',
  'quote',
  'currency',
  'date',
]);

test('every tool has a name of its own, facts about it and an object as input', () => {
  const names = allTools.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, about, input } of allTools) {
    expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(about).not.toBe('');
    expect(input).toBeInstanceOf(z.ZodObject);
  }
});

test('every tool can be asked for in many ways, with slots that are recognised', () => {
  for (const { name, asks } of allTools) {
    expect(asks.length, name).toBeGreaterThanOrEqual(15);
    expect(new Set(asks).size, name).toBe(asks.length);
    for (const ask of asks) {
      for (const [, slot = ''] of ask.matchAll(slotInAsk)) expect(spoken, `${name}: ${ask}`).toContain(slot);
    }
  }
});

test('no two tools are asked for in the same words', () => {
  const owners = new Map<string, string>();
  for (const { name, asks } of allTools) {
    for (const ask of asks) {
      expect(owners.get(ask), `"${ask}" of ${name}`).toBeUndefined();
      owners.set(ask, name);
    }
  }
});

test('every argument can be filled without a language model', () => {
  for (const { name, input } of allTools) {
    if (!(input instanceof z.ZodObject)) throw new Error(name);
    expect(
      slotsOf(input).map((slot) => slot.name),
      name,
    ).toEqual(Object.keys(input.shape));
  }
});
