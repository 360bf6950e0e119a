/** Keys of ownqueue.yaml that say when a branch is open and how its leader wants to be told. */

import { z } from 'zod';
import { VARIABLE_NAME } from './patterns.js';

/** IANA name, such as `Europe/Berlin`. */
const zone = z.string().refine((text) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    return false;
  }
}, 'must be a time zone such as Europe/Berlin');

/** Two times of day: `09:00-17:30`. */
const timeSpan = z
  .string()
  .regex(/^([01]?\d|2[0-4]):[0-5]\d\s*[-–]\s*([01]?\d|2[0-4]):[0-5]\d$/, 'must be hours such as 09:00-17:30');

/** One day or a range of days: `sat`, `mon-fri`. */
const days = z
  .string()
  .regex(
    /^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$/i,
    'must be a day or days such as sat or mon-fri',
  );

const hours = z
  .record(days, z.union([timeSpan, z.literal('closed'), z.array(timeSpan)]))
  .describe('Opening hours, such as mon-fri: 09:00-17:00');

const holidays = z
  .array(
    z
      .string()
      .regex(
        /^(\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?|\d{2}-\d{2})$/,
        'must be 2026-12-25, 2026-12-24/2027-01-02, or 12-25 for every year',
      ),
  )
  .describe('Days on which nobody works');

const peak = timeSpan.describe('The busiest hours');

/** Name of an environment variable; secrets never stand in the file itself. */
export const variable = z.string().regex(VARIABLE_NAME, 'must be the name of an environment variable');

/** Relative to ownqueue.yaml. */
const secretFile = z.string().min(1);

const notify = z
  .strictObject({
    file: z.string().min(1).describe('Append summaries to this file, relative to this one').optional(),
    email: z
      .strictObject({
        host: z.string().min(1).describe('SMTP server'),
        port: z.number().int().min(1).max(65535).describe('587 with STARTTLS, 465 with TLS').default(587),
        secure: z.boolean().describe('TLS from the first byte; otherwise STARTTLS').optional(),
        insecure: z.boolean().describe('Allow mail without TLS, for a server on this machine').default(false),
        user: z.string().min(1).optional(),
        passwordVariable: variable.describe('Environment variable with the password').optional(),
        passwordFile: secretFile
          .describe('File with the password, for timers without an environment')
          .optional(),
        from: z.string().min(3),
        to: z.array(z.string().min(3)).min(1),
      })
      .describe('Send summaries by e-mail')
      .optional(),
    webhook: z
      .strictObject({
        url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
        secretVariable: variable
          .describe('Environment variable with the secret that signs the body')
          .optional(),
        secretFile: secretFile.describe('File with the secret that signs the body').optional(),
      })
      .describe('Post summaries to this address, signed as standardwebhooks.com describes')
      .optional(),
    desktop: z.boolean().describe('Show a notification on this screen when a moment comes').default(true),
    calendar: z
      .string()
      .min(1)
      .describe('Calendar file that `ownqueue due` keeps up to date, relative to this one')
      .optional(),
  })
  .prefault({});

export const scheduleKeys = {
  zone: zone.describe('Time zone of the company (default: that of this machine)').optional(),
  hours: hours.optional(),
  holidays: holidays.default([]),
  peak: peak.optional(),
  branches: z
    .record(
      z.string().min(1),
      z.strictObject({
        zone: zone.optional(),
        hours: hours.optional(),
        holidays: holidays.optional(),
        peak: peak.optional(),
      }),
    )
    .describe('Branches by name; what a branch leaves out is as for the company')
    .default({}),
  lines: z
    .array(z.string().min(1))
    .describe('Telephones and addresses that staff do not recognise; one is drawn for each audit')
    .default([]),
  notify,
};
