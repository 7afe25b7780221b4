/**
 * A name for whoever a token speaks for, to keep their conversation apart from others' in this browser. Reads the
 * JWT's claims without checking them: the server decides who somebody is, this only names a drawer.
 */
export function personOf(token: string | undefined): string {
  if (token === undefined) return 'guest';
  try {
    const claims = token.split('.')[1] ?? '';
    const text = atob(claims.replaceAll('-', '+').replaceAll('_', '/'));
    const { sub, kind } = JSON.parse(text) as { sub?: unknown; kind?: unknown };
    if (typeof sub === 'string') return `${String(kind)}:${sub}`;
  } catch {
    // Not a JWT: fall through.
  }
  return `token:${token.slice(-16)}`;
}
