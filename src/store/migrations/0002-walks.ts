/** Schema 2: what a walk needs to go on after a break, and notices that were read. */

export const sql = `
-- answer, skip (left out), back (the person went back to it), draft (marks of a call under way)
ALTER TABLE answers ADD COLUMN kind TEXT NOT NULL DEFAULT 'answer'
  CHECK (kind IN ('answer', 'skip', 'back', 'draft'));

CREATE TABLE walks (               -- what was set up before the first question
  audit_id TEXT PRIMARY KEY REFERENCES audits (id) ON DELETE CASCADE,
  checklist TEXT NOT NULL,         -- id of the checklist, or the file it was read from
  errand TEXT NOT NULL DEFAULT '', -- as drawn
  persona TEXT NOT NULL DEFAULT '',
  contact_ended_at TEXT            -- where it was given beforehand
) STRICT, WITHOUT ROWID;

CREATE TABLE notices (             -- shown once, then never again
  name TEXT PRIMARY KEY,
  acknowledged_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
