/** What holds if ownqueue.yaml does not name it, as plain data: the schema and a project without a file agree. */

export const DEFAULT_LIMITS = { pages: 40, seconds: 120, depth: 6 };
export const DEFAULT_MANNERS = { robots: true, requestsPerSecond: 4 };
export const DEFAULT_INBOX = { security: 'tls', mailbox: 'INBOX' } as const;
