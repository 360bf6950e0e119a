/** Sections as lines of Markdown, and views of which a test says only what matters to it. */
import type { RootContent } from 'mdast';
import type { Finding } from '../../../src/model/finding.js';
import { GOALS, type Goal, type Journey, notFound } from '../../../src/model/journey.js';
import { markdownText } from '../../../src/report/formats/markdown.js';
import type { AuditView, SiteLook } from '../../../src/report/view.js';

/** Without empty lines; drawings are left out, as in a Markdown report without a file. */
export const linesOf = (section: readonly RootContent[]): string[] =>
  markdownText({ type: 'root', children: [...section] })
    .replaceAll('\u2060', '')
    .split('\n')
    .filter(Boolean);

export const finding = (
  check: string,
  verdict: Finding['verdict'],
  said: Partial<Finding> = {},
): Finding => ({
  check,
  subject: 'https://www.example.org/',
  outcome: verdict,
  verdict,
  weight: 3,
  critical: false,
  credit: verdict === 'pass' ? 1 : verdict === 'fail' ? 0 : null,
  message: `${check} is ${verdict}`,
  exhibits: [],
  context: {},
  ...said,
});

export interface SaidOfView extends Partial<Omit<AuditView, 'audit' | 'kind'>> {
  audit?: Partial<AuditView['audit']>;
}

export const auditView = ({ audit, ...said }: SaidOfView = {}): AuditView => ({
  kind: 'audit',
  company: '',
  sites: [],
  checks: {},
  now: '2026-03-03T08:00:00Z',
  ...said,
  audit: {
    id: '2026-03-02-website-4f1c09aa',
    channel: 'website',
    subject: 'https://www.example.org/',
    startedAt: '2026-03-02T13:05:00Z',
    finishedAt: '2026-03-02T13:06:10Z',
    zone: 'Europe/London',
    version: 1,
    practice: false,
    announced: false,
    rater: '',
    branch: '',
    status: 'complete',
    toolVersion: '0.1.0',
    findings: [],
    measurements: [],
    score: null,
    ...audit,
  },
});

export interface SaidOfLook extends Partial<Omit<SiteLook, 'journeys'>> {
  journeys?: Partial<Record<Goal, Partial<Journey>>>;
}

export const look = ({ journeys = {}, ...said }: SaidOfLook = {}): SiteLook => ({
  site: 'https://www.example.org/',
  viewport: 'desktop',
  language: 'en',
  status: 'complete',
  failure: null,
  pagesOpened: 1,
  comparison: null,
  ...said,
  journeys: Object.fromEntries(
    GOALS.map((goal) => [goal, { ...notFound(goal), ...journeys[goal] }]),
  ) as Record<Goal, Journey>,
});
