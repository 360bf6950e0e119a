/** A shop whose complaint form hides behind help pages; judged on a computer and on a phone. */
import type { Finding } from '../../../src/model/finding.js';
import { type Journey, notFound } from '../../../src/model/journey.js';
import { auditScore } from '../../../src/model/score.js';
import type { AuditView, CheckCard, SiteLook } from '../../../src/report/view.js';

const SITE = 'https://shop.example.org/';

const complain: Journey = {
  ...notFound('complain'),
  reached: 'form',
  named: true,
  clicks: 3,
  pageLoads: 3,
  steps: [
    step('Help', '/', '/help', 6.4),
    step('Problems with an order', '/help', '/help/orders', 14.2),
    step('Still unhappy? Complain here', '/help/orders', '/help/complaint', 11.9),
  ],
  finalUrl: `${SITE}help/complaint`,
  form: { url: `${SITE}help/complaint`, fields: 9, required: 7, optional: 2, requiredFields: [] },
  words: 640,
  obstacles: ['captcha-image'],
  effort: { seconds: 128.4, penalties: 0, actions: 11 },
};

const buy: Journey = {
  ...notFound('buy'),
  reached: 'form',
  clicks: 3,
  pageLoads: 3,
  steps: [
    step('Lamps', '/', '/lamps', 4.1),
    step('Add to basket', '/lamps', '/basket', 3.9),
    step('Check out', '/basket', '/checkout', 3.6),
  ],
  finalUrl: `${SITE}checkout`,
  form: { url: `${SITE}checkout`, fields: 4, required: 4, optional: 0, requiredFields: [] },
  words: 210,
  effort: { seconds: 40.2, penalties: 0, actions: 7 },
};

function step(text: string, from: string, to: string, seconds: number): Journey['steps'][number] {
  const url = new URL(to, SITE).href;
  return { action: 'click', text, href: url, from: new URL(from, SITE).href, url, seconds, loads: true };
}

const computer: SiteLook = {
  site: SITE,
  viewport: 'desktop',
  language: 'en',
  status: 'complete',
  failure: null,
  pagesOpened: 11,
  journeys: { contact: notFound('contact'), complain, buy, cancel: notFound('cancel') },
  comparison: { effort: 3.19, actions: 1.57, band: [2.84, 3.9], turns: [] },
};

const phone: SiteLook = {
  ...computer,
  viewport: 'mobile',
  status: 'partial',
  failure: 'The time for this visit was over before every page was seen',
  pagesOpened: 7,
  journeys: {
    ...computer.journeys,
    complain: {
      ...notFound('complain'),
      reached: 'blocked',
      clicks: 2,
      pageLoads: 2,
      steps: complain.steps.slice(0, 2),
      words: 310,
      obstacles: ['login-wall'],
      note: 'The link to complain leads to a log-in page',
    },
  },
  comparison: null,
};

const checks: Record<string, CheckCard> = {
  'website/complaint-clicks-few': {
    title: 'A complaint is at most two clicks away from the home page',
    why: 'Every further click loses people who had something to tell you.',
    source: 'Two clicks as for imprint pages; three clicks is our assumption',
    outcomes: {
      far: {
        verdict: 'fail',
        says: 'It takes more than two clicks from the home page to complain.',
        remedy: { text: 'Link to the complaint form from the footer of every page', effort: 'minutes' },
      },
    },
  },
  'website/complaint-needs-no-login': {
    title: 'Nobody has to log in to complain',
    why: 'Those who complain have often lost their password, their account, or their patience.',
    source: 'Directive 2011/83/EU, article 27, by analogy',
    outcomes: {
      'login-wall': {
        verdict: 'fail',
        says: 'A customer must log in before they can complain.',
        remedy: { text: 'Let the complaint form work without an account', effort: 'days' },
      },
    },
  },
  'website/complaint-free-of-puzzles': {
    title: 'No puzzle has to be solved to complain',
    why: 'A puzzle costs about ten seconds and shuts some people out.',
    source: 'Searles et al. 2023',
    outcomes: {
      puzzle: {
        verdict: 'fail',
        says: 'A picture puzzle stands before the complaint.',
        remedy: { text: 'Replace the puzzle by a check that customers do not see', effort: 'days' },
      },
    },
  },
  'website/phone-hours-stated': {
    title: 'Phone hours are stated beside the number',
    why: 'Nobody likes to ring and find out.',
    source: 'our assumption',
    outcomes: { unreadable: { verdict: 'cant-tell', says: 'The contact page did not load.' } },
  },
};

const finding = (
  check: string,
  outcome: string,
  verdict: Finding['verdict'],
  message: string,
  more: Partial<Finding> = {},
): Finding => ({
  check: `website/${check}`,
  subject: SITE,
  outcome,
  verdict,
  weight: 3,
  critical: false,
  credit: verdict === 'pass' ? 1 : verdict === 'fail' ? 0 : null,
  message,
  exhibits: [],
  context: { viewport: 'desktop', language: 'en' },
  ...more,
});

const onPhone = { context: { viewport: 'mobile', language: 'en' } };
const puzzle = 'A picture puzzle stands before the complaint.';

const findings: Finding[] = [
  finding('complaint-clicks-few', 'far', 'fail', 'It takes 3 clicks from the home page to complain.', {
    exhibits: [{ kind: 'quote', text: 'Still unhappy? Complain here', url: `${SITE}help/orders` }],
  }),
  finding('complaint-free-of-puzzles', 'puzzle', 'fail', puzzle, {
    weight: 4,
    exhibits: [{ kind: 'url', url: `${SITE}help/complaint` }],
  }),
  finding('complaint-free-of-puzzles', 'puzzle', 'fail', puzzle, { weight: 4, ...onPhone }),
  finding(
    'complaint-needs-no-login',
    'login-wall',
    'fail',
    'A customer must log in before they can complain.',
    {
      weight: 5,
      critical: true,
      exhibits: [{ kind: 'url', url: `${SITE}login`, text: 'Log in to go on' }],
      ...onPhone,
    },
  ),
  finding('contact-link-on-home-page', 'present', 'pass', 'The home page links to a contact page.', {
    weight: 5,
  }),
  finding('buy-path-reachable', 'reached', 'pass', 'A customer can buy from the home page in 3 clicks.'),
  finding('phone-hours-stated', 'unreadable', 'cant-tell', 'The contact page did not load.', { weight: 2 }),
  finding('imprint-named', 'elsewhere', 'not-applicable', 'No imprint is asked for in this country.'),
];

export const website: AuditView = {
  kind: 'audit',
  company: 'Example Lamps',
  audit: {
    id: '2026-03-02-website-4f1c09aa',
    channel: 'website',
    subject: SITE,
    startedAt: '2026-03-02T13:05:00Z',
    finishedAt: '2026-03-02T13:06:10Z',
    zone: 'Europe/London',
    version: 1,
    practice: false,
    announced: false,
    rater: '',
    branch: '',
    status: 'partial',
    toolVersion: '0.1.0',
    findings,
    measurements: [
      { name: 'complain.clicks', value: 3, unit: 'clicks', subject: SITE, context: { viewport: 'desktop' } },
      {
        name: 'complain.effort-seconds',
        value: 128.4,
        unit: 'seconds',
        subject: SITE,
        context: { viewport: 'desktop' },
      },
      {
        name: 'complain.effort-ratio',
        value: 3.19,
        unit: 'ratio',
        subject: SITE,
        context: { viewport: 'desktop' },
      },
    ],
    score: auditScore(findings),
  },
  sites: [computer, phone],
  checks,
  now: '2026-03-03T08:00:00Z',
};
