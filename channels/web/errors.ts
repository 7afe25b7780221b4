import type { Context } from 'hono';
import { z } from 'zod';

/** The body of every answer that is not the one asked for. */
export const errorBody = z.object({
  error: z.object({
    code: z.string().describe('Stable, for programs.'),
    message: z.string().describe('One sentence, for people.'),
    field: z.string().optional().describe('The part of the request that is wrong.'),
  }),
});

/** Every error a caller can be given: its status and what it says unless the place that gives it knows better. */
export const errors = {
  bad_request: { status: 400, message: 'The request is not as the API describes it; see /openapi.json.' },
  bad_token: { status: 401, message: 'The token is not one this shop signed.' },
  bad_signature: { status: 400, message: 'The signature does not fit this body, or is too old.' },
  expired_token: { status: 401, message: 'The token has expired; get a new one.' },
  unknown_person: { status: 401, message: 'The token names nobody this shop knows.' },
  not_your_conversation: { status: 403, message: 'The conversation belongs to somebody else.' },
  unknown_shop: { status: 404, message: 'There is no such shop.' },
  not_found: { status: 404, message: 'There is nothing at this address; see /openapi.json.' },
  expired_link: { status: 410, message: 'The link has expired; ask for a new one.' },
  too_large: { status: 413, message: 'The request body is larger than this service takes.' },
  not_json: { status: 415, message: 'Send the body as application/json.' },
  too_busy: { status: 429, message: 'Too much is going on; try again in a moment.' },
  internal: { status: 500, message: 'Something went wrong here; the request id helps to find out what.' },
  starting: { status: 503, message: 'The service is starting; try again in a moment.' },
} as const;

export type ErrorCode = keyof typeof errors;

/** Bad news for the caller, as a value. */
export type Problem = { problem: ErrorCode; message?: string; field?: string };

/** Seconds after which a caller who was turned away may try again. */
const retryAfterSeconds = '1';

/** Answers with the error body and the status that belongs to the problem. */
export function answerProblem(c: Context, { problem, message, field }: Problem): Response {
  const { status, message: usual } = errors[problem];
  if (status === 429 || status === 503) c.header('Retry-After', retryAfterSeconds);
  if (status === 401) c.header('WWW-Authenticate', 'Bearer');
  return c.json({ error: { code: problem, message: message ?? usual, ...(field && { field }) } }, status);
}
