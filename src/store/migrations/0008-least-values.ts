/** Schema 8: a value may be the least that it can be, because the look ended before the journey did. */

export const sql = `
ALTER TABLE measurements ADD COLUMN at_least INTEGER NOT NULL DEFAULT 0 CHECK (at_least IN (0, 1));

-- Scored audits and their measurements, one row a point; practice and announced audits are left out.
DROP VIEW trend;
CREATE VIEW trend AS
SELECT a.id AS audit_id, a.channel, a.started_at AS at, a.zone, a.rubric, a.version,
       m.name, m.value, m.at_least, m.unit, m.subject, m.viewport, m.language,
       coalesce(m.branch, a.branch) AS branch, NULL AS low, NULL AS high
  FROM audits a JOIN measurements m ON m.audit_id = a.id
 WHERE a.finished_at IS NOT NULL AND a.practice = 0 AND a.announced = 0
UNION ALL
SELECT a.id, a.channel, a.started_at, a.zone, a.rubric, a.version,
       a.channel || '.score', a.score, 0, 'points', a.subject, NULL, NULL, a.branch, a.score_low, a.score_high
  FROM audits a
 WHERE a.finished_at IS NOT NULL AND a.practice = 0 AND a.announced = 0 AND a.score IS NOT NULL;
`;
