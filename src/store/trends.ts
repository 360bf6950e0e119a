/** Values over time in SQL: measurements, scores, and how often a check passed. */
import { type Kysely, sql } from 'kysely';
import type { SeenUnder } from '../model/finding.js';
import type { Unit } from '../model/measurement.js';
import type { TrendRow } from '../model/trend.js';
import type { Tables, TrendView } from './schema.js';
import { explained } from './sqlite-errors.js';
import type { TrendFilter, TrendStore } from './store.js';

export class SqlTrendStore implements TrendStore {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly path: string,
  ) {}

  rows(filter: TrendFilter): Promise<TrendRow[]> {
    return explained(this.path, async () => {
      const { channel, subject, branch, since, until } = filter;
      let query = this.db
        .selectFrom('trend')
        .selectAll()
        .where('name', 'in', [...filter.names]);
      if (channel !== undefined) query = query.where('channel', '=', channel);
      if (subject !== undefined) query = query.where('subject', '=', subject);
      if (branch !== undefined) query = query.where('branch', '=', branch);
      if (since !== undefined) query = query.where('at', '>=', since);
      if (until !== undefined) query = query.where('at', '<', until);
      return (await query.execute()).map(toTrendRow);
    });
  }

  /** Hops from name to name along the index, so that a million measurements cost no more than their names. */
  names(): Promise<string[]> {
    return explained(this.path, async () => {
      const { rows } = await sql<{ name: string }>`
        WITH RECURSIVE
          measured (name) AS (
            SELECT min(name) FROM measurements
            UNION ALL
            SELECT (SELECT min(name) FROM measurements WHERE name > measured.name) FROM measured
             WHERE measured.name IS NOT NULL),
          channels (name) AS (
            SELECT min(channel) FROM audits
            UNION ALL
            SELECT (SELECT min(channel) FROM audits WHERE channel > channels.name) FROM channels
             WHERE channels.name IS NOT NULL)
        SELECT name FROM measured WHERE name IS NOT NULL
        UNION ALL
        SELECT name || '.score' FROM channels WHERE name IS NOT NULL
        ORDER BY name`.execute(this.db);
      return rows.map(({ name }) => name);
    });
  }
}

function toTrendRow(row: TrendView): TrendRow {
  const context: SeenUnder = {};
  if (row.viewport !== null) context.viewport = row.viewport;
  if (row.language !== null) context.language = row.language;
  if (row.branch) context.branch = row.branch;
  return {
    auditId: row.audit_id,
    channel: row.channel,
    at: row.at,
    zone: row.zone,
    rubric: row.rubric,
    version: row.version,
    name: row.name,
    value: row.value,
    unit: row.unit as Unit,
    subject: row.subject,
    context,
    ...(row.low !== null && row.high !== null ? { range: [row.low, row.high] as const } : {}),
  };
}
