-- What schema 3 added: planted addresses, mailboxes and post.
INSERT INTO plantings VALUES ('p1', '2025-10-01T08:00:00.000Z', 'me@example.com', 'Robin', '2025-10-01T08:00:00.000Z', 'newsletter form', 'Once a month', 0.25, NULL);
INSERT INTO mailbox_cursors VALUES ('imap:mail.example.com/INBOX', '1699', 42, '2025-11-01T08:00:00.000Z');
INSERT INTO mail_facts VALUES ('imap:mail.example.com/INBOX', 'INBOX/42', '2025-10-20T08:00:00.000Z', '{"id":"<1@example.org>","subject":"Grüße 🎁"}');
INSERT INTO post_items VALUES ('i1', '2025-10-25', 'Leaflet', 'nobody', 0, 'Glossy');
