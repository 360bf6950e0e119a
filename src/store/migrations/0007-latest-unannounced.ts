/** Schema 7: what fails at present is told by audits that nobody knew of; an announced one shows a Sunday best. */

export const sql = `
DROP INDEX audits_latest;
CREATE INDEX audits_latest ON audits (channel, subject, branch, started_at)
  WHERE finished_at IS NOT NULL AND practice = 0 AND announced = 0;

-- Findings of the latest finished audit of each channel, subject and branch.
DROP VIEW latest_findings;
CREATE VIEW latest_findings AS
WITH latest AS (
  SELECT channel, subject, branch, max(started_at) AS started_at FROM audits
   WHERE finished_at IS NOT NULL AND practice = 0 AND announced = 0 GROUP BY channel, subject, branch)
SELECT a.channel, a.started_at, a.branch AS audit_branch, f.*
  FROM latest l
  JOIN audits a ON a.channel = l.channel AND a.subject = l.subject AND a.branch = l.branch
   AND a.started_at = l.started_at AND a.finished_at IS NOT NULL AND a.practice = 0 AND a.announced = 0
  JOIN findings f ON f.audit_id = a.id;
`;
