/** Outcomes counted in SQL over a period, and the findings of the latest audits. */

import type { Kysely } from 'kysely';
import type { OutcomeCount } from '../model/tally.js';
import { isReadable } from './readable.js';
import type { Tables } from './schema.js';
import type { Scope } from './scope.js';
import { explained } from './sqlite-errors.js';

export interface TallyStore {
  /** Over finished audits; practice and announced ones are left out. */
  outcomes(filter?: Scope): Promise<OutcomeCount[]>;
  /** What fails in the latest audits of each channel, whatever their subject and branch; worst first. */
  latestFailures(limit: number): Promise<LatestFailure[]>;
}

export interface LatestFailure {
  /** The latest in which it fails; ids begin with the day. */
  auditId: string;
  channel: string;
  /** Of that audit. */
  startedAt: string;
  /** Number of subjects and branches at which it fails. */
  places: number;
  check: string;
  message: string;
  critical: boolean;
  weight: number;
}

export class SqlTallyStore implements TallyStore {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly path: string,
  ) {}

  outcomes({ channel, branch, subject, since, until }: Scope = {}): Promise<OutcomeCount[]> {
    return explained(this.path, async () => {
      let query = this.db
        .selectFrom('audits as a')
        .innerJoin('findings as f', 'f.audit_id', 'a.id')
        .where('a.finished_at', 'is not', null)
        .where('a.practice', '=', 0)
        .where('a.announced', '=', 0)
        .where(isReadable('a'))
        .groupBy(['a.channel', 'f.check_id', 'f.outcome', 'f.verdict'])
        .select(['a.channel', 'f.check_id as check', 'f.outcome', 'f.verdict'])
        .select(({ fn }) => [
          fn.max('f.critical').as('critical'),
          fn.max('f.weight').as('weight'),
          fn.max('f.message').as('message'),
          fn.max('a.started_at').as('latest'),
          fn.count<number>('a.id').distinct().as('audits'),
        ]);
      if (channel !== undefined) query = query.where('a.channel', '=', channel);
      if (branch !== undefined) query = query.where('a.branch', '=', branch);
      if (subject !== undefined) query = query.where('a.subject', '=', subject);
      if (since !== undefined) query = query.where('a.started_at', '>=', since);
      if (until !== undefined) query = query.where('a.started_at', '<', until);
      return (await query.execute()).map((row) => ({ ...row, critical: row.critical === 1 }));
    });
  }

  latestFailures(limit: number): Promise<LatestFailure[]> {
    return explained(this.path, async () => {
      const rows = await this.db
        .selectFrom('latest_findings')
        .select(['channel', 'check_id as check'])
        .select(({ fn }) => [
          fn.max('audit_id').as('auditId'),
          fn.max('started_at').as('startedAt'),
          fn.count<number>('audit_id').distinct().as('places'),
          fn.max('message').as('message'),
          fn.max('critical').as('critical'),
          fn.max('weight').as('weight'),
        ])
        .where('verdict', '=', 'fail')
        .groupBy(['channel', 'check_id'])
        .orderBy('critical', 'desc')
        .orderBy('weight', 'desc')
        .orderBy('places', 'desc')
        .orderBy('startedAt', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ ...row, critical: row.critical === 1 }));
    });
  }
}
