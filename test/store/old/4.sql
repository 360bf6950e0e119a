-- What schema 4 added: where an action belongs and what it answers.
INSERT INTO actions (id, created_at, audit_id, check_id, channel, subject, branch, problem, title, state) VALUES
  ('0f1e2d', '2025-11-12T08:00:00.000Z', '2025-11-10-call-4e5f6a7b', 'call/heard', 'call', 'Main number', 'North', 'The caller was not heard.', 'Train the night shift', 'open');
