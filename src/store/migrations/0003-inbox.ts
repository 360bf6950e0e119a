/** Schema 3: planted addresses, where reading of a mailbox stopped, what its mails were, and post by hand. */

export const sql = `
CREATE TABLE plantings (             -- the secret addresses; the newest of a source counts
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  address TEXT NOT NULL,             -- the leader's own, known to nobody at work
  name TEXT NOT NULL DEFAULT '',     -- as given with it
  planted_at TEXT NOT NULL,          -- ISO 8601 UTC
  place TEXT NOT NULL DEFAULT '',    -- where it was given: a form, a shop
  consent TEXT NOT NULL DEFAULT '',  -- what was agreed to, in the words of the form
  promised_per_week REAL,            -- mails a week that were promised; null where nothing was
  unsubscribed_at TEXT               -- null as long as subscribed
) STRICT, WITHOUT ROWID;

CREATE TABLE mailbox_cursors (
  source TEXT PRIMARY KEY,           -- imap:host/mailbox; never a user or a password
  uid_validity TEXT NOT NULL,
  uid INTEGER NOT NULL,              -- the last mail that was read
  read_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mail_facts (            -- facts of mails read before, without their bodies
  source TEXT NOT NULL,
  file TEXT NOT NULL,                -- mailbox and UID
  received_at TEXT,
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (source, file)
) STRICT, WITHOUT ROWID;

CREATE TABLE post_items (            -- letters and leaflets, noted by hand
  id TEXT PRIMARY KEY,
  received_on TEXT NOT NULL,         -- YYYY-MM-DD
  what TEXT NOT NULL,
  addressed TEXT NOT NULL CHECK (addressed IN ('right', 'wrong', 'nobody')),
  stoppable INTEGER NOT NULL CHECK (stoppable IN (0, 1)), -- says how to stop it
  note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
`;
