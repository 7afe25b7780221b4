import { DatabaseError } from './database-error.ts';

/** What to say to the codes of Postgres and of the network; it follows "DATABASE_URL: Postgres at db:5432 ". */
const advice: Record<string, string> = {
  ECONNREFUSED: 'does not answer: is it running, and are host and port right?',
  ECONNRESET: 'closed the connection: is it a Postgres, and does it want SSL (?sslmode=require)?',
  ENOTFOUND: 'has a host name that is not known: check the host',
  EAI_AGAIN: 'has a host name that cannot be looked up now: check the host and the network',
  EHOSTUNREACH: 'cannot be reached from here: check the host and the network',
  ENETUNREACH: 'cannot be reached from here: check the host and the network',
  ETIMEDOUT: 'does not answer in time: check host, port and firewall',
  '28P01': 'does not accept the user and password',
  '28000': 'does not let this user in from here: check the user and pg_hba.conf',
  '3D000': 'has no such database: create it first',
  '42501': 'does not let this user make tables: give it the right to create in this database and its schema',
  '3F000': 'has no schema to put tables into: check search_path',
  '53300': 'has no connection left: lower DATABASE_POOL or raise its max_connections',
};

/** An error met on opening a Postgres database as a sentence without the password; one that is unknown stays as it is. */
export function explainPostgres(error: unknown, url: string): unknown {
  const said = advice[codeOf(error)] ?? (isTimeout(error) ? advice['ETIMEDOUT'] : undefined);
  if (said === undefined) return error;
  return new DatabaseError(`DATABASE_URL: Postgres at ${placeOf(url)} ${said}.`.replace('?.', '?'), {
    cause: error,
  });
}

/** The code of an error, of what caused it, or of the first of several attempts to connect. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return codeOf(error.cause);
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && /timeout/i.test(error.message);
}

function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'this address';
  const { host, pathname } = new URL(url);
  return `${host || 'this machine'}${pathname === '/' ? '' : pathname}`;
}
