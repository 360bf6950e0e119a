/** Schema 4: where an action belongs and what it answers; indexes for the latest audits. */

export const sql = `
ALTER TABLE actions ADD COLUMN branch TEXT NOT NULL DEFAULT '';
ALTER TABLE actions ADD COLUMN problem TEXT NOT NULL DEFAULT ''; -- what customers met; may be shown to them

CREATE INDEX audits_scored ON audits (channel, started_at)
  WHERE finished_at IS NOT NULL AND practice = 0 AND announced = 0;
CREATE INDEX audits_latest ON audits (channel, subject, branch, started_at)
  WHERE finished_at IS NOT NULL AND practice = 0;

-- Findings of the latest finished audit of each channel, subject and branch.
DROP VIEW latest_findings;
CREATE VIEW latest_findings AS
WITH latest AS (
  SELECT channel, subject, branch, max(started_at) AS started_at FROM audits
   WHERE finished_at IS NOT NULL AND practice = 0 GROUP BY channel, subject, branch)
SELECT a.channel, a.started_at, a.branch AS audit_branch, f.*
  FROM latest l
  JOIN audits a ON a.channel = l.channel AND a.subject = l.subject AND a.branch = l.branch
   AND a.started_at = l.started_at AND a.finished_at IS NOT NULL AND a.practice = 0
  JOIN findings f ON f.audit_id = a.id;

-- What somebody still has to do, still has to tell, or an audit still has to verify.
DROP VIEW open_actions;
CREATE VIEW open_actions AS
SELECT *, state = 'open' AND due < date('now') AS overdue FROM actions
 WHERE state = 'open' OR told_at IS NULL OR (check_id IS NOT NULL AND verified_at IS NULL);
`;
