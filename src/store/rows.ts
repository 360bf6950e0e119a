/** Rows of the database back to the values of the model. */
import type { Selectable } from 'kysely';
import type { Audit, EvidenceRecord } from '../model/audit.js';
import type { Finding, SeenUnder } from '../model/finding.js';
import type { Measurement, Unit } from '../model/measurement.js';
import { isZone } from './evidence-schema.js';
import type { AuditsTable, EvidenceTable, FindingsTable, MeasurementsTable } from './schema.js';

export function toAudit(row: Selectable<AuditsTable>): Omit<Audit, 'findings' | 'measurements'> {
  return {
    id: row.id,
    channel: row.channel,
    subject: row.subject,
    branch: row.branch,
    rater: row.rater,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    zone: knownZone(row.zone),
    status: row.status,
    version: row.version,
    practice: row.practice === 1,
    announced: row.announced === 1,
    toolVersion: row.tool_version,
    score:
      row.score_low === null || row.score_high === null || row.coverage === null
        ? null
        : {
            value: row.score,
            range: [row.score_low, row.score_high],
            coverage: row.coverage,
            rubric: row.rubric,
          },
  };
}

export const toEvidence = ({
  kind,
  content,
}: Pick<Selectable<EvidenceTable>, 'kind' | 'content'>): EvidenceRecord => ({
  kind,
  content: JSON.parse(content),
});

export function toFinding(row: Selectable<FindingsTable>): Finding {
  return {
    check: row.check_id,
    subject: row.subject,
    outcome: row.outcome,
    verdict: row.verdict,
    weight: row.weight,
    critical: row.critical === 1,
    credit: row.credit,
    message: row.message,
    exhibits: exhibitsIn(row.exhibits),
    context: seenUnder(row),
  };
}

export function toMeasurement(row: Selectable<MeasurementsTable>): Measurement {
  const { name, value, at_least: least, unit, subject } = row;
  return {
    name,
    value,
    ...(least === 1 ? { atLeast: true } : {}),
    unit: unit as Unit,
    subject,
    context: seenUnder(row),
  };
}

function exhibitsIn(text: string): Finding['exhibits'] {
  const exhibits: unknown = JSON.parse(text);
  return Array.isArray(exhibits) ? exhibits : [];
}

const zones = new Map<string, string>();

/** Universal time for a zone that this machine does not know, or that never was one. */
export function knownZone(zone: string): string {
  const known = zones.get(zone) ?? (isZone(zone) ? zone : 'UTC');
  zones.set(zone, known);
  return known;
}

/** Only the columns that hold something, so that a value read back equals the value stored. */
function seenUnder(row: { viewport: string | null; language: string | null; branch: string | null }) {
  const { viewport, language, branch } = row;
  const context: SeenUnder = {};
  if (viewport !== null) context.viewport = viewport;
  if (language !== null) context.language = language;
  if (branch !== null) context.branch = branch;
  return context;
}
