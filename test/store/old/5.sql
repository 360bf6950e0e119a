-- What schema 5 added: sealed draws and summaries to be sent.
INSERT INTO schedule (id, created_at, channel, subject, recurrence, hours, minutes, zone, branch, start, scenarios) VALUES
  ('website-90ab', '2025-11-01T08:00:00.000Z', 'website', '', 'FREQ=WEEKLY', 'any-time', 0, 'Europe/London', '', '2025-11-01', '{"personas":["in a hurry"]}');
INSERT INTO draws (job_id, sequence, drawn_at, period_from, period_to, commitment, content, state, settled_at, audit_id, tries) VALUES
  ('website-90ab', 1, '2025-11-01T08:00:00.000Z', '2025-11-01', '2025-11-08', '8d0b72815f82c89cad2edb7e3039a2306cbf36a72815fe3ed8576e692ea55c3c', 'eyJlcnJhbmQiOiIiLCJqb2IiOiJ3ZWJzaXRlLTkwYWIiLCJsaW5lIjoiIiwicGVyaW9kIjp7ImZyb20iOiIyMDI1LTExLTAxIiwidG8iOiIyMDI1LTExLTA4In0sInBlcnNvbmEiOiIiLCJwcmV2aW91cyI6IiIsInNhbHQiOiIwMDExMjIzMzQ0NTU2Njc3ODg5OWFhYmJjY2RkZWVmZiIsInNsb3QiOm51bGx9', 'done', '2025-11-03T09:01:00.000Z', '2025-11-03-website-0a1b2c3d', 1);
INSERT INTO outbox (id, created_at, means, content, tries, sent_at) VALUES
  ('o1', '2025-11-03T09:01:00.000Z', 'file', '{"title":"One look","lines":["Score 62 of 100."],"at":"2025-11-03T09:01:00.000Z"}', 1, '2025-11-03T09:01:01.000Z');
