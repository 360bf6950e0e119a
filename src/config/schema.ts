/** What may stand in ownqueue.yaml. Every key is optional; unknown ones are refused. */

import { z } from 'zod';
import { accessKeys } from './access-keys.js';
import { DEFAULT_INBOX, DEFAULT_LIMITS, DEFAULT_MANNERS } from './defaults.js';
import { scheduleKeys } from './schedule-keys.js';

/** A URL that a browser can open; nothing but http and https is ever visited. */
const webAddress = z
  .string()
  .refine((text) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text), 'must be an http or https address');

/** BCP 47, such as `en`, `de-AT`. */
const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language such as en or de-AT');

/** ISO 3166-1 alpha-2, such as `DE`. */
const countryCode = z.string().regex(/^[A-Z]{2}$/, 'must be a country in two capital letters, such as DE');

const goal = z.enum(['contact', 'complain', 'buy', 'cancel']);

/** Files relative to ownqueue.yaml. */
const recordings = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** `<= 20`, as in a checklist. */
const limit = z.union([
  z.string().regex(/^(<=|>=|<|>|=)?\s*\d+(\.\d+)?$/, 'must be a comparison such as "<= 20"'),
  z.number(),
]);

/** `complain.clicks<=2`, the name of a preset, a long form with a level, or the baseline. */
const budget = z.union([
  z.string(),
  z.strictObject({
    noWorseThan: z.literal('baseline'),
    journeys: z.array(goal).describe('Journeys that must not get worse (all but buy)').optional(),
    checks: z.boolean().describe('Whether checks that passed must pass').optional(),
    level: z.enum(['error', 'warn']).default('error'),
  }),
  z.strictObject({
    limit: z.string(),
    level: z.enum(['error', 'warn']).default('error'),
    site: webAddress.optional(),
    viewport: z.enum(['desktop', 'mobile']).optional(),
    language: languageTag.optional(),
  }),
]);

export const configSchema = z.strictObject({
  company: z.string().min(1).describe('Name of the company, as reports show it').optional(),
  country: countryCode.describe('Country of the company; switches on its country pack of checks').optional(),
  languages: z.array(languageTag).describe('Languages of the customers').default([]),
  site: webAddress.describe('Home page that `ownqueue check` opens').optional(),
  sites: z.array(webAddress).describe('Several home pages, checked one after the other').default([]),
  viewports: z
    .array(z.enum(['desktop', 'mobile']))
    .min(1)
    .describe('Which screens to walk with: desktop 1366 × 768, mobile 390 × 844')
    .default(['desktop']),
  journeys: z
    .partialRecord(
      goal,
      z.strictObject({
        start: webAddress.describe('Page on which the journey starts').optional(),
        hint: z.string().describe('Words on the control that leads on').optional(),
        recording: recordings
          .describe('Recording of Chrome DevTools Recorder to replay in place of searching; one a screen')
          .optional(),
      }),
    )
    .describe('Where a journey starts, words on the control that leads on, or a recording of it')
    .default({}),
  limits: z
    .strictObject({
      pages: z
        .number()
        .int()
        .min(1)
        .max(500)
        .describe('Pages opened per site and viewport')
        .default(DEFAULT_LIMITS.pages),
      seconds: z
        .number()
        .min(5)
        .max(3600)
        .describe('Time per site and viewport')
        .default(DEFAULT_LIMITS.seconds),
      depth: z
        .number()
        .int()
        .min(1)
        .max(10)
        .describe('Clicks from the home page')
        .default(DEFAULT_LIMITS.depth),
    })
    .prefault({}),
  manners: z
    .strictObject({
      robots: z.boolean().describe('Honour robots.txt').default(DEFAULT_MANNERS.robots),
      requestsPerSecond: z
        .number()
        .positive()
        .max(100)
        .describe('Pages asked for per second')
        .default(DEFAULT_MANNERS.requestsPerSecond),
    })
    .prefault({}),
  inbox: z
    .strictObject({
      host: z.string().min(1).describe('IMAP server of the mailbox with the secret address').optional(),
      port: z.number().int().min(1).max(65535).describe('993 for tls, 143 for starttls').optional(),
      user: z.string().min(1).describe('User name; the password is never kept here').optional(),
      security: z
        .enum(['tls', 'starttls', 'none'])
        .describe('Encryption of the connection; none only for this computer')
        .default(DEFAULT_INBOX.security),
      mailbox: z.string().min(1).describe('Folder that is read').default(DEFAULT_INBOX.mailbox),
      certificate: z.string().min(1).describe('PEM file of the authority to trust').optional(),
      domains: z.array(z.string().min(3)).describe('Domains you send from, beside that of site').default([]),
      brands: z.array(z.string().min(1)).describe('Names customers know you by').default([]),
    })
    .prefault({}),
  budgets: z.array(budget).describe('Limits that `ownqueue check` keeps').default([]),
  thresholds: z
    .record(z.string(), z.strictObject({ good: limit.optional(), warn: limit.optional() }))
    .describe('Limits of one’s own for questions of checklists, such as call/ring-seconds; reports show them')
    .default({}),
  checks: z
    .array(z.string().min(1))
    .describe('Checks of your own: JavaScript files, relative to this one; * in a file name')
    .default([]),
  baseline: z.string().min(1).describe('Committed file to compare with (ownqueue-baseline.json)').optional(),
  ...accessKeys,
  ...scheduleKeys,
  store: z
    .strictObject({ path: z.string().min(1).describe('Database file, relative to this file').optional() })
    .prefault({}),
  browser: z
    .strictObject({ path: z.string().min(1).describe('Browser program to use').optional() })
    .prefault({}),
});

export type Config = z.output<typeof configSchema>;
