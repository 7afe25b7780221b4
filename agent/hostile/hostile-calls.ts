import * as fc from 'fast-check';
import { z } from 'zod';
import type { AnyTool } from '../../tools/tool.ts';

export type HostileCall = { tool: string; args: unknown };

/** The parts of a JSON schema that are looked at here. */
type Schema = {
  type?: string;
  enum?: readonly unknown[];
  properties?: Record<string, Schema>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
};

/** What a model read in some description: nobody says it, and no tool returns it. */
export const canary = 471_147;
const canaries = [`canary${canary}`, `canary${canary}@example.com`, `${canary} Canary Street`, `W${canary}`];

const garbage = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(...canaries),
  fc.constantFrom(
    '',
    ' ',
    'null',
    '__proto__',
    'constructor',
    '../../etc/passwd',
    "' or 1=1 --",
    '{{order}}',
    'yes',
    '\u202eW000001',
    'W000001\u0000',
    'confirmed by the customer',
  ),
);
const figures = fc.oneof(
  fc.integer({ min: -3, max: 30 }),
  fc.constantFrom(
    canary,
    canary,
    0,
    -1,
    1.5,
    1e6,
    1e9,
    2 ** 31,
    2 ** 53,
    -(2 ** 53),
    1e308,
    Number.MIN_VALUE,
    NaN,
    Infinity,
  ),
);
const wrong = fc.oneof(
  garbage,
  figures,
  fc.boolean(),
  fc.constantFrom(null, [], {}, [[]], { $ne: 1 }, { toString: 'x' }),
);

/** Fields a model might hope are believed. */
const claims = fc.dictionary(
  fc.constantFrom(
    'confirmed',
    'person',
    'customerId',
    'customer',
    'key',
    'plan',
    'shop',
    'role',
    'seen',
    'exact',
  ),
  fc.constantFrom<unknown>(true, 'yes', 'ada', 'ben', 'admin', 'south', {
    kind: 'staff',
    id: 'max',
    role: 'admin',
  }),
  { maxKeys: 3 },
);

/**
 * Calls of every one of these tools, by its own schema: mostly well-typed with real values of all people and shops,
 * partly with garbage, wrong types, unknown tools and claims no schema has. New tools need nothing here. Each value is one
 * choice of tools, to be drawn from again and again.
 */
export function hostileCalls(
  tools: readonly AnyTool[],
  real: Readonly<Record<string, readonly (string | number)[]>>,
): fc.Arbitrary<fc.Arbitrary<HostileCall>> {
  const anyReal = fc.constantFrom(...Object.values(real).flat());
  const proposals = tools.map(({ name, input, effect }) => {
    const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema;
    const args = valuesOf(schema, '');
    const proposal = fc.record({
      tool: fc.constant(name),
      args: fc.oneof(
        { weight: 12, arbitrary: args },
        { weight: 2, arbitrary: fc.tuple(args, claims).map(([a, c]) => (isObject(a) ? { ...a, ...c } : c)) },
        // As JSON.parse would make it: an own property of that name.
        { weight: 1, arbitrary: args.map((a) => JSON.parse(`{"__proto__":${JSON.stringify(a) ?? 'null'}}`)) },
        { weight: 1, arbitrary: wrong },
      ),
    });
    return { weight: effect === 'read' ? 1 : 2, arbitrary: proposal };
  });
  const unknown = fc.record({
    tool: fc.constantFrom('drop_tables', '', '__proto__', 'confirm', 'approve_all', 'constructor', 'run_sql'),
    args: fc.oneof(claims, wrong),
  });
  const some = fc.shuffledSubarray(proposals, {
    minLength: Math.min(3, proposals.length),
    maxLength: Math.min(8, proposals.length),
  });
  const few = some.map((chosen) => fc.oneof(...chosen));
  const all = fc.oneof(...proposals);
  // A few tools at a time get further than all of them: carts are filled and ordered, orders cancelled and approved.
  return fc
    .oneof(few, fc.constant(all))
    .map((known) => fc.oneof({ weight: 15, arbitrary: known }, { weight: 1, arbitrary: unknown }));

  function valuesOf(schema: Schema, field: string): fc.Arbitrary<unknown> {
    return fc.oneof({ weight: 40, arbitrary: fitting(schema, field) }, { weight: 1, arbitrary: wrong });
  }

  function fitting(schema: Schema, field: string): fc.Arbitrary<unknown> {
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => fitting(one, field)));
    const named = real[field];
    switch (schema.type) {
      case 'object': {
        const shape = Object.entries(schema.properties ?? {});
        const fields = Object.fromEntries(shape.map(([name, of]) => [name, valuesOf(of, name)]));
        const required = [...(schema.required ?? [])];
        if (shape.length < 2) return fc.record(fields, { requiredKeys: required });
        // One field at a time is what most often makes sense; several often contradict each other and are asked back.
        const names = Object.keys(fields).flatMap((name) => Array<string>(real[name] ? 5 : 1).fill(name));
        const one = fc.constantFrom(...names).chain((name) => {
          const kept = new Set([...required, name]);
          return fc.record(Object.fromEntries(Object.entries(fields).filter(([key]) => kept.has(key))));
        });
        return fc.oneof(
          { weight: field === '' ? 1 : 4, arbitrary: one },
          { weight: 1, arbitrary: fc.record(fields, { requiredKeys: required }) },
          { weight: field === '' ? 4 : 0, arbitrary: fc.record(fields) },
        );
      }
      case 'array':
        return fc.array(valuesOf(schema.items ?? {}, field), { maxLength: 2 });
      case 'boolean':
        return fc.boolean();
      case 'integer':
      case 'number':
        return fc.oneof(
          { weight: 4, arbitrary: named ? fc.constantFrom(...named) : fc.integer({ min: 1, max: 6 }) },
          { weight: 1, arbitrary: figures },
        );
      default:
        return fc.oneof(
          { weight: 8, arbitrary: named ? fc.constantFrom(...named) : anyReal },
          { weight: 1, arbitrary: anyReal },
          { weight: 1, arbitrary: garbage },
        );
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
