-- What a store of schema 1 holds: a website seen, a call walked, one under way, actions, a job.
INSERT INTO audits (id, channel, subject, branch, rater, started_at, finished_at, zone, status, version, rubric,
  practice, announced, score, score_low, score_high, coverage, tool_version) VALUES
  ('2025-11-03-website-0a1b2c3d', 'website', 'https://www.example.org/', '', '', '2025-11-03T09:00:00.000Z',
   '2025-11-03T09:01:00.000Z', 'Europe/London', 'complete', 1, 1, 0, 0, 62, 60, 66, 0.93, '0.0.1'),
  ('2025-11-10-call-4e5f6a7b', 'call', 'Main number', 'North', 'owner', '2025-11-10T14:00:00.000Z',
   '2025-11-10T14:12:00.000Z', 'Europe/London', 'complete', 1, 1, 0, 0, 48, 48, 48, 1, '0.0.1'),
  ('2025-11-17-call-8c9d0e1f', 'call', 'Main number', 'North', 'owner', '2025-11-17T14:00:00.000Z',
   NULL, 'Europe/London', 'open', 1, 1, 1, 0, NULL, NULL, NULL, NULL, '0.0.1');
-- A finished audit takes in nothing more, unless maintenance is under way.
INSERT INTO maintenance VALUES ('fill');
INSERT INTO evidence VALUES
  ('2025-11-10-call-4e5f6a7b', 0, 'answers', '{"checklist":"call","checklistVersion":1,"startedAt":"2025-11-10T14:00:00.000Z","finishedAt":"2025-11-10T14:12:00.000Z","answers":{"heard":{"value":false,"note":"Said “hold the line” — twice","at":"2025-11-10T14:05:00.000Z"}}}');
INSERT INTO findings VALUES
  ('2025-11-03-website-0a1b2c3d', 0, 'website/complaint-path-exists', 'https://www.example.org/', 'contact-only', 'fail', 5, 1, 0, 'Only a general contact route was found.', '[{"kind":"url","url":"https://www.example.org/contact"}]', 'desktop', 'en', NULL),
  ('2025-11-03-website-0a1b2c3d', 1, 'website/email-visible', 'https://www.example.org/', 'visible', 'pass', 2, 0, 1, 'An address is shown.', '[]', 'desktop', NULL, NULL),
  ('2025-11-10-call-4e5f6a7b', 0, 'call/heard', 'heard', 'bad', 'fail', 3, 1, 0, 'The caller was not heard.', '[{"kind":"quote","text":"Said “hold the line” — twice"}]', NULL, NULL, NULL);
INSERT INTO measurements VALUES
  ('2025-11-03-website-0a1b2c3d', 0, 'complain.clicks', 4, 'clicks', 'https://www.example.org/', 'desktop', NULL, NULL),
  ('2025-11-10-call-4e5f6a7b', 0, 'call.ring-seconds', 31.5, 'seconds', 'Main number', NULL, NULL, NULL);
INSERT INTO answers (audit_id, sequence, question, value, note, answered_at) VALUES
  ('2025-11-10-call-4e5f6a7b', 1, 'heard', 'false', 'Said “hold the line” — twice', '2025-11-10T14:05:00.000Z'),
  ('2025-11-17-call-8c9d0e1f', 1, 'ring-seconds', '12', '', '2025-11-17T14:01:00.000Z');
DELETE FROM maintenance;
INSERT INTO actions (id, created_at, audit_id, check_id, channel, subject, title, owner, due, note, state, done_at, told_at, told_how) VALUES
  ('a1b2c3', '2025-11-11T08:00:00.000Z', '2025-11-10-call-4e5f6a7b', 'call/heard', 'call', 'Main number', 'Listen before answering', 'service lead', '2025-12-01', 'Talk to the team first', 'open', NULL, NULL, ''),
  ('d4e5f6', '2025-11-11T08:00:00.000Z', NULL, NULL, '', '', 'Name the complaint form', 'web lead', NULL, '', 'done', '2025-11-20T08:00:00.000Z', '2025-11-21T08:00:00.000Z', 'a poster');
INSERT INTO schedule (id, created_at, channel, subject, recurrence, hours, minutes, zone) VALUES
  ('call-7f3a', '2025-11-01T08:00:00.000Z', 'call', 'Main number', 'FREQ=WEEKLY;INTERVAL=2', 'opening-hours', 10, 'Europe/London');
