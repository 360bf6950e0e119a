/** Schema 5: what a schedule needs to draw moments, seal them, lend them to one process, and send word. */

export const sql = `
ALTER TABLE schedule ADD COLUMN branch TEXT NOT NULL DEFAULT '';
ALTER TABLE schedule ADD COLUMN start TEXT NOT NULL DEFAULT '';       -- YYYY-MM-DD in the zone
ALTER TABLE schedule ADD COLUMN scenarios TEXT NOT NULL DEFAULT '{}'
  CHECK (json_valid(scenarios));                                      -- personas, errands, lines

CREATE TABLE draws (
  job_id TEXT NOT NULL REFERENCES schedule (id),
  sequence INTEGER NOT NULL,
  drawn_at TEXT NOT NULL,          -- ISO 8601 UTC
  period_from TEXT NOT NULL,       -- YYYY-MM-DD
  period_to TEXT NOT NULL,         -- the first date after it
  commitment TEXT NOT NULL,        -- SHA-256 of the sealed content, in hex
  content TEXT NOT NULL,           -- base64url of the canonical JSON; its moment is a secret until it comes
  state TEXT NOT NULL DEFAULT 'sealed' CHECK (state IN ('sealed', 'done', 'skipped', 'failed')),
  settled_at TEXT,
  audit_id TEXT REFERENCES audits (id) ON DELETE SET NULL,
  reason TEXT NOT NULL DEFAULT '',
  tries INTEGER NOT NULL DEFAULT 0,
  held_by TEXT,                    -- the process that runs it now
  held_until TEXT,                 -- ISO 8601 UTC; afterwards another process may take it
  opened_at TEXT,                  -- somebody looked before its moment
  reminded_at TEXT,
  PRIMARY KEY (job_id, sequence)
) STRICT;
CREATE INDEX draws_by_state ON draws (state, job_id);

CREATE TRIGGER draws_no_change BEFORE UPDATE OF job_id, sequence, drawn_at, period_from, period_to, commitment, content
  ON draws WHEN NOT EXISTS (SELECT 1 FROM maintenance)
  BEGIN SELECT RAISE(ABORT, 'a sealed draw cannot be changed'); END;
CREATE TRIGGER draws_no_delete BEFORE DELETE ON draws WHEN NOT EXISTS (SELECT 1 FROM maintenance)
  BEGIN SELECT RAISE(ABORT, 'a sealed draw cannot be taken out'); END;

CREATE TABLE outbox (             -- summaries to be sent; a row stays whatever happens to the sending
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  means TEXT NOT NULL,             -- file, email, webhook
  content TEXT NOT NULL CHECK (json_valid(content)),
  tries INTEGER NOT NULL DEFAULT 0,
  next_try_at TEXT,                -- null once sent or given up
  sent_at TEXT,
  last_error TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX outbox_by_next_try ON outbox (next_try_at);
`;
