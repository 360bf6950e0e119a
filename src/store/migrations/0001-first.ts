/** Schema 1: audits with what they found, answers, actions and the schedule. */

/** The WHEN clause that keeps what a finished audit found as it is, unless `purge` is at work. */
const finished = (row: 'OLD' | 'NEW') => `
  WHEN (SELECT finished_at FROM audits WHERE id = ${row}.audit_id) IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM maintenance)`;

const lock = (table: string): string => `
CREATE TRIGGER ${table}_no_insert BEFORE INSERT ON ${table} ${finished('NEW')}
  BEGIN SELECT RAISE(ABORT, 'a finished audit cannot be changed'); END;
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} ${finished('OLD')}
  BEGIN SELECT RAISE(ABORT, 'a finished audit cannot be changed'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} ${finished('OLD')}
  BEGIN SELECT RAISE(ABORT, 'a finished audit cannot be changed'); END;
`;

export const sql = `
CREATE TABLE audits (
  id TEXT PRIMARY KEY,             -- 2026-11-22-call-7f3a9c01
  channel TEXT NOT NULL,           -- website, inbox, or the id of a checklist
  subject TEXT NOT NULL,           -- what was tested: a URL, a number's role, a branch; never a person
  branch TEXT NOT NULL DEFAULT '',
  rater TEXT NOT NULL DEFAULT '',  -- a role or initials chosen by the user
  started_at TEXT NOT NULL,        -- ISO 8601 UTC
  finished_at TEXT,                -- null while under way
  zone TEXT NOT NULL,              -- IANA time zone of the audit
  status TEXT NOT NULL CHECK (status IN ('open', 'complete', 'partial', 'unreachable')),
  version INTEGER NOT NULL,        -- of the checklist or the catalogue of checks
  rubric INTEGER NOT NULL,         -- version of the scoring
  practice INTEGER NOT NULL DEFAULT 0 CHECK (practice IN (0, 1)),
  announced INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
  score REAL,                      -- 0 to 100; null where too little could be told, or unscored
  score_low REAL,
  score_high REAL,
  coverage REAL,                   -- judged weight as a share of applicable weight
  tool_version TEXT NOT NULL
) STRICT;
CREATE INDEX audits_by_channel ON audits (channel, subject, started_at);
CREATE INDEX audits_by_start ON audits (started_at);

CREATE TABLE evidence (
  audit_id TEXT NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('site', 'inbox', 'answers')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (audit_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE findings (
  audit_id TEXT NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  check_id TEXT NOT NULL,          -- website/complaint-path-exists
  subject TEXT NOT NULL,           -- a page, a message, a question
  outcome TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('pass', 'fail', 'cant-tell', 'not-applicable')),
  weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 5),
  critical INTEGER NOT NULL CHECK (critical IN (0, 1)),
  credit REAL,                     -- share of the weight earned; null where it could not be told
  message TEXT NOT NULL,
  exhibits TEXT NOT NULL CHECK (json_valid(exhibits)),
  viewport TEXT,
  language TEXT,
  branch TEXT,
  PRIMARY KEY (audit_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX findings_by_check ON findings (check_id, verdict);

CREATE TABLE measurements (
  audit_id TEXT NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,              -- complain.clicks
  value REAL NOT NULL,
  unit TEXT NOT NULL,
  subject TEXT NOT NULL,
  viewport TEXT,
  language TEXT,
  branch TEXT,
  PRIMARY KEY (audit_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX measurements_by_name ON measurements (name, subject);

CREATE TABLE answers (             -- a journal: the last row of a question counts
  audit_id TEXT NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  sequence INTEGER NOT NULL,
  question TEXT NOT NULL,
  value TEXT CHECK (value IS NULL OR json_valid(value)), -- null: could not tell
  note TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL,
  PRIMARY KEY (audit_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE actions (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  audit_id TEXT REFERENCES audits (id) ON DELETE SET NULL,
  check_id TEXT,                   -- null for actions made by hand
  channel TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  owner TEXT NOT NULL DEFAULT '',  -- a role, never a name
  due TEXT,                        -- YYYY-MM-DD
  note TEXT NOT NULL DEFAULT '',   -- internal
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done')),
  done_at TEXT,
  told_at TEXT,
  told_how TEXT NOT NULL DEFAULT '',
  verified_at TEXT,
  verified_by TEXT REFERENCES audits (id) ON DELETE SET NULL,
  reopened_at TEXT
) STRICT;
CREATE INDEX actions_by_state ON actions (state, due);
CREATE INDEX actions_by_check ON actions (check_id, subject);

CREATE TABLE schedule (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  channel TEXT NOT NULL,
  subject TEXT NOT NULL DEFAULT '',
  recurrence TEXT NOT NULL,        -- RFC 5545 RRULE
  hours TEXT NOT NULL,             -- window within which a slot is drawn
  minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE maintenance (reason TEXT NOT NULL) STRICT; -- holds a row only while purge is at work

${['evidence', 'findings', 'measurements', 'answers'].map(lock).join('')}
CREATE TRIGGER audits_no_update BEFORE UPDATE ON audits
  WHEN OLD.finished_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM maintenance)
  BEGIN SELECT RAISE(ABORT, 'a finished audit cannot be changed'); END;
CREATE TRIGGER audits_no_delete BEFORE DELETE ON audits
  WHEN OLD.finished_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM maintenance)
  BEGIN SELECT RAISE(ABORT, 'a finished audit cannot be changed'); END;

-- Scored audits and their measurements, one row a point; practice and announced audits are left out.
CREATE VIEW trend AS
SELECT a.id AS audit_id, a.channel, a.started_at AS at, a.zone, a.rubric, a.version,
       m.name, m.value, m.unit, m.subject, m.viewport, m.language, coalesce(m.branch, a.branch) AS branch,
       NULL AS low, NULL AS high
  FROM audits a JOIN measurements m ON m.audit_id = a.id
 WHERE a.finished_at IS NOT NULL AND a.practice = 0 AND a.announced = 0
UNION ALL
SELECT a.id, a.channel, a.started_at, a.zone, a.rubric, a.version,
       a.channel || '.score', a.score, 'points', a.subject, NULL, NULL, a.branch, a.score_low, a.score_high
  FROM audits a
 WHERE a.finished_at IS NOT NULL AND a.practice = 0 AND a.announced = 0 AND a.score IS NOT NULL;

-- Findings of the latest finished audit of each channel, subject and branch.
CREATE VIEW latest_findings AS
SELECT a.channel, a.started_at, a.branch AS audit_branch, f.*
  FROM audits a JOIN findings f ON f.audit_id = a.id
 WHERE a.finished_at IS NOT NULL AND a.practice = 0
   AND a.started_at = (SELECT max(b.started_at) FROM audits b
                        WHERE b.channel = a.channel AND b.subject = a.subject AND b.branch = a.branch
                          AND b.finished_at IS NOT NULL AND b.practice = 0);

-- What somebody still has to do, or still has to tell.
CREATE VIEW open_actions AS
SELECT * FROM actions WHERE state = 'open' OR told_at IS NULL;
`;
