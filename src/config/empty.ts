/** What holds where there is no ownqueue.yaml, as plain data: most commands need no schema then. */
import type { Config } from './schema.js';

/** The same as the schema makes of an empty file. */
export const emptyConfig = (): Config => ({
  languages: [],
  sites: [],
  viewports: ['desktop'],
  journeys: {},
  limits: { pages: 40, seconds: 120, depth: 6 },
  manners: { robots: true, requestsPerSecond: 4 },
  access: { headers: {}, hosts: [] },
  inbox: { security: 'tls', mailbox: 'INBOX', domains: [], brands: [] },
  budgets: [],
  thresholds: {},
  checks: [],
  holidays: [],
  branches: {},
  lines: [],
  notify: { desktop: true },
  store: {},
  browser: {},
});
