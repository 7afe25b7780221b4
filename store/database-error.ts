/** Bad news about the database for the person who starts the service: a sentence that names DATABASE_URL, no password in it. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
}
