import { DatabaseError } from '../database-error.ts';

const untrusted =
  'has a certificate that is not trusted here: name its authority with ?sslrootcert=, or do not check with ?sslmode=no-verify.';
const unreachable = 'cannot be reached from here: check the host and the network.';

/** What to say to the codes of Postgres and of the network; it follows "DATABASE_URL: Postgres at db:5432/shop ". */
const advice: Record<string, string> = {
  ECONNREFUSED: 'does not answer: is it running, and are host and port right?',
  ECONNRESET: 'closed the connection: is it a Postgres, and does it want SSL (?sslmode=verify-full)?',
  ENOTFOUND: 'has a host name that is not known: check the host.',
  EAI_AGAIN: 'has a host name that cannot be looked up now: check the host and the network.',
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: 'does not answer in time: check host, port and firewall.',
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  '28P01': 'does not accept the user and password.',
  '28000': 'does not let this user in from here: check the user and pg_hba.conf.',
  '3D000': 'has no such database: create it first.',
  '3F000': 'has no schema to put tables into: check search_path.',
  '42501': 'does not let this user make tables: give it the right to create in this database and its schema.',
  '53300': 'has no connection left: lower DATABASE_POOL, or raise its max_connections.',
};

/** An error met on opening a Postgres database as a sentence without the password; one that is unknown stays as it is. */
export function explainPostgres(error: unknown, url: string): unknown {
  if (!URL.canParse(url)) {
    return new DatabaseError(
      'DATABASE_URL: must be like postgres://user:password@host:5432/database, with %40 for an @ in the password and so on.',
    );
  }
  const said = advice[codeOf(error)] ?? (isTimeout(error) ? advice['ETIMEDOUT'] : undefined);
  if (said === undefined) return error;
  const { host, pathname } = new URL(url);
  const place = `${host || 'this machine'}${pathname === '/' ? '' : pathname}`;
  return new DatabaseError(`DATABASE_URL: Postgres at ${place} ${said}`, { cause: error });
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
