/** Audits whose times can be read; all others are stepped over. The same expression as that of migration 8. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';

const PATTERN = sql.lit('[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]*Z');

/** `audit` is what the query calls the table. Literals, as a partial index is only used where the query repeats its terms. */
export function isReadable(audit: string): RawBuilder<SqlBool> {
  const started = sql.ref(`${audit}.started_at`);
  const ended = sql`coalesce(${sql.ref(`${audit}.finished_at`)}, ${started})`;
  return sql<SqlBool>`CASE WHEN ${started} GLOB ${PATTERN} AND ${ended} GLOB ${PATTERN}
    THEN julianday(${started}) IS NOT NULL AND julianday(${ended}) IS NOT NULL ELSE 0 END = 1`;
}

export const isUnreadable = (audit: string): RawBuilder<SqlBool> => sql<SqlBool>`NOT (${isReadable(audit)})`;
