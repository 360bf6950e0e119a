/** Values over time in SQL: measurements and scores. */
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { SeenUnder } from '../model/finding.js';
import type { Unit } from '../model/measurement.js';
import type { LastScore } from '../model/score.js';
import type { Measured, MeasuredPoints, TrendPoint } from '../model/trend.js';
import { isReadable } from './readable.js';
import { knownZone } from './rows.js';
import type { AuditsTable, Tables } from './schema.js';
import { explained } from './sqlite-errors.js';
import type { TrendFilter, TrendStore } from './store.js';

export class SqlTrendStore implements TrendStore {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly path: string,
  ) {}

  points(filter: TrendFilter): Promise<MeasuredPoints[]> {
    return explained(this.path, async () => {
      if (filter.names.length === 0) return [];
      const { channel, subject, branch, since, until } = filter;
      let query = this.db
        .selectFrom('trend')
        .select([ABOUT.as('about'), 'audit_id', 'at', 'value', 'low', 'high'])
        .where('name', 'in', [...filter.names]);
      if (channel !== undefined) query = query.where('channel', '=', channel);
      if (subject !== undefined) query = query.where('subject', '=', subject);
      if (branch !== undefined) query = query.where('branch', '=', branch);
      if (since !== undefined) query = query.where('at', '>=', since);
      if (until !== undefined) query = query.where('at', '<', until);
      return collected(await query.execute());
    });
  }

  lastScores(): Promise<LastScore[]> {
    return explained(this.path, async () => {
      const { rows } = await sql<{ name: string }>`
        WITH RECURSIVE channels (name) AS (${HOP_CHANNELS})
        SELECT name FROM channels WHERE name IS NOT NULL`.execute(this.db);
      const lastScores: LastScore[] = [];
      for (const { name } of rows) {
        const audits = await this.scored(name);
        if (audits[0]) lastScores.push(lastScore(audits[0], audits));
      }
      return lastScores;
    });
  }

  /** Newest first. Literals, as a partial index is only used where the query repeats its terms. */
  private scored(channel: string) {
    return this.db
      .selectFrom('audits')
      .selectAll()
      .where('channel', '=', channel)
      .where('finished_at', 'is not', null)
      .where('practice', '=', sql.lit(0))
      .where('announced', '=', sql.lit(0))
      .where(isReadable('audits'))
      .orderBy('started_at', 'desc')
      .limit(RECENT)
      .execute();
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
          channels (name) AS (${HOP_CHANNELS})
        SELECT name FROM measured WHERE name IS NOT NULL
        UNION ALL
        SELECT name || '.score' FROM channels WHERE name IS NOT NULL
        ORDER BY name`.execute(this.db);
      return rows.map(({ name }) => name);
    });
  }
}

const HOP_CHANNELS = sql`
  SELECT min(channel) FROM audits
  UNION ALL
  SELECT (SELECT min(channel) FROM audits WHERE channel > channels.name) FROM channels
   WHERE channels.name IS NOT NULL`;

/** Enough for a spark line, also where several branches take turns (our assumption). */
const RECENT = 60;
const EARLIER = 11;

function lastScore(last: Selectable<AuditsTable>, audits: readonly Selectable<AuditsTable>[]): LastScore {
  const { id, channel, subject, branch, started_at: at, score, score_low: low, score_high: high } = last;
  const alike = audits.filter(
    (audit) =>
      audit !== last &&
      audit.subject === subject &&
      audit.branch === branch &&
      audit.rubric === last.rubric &&
      audit.version === last.version,
  );
  const earlier = alike.flatMap((audit) => audit.score ?? []).slice(0, EARLIER);
  const range = low === null || high === null ? null : ([low, high] as const);
  return { auditId: id, channel, subject, branch, at, score, range, earlier: earlier.reverse() };
}

/** Many points share it, so it comes as one column and is read once. */
const ABOUT: RawBuilder<string> = sql`json_array(name, channel, subject, unit, rubric, version, zone,
  at_least, viewport, language, branch)`;

interface Row extends Pick<TrendPoint, 'at' | 'value'> {
  about: string;
  audit_id: string;
  low: number | null;
  high: number | null;
}

function collected(rows: readonly Row[]): MeasuredPoints[] {
  const groups = new Map<string, { measured: Measured; zone: string; points: TrendPoint[] }>();
  for (const { about, audit_id: auditId, at, value, low, high } of rows) {
    let group = groups.get(about);
    if (!group) {
      group = { ...readAbout(about), points: [] };
      groups.set(about, group);
    }
    const { zone, points } = group;
    points.push(
      low === null || high === null
        ? { auditId, at, zone, value }
        : { auditId, at, zone, value, range: [low, high] },
    );
  }
  return [...groups.values()];
}

type About = [string, string, string, Unit, number, number, string, 0 | 1, ...(string | null)[]];

function readAbout(about: string): { measured: Measured; zone: string } {
  const [name, channel, subject, unit, rubric, version, zone, least, viewport, language, branch] = JSON.parse(
    about,
  ) as About;
  const context: SeenUnder = {
    ...(viewport ? { viewport } : {}),
    ...(language ? { language } : {}),
    ...(branch ? { branch } : {}),
  };
  const atLeast = least === 1 ? { atLeast: true as const } : {};
  return {
    measured: { name, channel, subject, unit, ...atLeast, rubric, version, context },
    zone: knownZone(zone),
  };
}
