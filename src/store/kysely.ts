/** Kysely's running parts, in a file of their own, which the build makes one of with all that they need. */
export { Kysely, SqliteDialect, sql } from 'kysely';
