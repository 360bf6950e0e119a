/** Schema 8: audits whose times cannot be read are stepped over, and one that was taken out leaves a trace. */

const PATTERN = '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]*Z';

/** Times are ISO 8601 UTC; what stands behind THEN is only asked of what looks like one. */
const readable = (audit: string): string => `
  CASE WHEN ${audit}started_at GLOB '${PATTERN}' AND coalesce(${audit}finished_at, ${audit}started_at) GLOB '${PATTERN}'
       THEN julianday(${audit}started_at) IS NOT NULL
        AND julianday(coalesce(${audit}finished_at, ${audit}started_at)) IS NOT NULL
       ELSE 0 END = 1`;

export const sql = `
-- Nothing stands in it as a rule, so that looking for damage costs nothing.
CREATE INDEX audits_unreadable ON audits (id) WHERE NOT (${readable('')});

CREATE TABLE removed_audits (       -- what was taken out by hand; it is never taken in again
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL,
  removed_at TEXT NOT NULL,        -- ISO 8601 UTC
  reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Scored audits and their measurements, one row a point; practice and announced audits are left out.
DROP VIEW trend;
CREATE VIEW trend AS
SELECT a.id AS audit_id, a.channel, a.started_at AS at, a.zone, a.rubric, a.version,
       m.name, m.value, m.unit, m.subject, m.viewport, m.language, coalesce(m.branch, a.branch) AS branch,
       NULL AS low, NULL AS high
  FROM audits a JOIN measurements m ON m.audit_id = a.id
 WHERE a.finished_at IS NOT NULL AND a.practice = 0 AND a.announced = 0 AND ${readable('a.')}
UNION ALL
SELECT a.id, a.channel, a.started_at, a.zone, a.rubric, a.version,
       a.channel || '.score', a.score, 'points', a.subject, NULL, NULL, a.branch, a.score_low, a.score_high
  FROM audits a
 WHERE a.finished_at IS NOT NULL AND a.practice = 0 AND a.announced = 0 AND a.score IS NOT NULL AND ${readable('a.')};

-- Findings of the latest finished audit of each channel, subject and branch.
DROP VIEW latest_findings;
CREATE VIEW latest_findings AS
WITH latest AS (
  SELECT channel, subject, branch, max(started_at) AS started_at FROM audits
   WHERE finished_at IS NOT NULL AND practice = 0 AND announced = 0 AND ${readable('')}
   GROUP BY channel, subject, branch)
SELECT a.channel, a.started_at, a.branch AS audit_branch, f.*
  FROM latest l
  JOIN audits a ON a.channel = l.channel AND a.subject = l.subject AND a.branch = l.branch
   AND a.started_at = l.started_at AND a.finished_at IS NOT NULL AND a.practice = 0 AND a.announced = 0
  JOIN findings f ON f.audit_id = a.id;
`;
