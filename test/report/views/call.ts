/** A telephone call to one's own company, rated by a person. */
import type { Finding } from '../../../src/model/finding.js';
import { auditScore } from '../../../src/model/score.js';
import type { AuditView } from '../../../src/report/view.js';

const finding = (
  check: string,
  verdict: Finding['verdict'],
  message: string,
  more: Partial<Finding> = {},
): Finding => ({
  check: `call/${check}`,
  subject: check,
  outcome: verdict,
  verdict,
  weight: 3,
  critical: false,
  credit: verdict === 'pass' ? 1 : verdict === 'fail' ? 0 : null,
  message,
  exhibits: [],
  context: {},
  ...more,
});

const findings: Finding[] = [
  finding('answered-within-twenty-seconds', 'fail', 'It rang for 48 seconds before anyone answered.', {
    credit: 0.5,
  }),
  finding('greeting-names-company', 'pass', 'The greeting named the company.'),
  finding('genuine-care', 'pass', 'The person showed that they cared.', {
    weight: 5,
    credit: 0.75,
    exhibits: [{ kind: 'quote', text: 'That must have been annoying; let me see to it now.' }],
  }),
  finding('complaint-accepted', 'pass', 'The complaint was taken down, not argued with.', {
    weight: 5,
    critical: true,
  }),
  finding('told-what-happens-next', 'cant-tell', 'The line broke before this could be heard.'),
];

export const call: AuditView = {
  kind: 'audit',
  company: 'Example Lamps',
  audit: {
    id: '2026-03-04-call-7f3a9c01',
    channel: 'call',
    subject: 'Main number',
    startedAt: '2026-03-04T14:20:00Z',
    finishedAt: '2026-03-04T14:29:00Z',
    zone: 'Europe/London',
    version: 2,
    practice: false,
    announced: false,
    rater: 'managing director',
    branch: 'North',
    status: 'complete',
    toolVersion: '0.1.0',
    findings,
    measurements: [
      { name: 'call.ring-seconds', value: 48, unit: 'seconds', subject: 'Main number', context: {} },
    ],
    score: auditScore(findings),
  },
  sites: [],
  checks: {
    'call/answered-within-twenty-seconds': {
      title: 'Somebody answers within 20 seconds',
      why: 'While it rings, customers think about your competitors.',
      source: '80 % within 20 seconds, a service level many centres set themselves',
      outcomes: {
        fail: {
          verdict: 'fail',
          says: 'It rang for too long.',
          remedy: {
            text: 'Let unanswered calls go on to a second person after 15 seconds',
            effort: 'minutes',
          },
        },
      },
    },
    'call/told-what-happens-next': {
      title: 'The caller hears what happens next, and by when',
      why: 'Waiting without an end in sight makes people ring again.',
      source: 'ISO 10002',
      outcomes: { 'cant-tell': { verdict: 'cant-tell', says: 'This could not be heard.' } },
    },
  },
  now: '2026-03-05T08:00:00Z',
};
