INSERT INTO removed_audits (id, channel, removed_at, reason) VALUES
  ('01J00000000000000000000008', 'call', '2026-07-01T08:00:00.000Z', 'its time could not be read');
