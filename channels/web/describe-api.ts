import { type describeRoute, type openAPIRouteHandler, resolver } from 'hono-openapi';
import { z } from 'zod';
import { chatRequest, chatResponse, understandResponse } from '../../agent/contract.ts';
import { shopFile } from '../../store/folder/shop-folder.ts';
import { errorBody } from './errors.ts';

type Description = Parameters<typeof describeRoute>[0];

const json = (schema: Parameters<typeof resolver>[0]) => ({
  'application/json': { schema: resolver(schema) },
});
const problem = (description: string) => ({ description, content: json(errorBody) });

const asked = {
  tags: ['conversation'],
  security: [{}, { token: [] }],
  requestBody: { required: true, content: json(chatRequest) },
};

const problems = {
  400: problem('The body is not as described; `field` names what is wrong.'),
  401: problem('The token is not valid for this shop.'),
  403: problem('The conversation belongs to somebody else.'),
  404: problem('There is no such shop.'),
  413: problem('The body is too large.'),
  415: problem('The body is not application/json.'),
  429: {
    ...problem('Too many turns are in flight.'),
    headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' as const } } },
  },
  500: problem('Something went wrong in the service.'),
};

export const describeChat: Description = {
  ...asked,
  operationId: 'chat',
  summary: 'Say something and get the reply',
  description:
    'One message in, one reply out. With `Accept: text/event-stream` the same turn comes as an AI SDK UI message ' +
    'stream: cards as `data-card` parts, the words as text deltas, this whole response as a `data-turn` part.',
  responses: {
    200: {
      description: 'The reply.',
      content: {
        ...json(chatResponse),
        'text/event-stream': {
          schema: {
            type: 'string',
            description: 'Server-sent events, each a UI message chunk; `[DONE]` is last.',
          },
        },
      },
    },
    ...problems,
  },
};

export const describeUnderstand: Description = {
  ...asked,
  operationId: 'understand',
  summary: 'What a message would mean; changes nothing',
  responses: { 200: { description: 'The proposed calls.', content: json(understandResponse) }, ...problems },
};

export const describeStripe: Description = {
  tags: ['payments'],
  operationId: 'stripeWebhook',
  summary: "Stripe's events, signed by Stripe",
  parameters: [{ name: 'Stripe-Signature', in: 'header', required: true, schema: { type: 'string' } }],
  requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
  responses: {
    200: { description: 'Taken; each event once.', content: json(z.object({ received: z.literal(true) })) },
    400: problem('Stripe did not sign this body, or too long ago.'),
    413: problems[413],
    500: problems[500],
  },
};

/** What anybody may know of a shop. */
export const shopCard = shopFile.pick({
  id: true,
  name: true,
  locale: true,
  currency: true,
  tagline: true,
  welcome: true,
  starters: true,
  accent: true,
});

export const describeShop: Description = {
  tags: ['conversation'],
  operationId: 'shop',
  summary: 'How a shop introduces itself',
  parameters: [{ name: 'shop', in: 'path', required: true, schema: { type: 'string' } }],
  responses: {
    200: { description: 'The shop.', content: json(shopCard) },
    404: problems[404],
    500: problems[500],
  },
};

export const describeDocument: Description = {
  tags: ['conversation'],
  operationId: 'document',
  summary: 'An invoice, credit note or quote, by a link the agent gave',
  description:
    'The name of the file is a signed, expiring link to one document, and all there is to know who may read it; no ' +
    'other token opens it. `.html` is a page to read and print, `.pdf` a file to keep.',
  parameters: [
    { name: 'shop', in: 'path', required: true, schema: { type: 'string' } },
    {
      name: 'file',
      in: 'path',
      required: true,
      schema: { type: 'string' },
      description: 'The link: a token, then `.html` or `.pdf`.',
    },
  ],
  responses: {
    200: {
      description: 'The document.',
      content: {
        'text/html': { schema: { type: 'string' } },
        'application/pdf': { schema: { type: 'string', format: 'binary' } },
      },
    },
    404: problem('There is no such document, or the link was not made by this shop.'),
    410: problem('The link has expired; asking the agent again gives a new one.'),
    500: problems[500],
  },
};

export const state = z.object({ status: z.enum(['alive', 'ready', 'not_ready']) });

export const describeHealth: Description = {
  tags: ['operation'],
  operationId: 'health',
  summary: 'Whether the process is alive',
  responses: { 200: { description: 'It is.', content: json(state) } },
};

export const describeReady: Description = {
  tags: ['operation'],
  operationId: 'ready',
  summary: 'Whether the service can serve; not while it starts or stops',
  responses: {
    200: { description: 'It can.', content: json(state) },
    503: { description: 'Not now: send requests elsewhere.', content: json(state) },
  },
};

export const describeMetrics: Description = {
  tags: ['operation'],
  operationId: 'metrics',
  summary: 'Numbers for Prometheus',
  responses: {
    200: {
      description: 'Prometheus text format.',
      content: { 'text/plain': { schema: { type: 'string' } } },
    },
  },
};

export const describeOpenApi: Description = {
  tags: ['operation'],
  operationId: 'openapi',
  summary: 'This document',
  responses: {
    200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
  },
};

type Options = NonNullable<Parameters<typeof openAPIRouteHandler>[1]>;

/** What the document says besides its routes; `url` is where the service is reached, where that is known. */
export const apiDocument = (version: string, url: string | undefined): Options => ({
  // The default leaves out every path with a dot, which would be this document itself.
  excludeStaticFile: false,
  documentation: {
    info: {
      title: 'Shopkeeper',
      version,
      description: 'A conversational-commerce agent service: one message in, one checked reply out.',
    },
    ...(url !== undefined && { servers: [{ url }] }),
    tags: [
      { name: 'conversation', description: 'Talking to the agent.' },
      { name: 'payments', description: 'What payment providers tell by themselves.' },
      { name: 'operation', description: 'Running the service.' },
    ],
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            "HS256 with the shop's secret: aud `shopkeeper:<shop>`, sub, exp, kind `customer` or `staff`, and for " +
            'staff a role. Leave it out to speak as a guest.',
        },
      },
    },
  },
});
