/** Schema 9: a value may be the least that it can be, because the look ended before the journey did. */

const PATTERN = '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]*Z';

/** As in schema 8: audits whose times cannot be read are stepped over. */
const READABLE = `
  CASE WHEN a.started_at GLOB '${PATTERN}' AND coalesce(a.finished_at, a.started_at) GLOB '${PATTERN}'
       THEN julianday(a.started_at) IS NOT NULL
        AND julianday(coalesce(a.finished_at, a.started_at)) IS NOT NULL
       ELSE 0 END = 1`;

export const sql = `
ALTER TABLE measurements ADD COLUMN at_least INTEGER NOT NULL DEFAULT 0 CHECK (at_least IN (0, 1));

-- Scored audits and their measurements, one row a point; practice and announced audits are left out.
DROP VIEW trend;
CREATE VIEW trend AS
SELECT a.id AS audit_id, a.channel, a.started_at AS at, a.zone, a.rubric, a.version,
       m.name, m.value, m.at_least, m.unit, m.subject, m.viewport, m.language,
       coalesce(m.branch, a.branch) AS branch, NULL AS low, NULL AS high
  FROM audits a JOIN measurements m ON m.audit_id = a.id
 WHERE a.finished_at IS NOT NULL AND a.practice = 0 AND a.announced = 0 AND ${READABLE}
UNION ALL
SELECT a.id, a.channel, a.started_at, a.zone, a.rubric, a.version,
       a.channel || '.score', a.score, 0, 'points', a.subject, NULL, NULL, a.branch, a.score_low, a.score_high
  FROM audits a
 WHERE a.finished_at IS NOT NULL AND a.practice = 0 AND a.announced = 0 AND a.score IS NOT NULL AND ${READABLE};
`;
