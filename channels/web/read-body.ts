import type { z } from 'zod';
import type { Problem } from './errors.ts';

/**
 * Reads a JSON body of at most `limit` bytes that fits the schema. What does not is returned as a Problem that names
 * the field and never repeats what was sent.
 */
export async function readBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  limit: number,
): Promise<{ body: z.output<Schema> } | Problem> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) return { problem: 'not_json' };
  let text: string | undefined;
  try {
    text = await readText(request, limit);
  } catch {
    return { problem: 'bad_request', message: 'The body ended early.' };
  }
  if (text === undefined) return { problem: 'too_large' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'bad_request', message: 'The body is not JSON.' };
  }
  const read = schema.safeParse(json);
  if (read.success) return { body: read.data };
  const [issue] = read.error.issues;
  const field = issue?.path.join('.');
  return {
    problem: 'bad_request',
    ...(field && { field }),
    message: issue?.message ?? 'The body is not as described.',
  };
}

/** The body as text, or undefined where it is larger than the limit; a body without a length is counted as it comes. */
export async function readText(request: Request, limit: number): Promise<string | undefined> {
  const length = request.headers.get('content-length');
  if (length !== null) return Number(length) > limit ? undefined : request.text();
  if (!request.body) return '';
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body) {
    size += part.byteLength;
    if (size > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
