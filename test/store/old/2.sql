-- What schema 2 added: how a walk was set up, and notices that were read.
INSERT INTO walks VALUES ('2025-11-17-call-8c9d0e1f', 'call', 'Ask for the price list', 'in a hurry', NULL);
INSERT INTO answers VALUES
  ('2025-11-17-call-8c9d0e1f', 2, 'call-menu', NULL, 'Too loud', '2025-11-17T14:02:00.000Z', 'skip');
INSERT INTO notices VALUES ('ethics', '2025-11-01T08:00:00.000Z');
