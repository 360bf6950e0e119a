/** What holds where there is no ownqueue.yaml, as plain data: most commands need no schema then. */
import { DEFAULT_INBOX, DEFAULT_LIMITS, DEFAULT_MANNERS } from './defaults.js';
import type { Config } from './schema.js';

/** The same as the schema makes of an empty file. */
export const emptyConfig = (): Config => ({
  languages: [],
  sites: [],
  viewports: ['desktop'],
  journeys: {},
  limits: { ...DEFAULT_LIMITS },
  manners: { ...DEFAULT_MANNERS },
  access: { headers: {}, hosts: [] },
  inbox: { ...DEFAULT_INBOX, domains: [], brands: [] },
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
