import { z } from 'zod';

/** Bad news about a setting, as a sentence for the person who starts the server; it needs no stack. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A whole number written in digits: "8080", not "8e3", " 80" or "0x50". */
const whole = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to));

const origin = (url: string) => URL.canParse(url) && new URL(url).origin === url;

/** Every setting the service reads, by the name of its environment variable, with its default. */
const settings = z.object({
  PORT: whole(0, 65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^file:.|^:memory:$|^postgres(ql)?:\/\/./)
    .default('file:data/shopkeeper.db'),
  DATABASE_POOL: whole(1, 1000).default(10),
  LOG_LEVEL: z.enum(levels).default('info'),
  DEMO: z.enum(['on', 'off']).default('on'),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\//)
    .refine(origin)
    .optional(),
  CORS_ORIGINS: z
    .string()
    .default('*')
    .transform((list) => list.split(',').map((one) => one.trim()))
    .refine((list) => list.every((one) => (one === '*' ? list.length === 1 : origin(one)))),
  MAX_TURNS_IN_FLIGHT: whole(1, 100_000).default(256),
  BODY_LIMIT: whole(1024, 10_000_000).default(131_072),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^[sr]k_\w+$/)
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[\w+/=]+$/)
    .optional(),
  STRIPE_API_BASE: z
    .string()
    .regex(/^https?:\/\//)
    .refine(origin)
    .optional(),
});

/** What to do about each: it follows "… is not usable:". */
const advice: Record<keyof z.infer<typeof settings>, string> = {
  PORT: 'give a port number from 0 to 65535 (0 takes any free one), such as 8080',
  HOST: 'give the address to listen on, such as 127.0.0.1 for this machine only or 0.0.0.0 for all',
  DATABASE_URL:
    'give "file:" and a path, such as file:data/shopkeeper.db, :memory: to forget on exit, ' +
    'or postgres://user:password@host:5432/database',
  DATABASE_POOL: 'give how many connections to Postgres may be open at once, from 1 to 1000',
  LOG_LEVEL: `give one of ${levels.join(', ')}`,
  DEMO: 'give on (the demo shops and their sign-in pages) or off',
  PUBLIC_URL:
    'give the origin people reach the service at, without a path or a closing slash, such as https://shop.example',
  CORS_ORIGINS:
    'give * for any site, or origins separated by commas, such as https://shop.example,https://www.shop.example',
  MAX_TURNS_IN_FLIGHT: 'give how many turns may run at once, from 1 to 100000',
  BODY_LIMIT: 'give the largest request body in bytes, from 1024 to 10000000',
  STRIPE_SECRET_KEY: 'give the secret key of your Stripe account, which begins with sk_ or rk_',
  STRIPE_WEBHOOK_SECRET:
    "give the webhook's signing secret from Stripe's dashboard, which begins with whsec_",
  STRIPE_API_BASE: 'leave it out; only tests talk to another API, by an origin such as http://127.0.0.1:9000',
};

export type Settings = {
  port: number;
  host: string;
  databaseUrl: string;
  /** Connections to Postgres at most. */
  databasePool: number;
  logLevel: (typeof levels)[number];
  demo: boolean;
  /** The origin the service is reached at, where it is not the address it listens on. */
  publicUrl: string | undefined;
  /** Origins whose pages may call the API from a browser; ["*"] is any. */
  corsOrigins: string[];
  maxTurnsInFlight: number;
  /** Largest request body in bytes. */
  bodyLimit: number;
  /** Payments by Stripe; undefined is the built-in test provider. */
  stripe: { secretKey: string; webhookSecret: string | undefined; apiBase: string | undefined } | undefined;
};

/**
 * Reads the settings from the environment; an empty variable counts as not set.
 * Throws SettingsError whose message names each variable that is wrong, what was given and what to give.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = settings.safeParse(given);
  if (!read.success) {
    const names = new Set(read.error.issues.map((issue) => issue.path[0] as keyof typeof advice));
    // A password in a URL must not reach a log, and a secret neither.
    const shown = (name: string) => (/SECRET/.test(name) ? '…' : given[name])?.replace(/\/\/[^/@]*@/, '//…@');
    const sentences = [...names].map(
      (name) => `${name} is "${shown(name)}", which is not usable: ${advice[name]}.`,
    );
    throw new SettingsError(sentences.join('\n'));
  }
  const { data } = read;
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    databasePool: data.DATABASE_POOL,
    logLevel: data.LOG_LEVEL,
    demo: data.DEMO === 'on',
    publicUrl: data.PUBLIC_URL,
    corsOrigins: data.CORS_ORIGINS,
    maxTurnsInFlight: data.MAX_TURNS_IN_FLIGHT,
    bodyLimit: data.BODY_LIMIT,
    stripe:
      data.STRIPE_SECRET_KEY === undefined
        ? undefined
        : {
            secretKey: data.STRIPE_SECRET_KEY,
            webhookSecret: data.STRIPE_WEBHOOK_SECRET,
            apiBase: data.STRIPE_API_BASE,
          },
  };
}
