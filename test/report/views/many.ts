/** Views over many audits: actions, what was told, all queues, branches, and the home screen. */
import { done, openAction, told } from '../../../src/model/action.js';
import { tallied } from '../../../src/model/tally.js';
import { comparableSeries, type MeasuredPoints } from '../../../src/model/trend.js';
import type {
  ActionsView,
  BranchesView,
  HomeView,
  QueuesView,
  YouSaidWeDidView,
} from '../../../src/report/view.js';
import { trend } from './trend.js';
import { website } from './website.js';

const company = 'Example Lamps';
const zone = 'Europe/London';
const now = '2026-11-20T08:00:00Z';
const today = '2026-11-20';
const SITE = 'https://shop.example.org/';

const complain = openAction(
  'a1b2c3d4',
  {
    title: 'Link to the complaint form from the footer of every page',
    problem: 'It takes 3 clicks from the home page to complain.',
    check: 'website/complaint-clicks-few',
    auditId: '2026-03-02-website-4f1c09aa',
    channel: 'website',
    subject: SITE,
    owner: 'web team',
    note: 'Ask the agency first',
  },
  '2026-03-03T09:00:00Z',
);

const actionList = [
  told(done(complain, '2026-03-20T09:00:00Z'), 'News page', '2026-03-24T09:00:00Z'),
  {
    ...openAction(
      'b2c3d4e5',
      { title: 'Let unanswered calls go on to a second person after 15 seconds', owner: 'service lead' },
      '2026-09-01T09:00:00Z',
    ),
    due: '2026-10-01',
    problem: 'It rang for 48 seconds before anyone answered.',
  },
  done(
    openAction('c3d4e5f6', { title: 'Put chairs where people wait' }, '2026-10-01T09:00:00Z'),
    '2026-11-02T09:00:00Z',
  ),
  openAction('d4e5f6a7', { title: 'Answer mail with a name under it' }, '2026-11-10T09:00:00Z'),
];

export const actions: ActionsView = { kind: 'actions', company, actions: actionList, today };
export const youSaidWeDid: YouSaidWeDidView = { kind: 'you-said-we-did', company, actions: actionList, zone };

const scored = (
  channel: string,
  subject: string,
  branch: string,
  values: readonly number[],
): MeasuredPoints => ({
  measured: {
    channel,
    subject,
    name: `${channel}.score`,
    unit: 'points',
    rubric: 1,
    version: 1,
    context: branch ? { branch } : {},
  },
  points: values.map((value, place) => ({
    auditId: `2026-${String(place + 1).padStart(2, '0')}-05-${channel}-7f3a9c01`,
    at: `2026-${String(place + 1).padStart(2, '0')}-05T09:00:00Z`,
    zone,
    value,
    range: [value - 4, value + 3],
  })),
});

const scores = [
  scored('call', 'Main number', 'North', [71, 64, 68, 75, 73, 70, 72, 74, 69, 76]),
  scored('call', 'Main number', 'South', [48, 52, 41, 55, 50, 47, 53, 49, 51, 46]),
  scored('call', 'Main number', 'West', [80, 30]),
];

export const branches: BranchesView = {
  kind: 'branches',
  company,
  scope: '',
  series: comparableSeries(scores),
  now,
  zone,
};

const outcome = (
  channel: string,
  check: string,
  verdict: 'pass' | 'fail',
  audits: number,
  message: string,
) => ({
  channel,
  check,
  outcome: check === 'website/complaint-needs-no-login' ? 'login-wall' : verdict === 'fail' ? 'far' : 'pass',
  verdict,
  critical: check.endsWith('login'),
  weight: 4,
  message,
  audits,
  latest: '2026-10-05T09:00:00Z',
});

export const queues: QueuesView = {
  kind: 'queues',
  company,
  scope: 'Since 2026',
  from: '2026-01-05T09:00:00Z',
  to: '2026-10-05T09:00:00Z',
  series: comparableSeries([...scores, scored('website', SITE, '', [40, 44, 52])]).concat(
    trend.series.filter(({ name }) => name === 'complain.effort-ratio'),
  ),
  tallies: tallied([
    outcome(
      'website',
      'website/complaint-needs-no-login',
      'fail',
      1,
      'A customer must log in before they can complain.',
    ),
    outcome('website', 'website/complaint-needs-no-login', 'pass', 2, ''),
    outcome(
      'website',
      'website/complaint-clicks-few',
      'fail',
      3,
      'It takes 3 clicks from the home page to complain.',
    ),
    outcome(
      'call',
      'call/answered-within-twenty-seconds',
      'fail',
      16,
      'It rang for 48 seconds before anyone answered.',
    ),
    outcome('call', 'call/answered-within-twenty-seconds', 'pass', 6, ''),
    outcome('call', 'call/greeting-names-company', 'pass', 22, ''),
  ]),
  checks: website.checks,
  actions: actionList,
  today,
  now,
  zone,
};

export const home: HomeView = {
  kind: 'home',
  company,
  due: ['call, Main number, North  (ownqueue walk call)'],
  queues: [
    {
      auditId: '2026-10-05-call-7f3a9c01',
      channel: 'call',
      subject: 'Main number',
      branch: 'North',
      at: '2026-10-05T09:00:00Z',
      score: 76,
      range: [72, 79],
      earlier: [71, 64, 68, 75, 73, 70, 72, 74, 69],
    },
    {
      auditId: '2026-03-02-website-4f1c09aa',
      channel: 'website',
      subject: SITE,
      branch: '',
      at: '2026-03-02T13:05:00Z',
      score: null,
      range: [31, 80],
      earlier: [],
    },
  ],
  worst: [
    {
      auditId: '2026-03-02-website-4f1c09aa',
      channel: 'website',
      check: 'website/complaint-needs-no-login',
      message: 'A customer must log in before they can complain.',
      critical: true,
      places: 1,
    },
  ],
  overdue: [
    { id: 'b2c3d4e5', title: 'Let unanswered calls go on', owner: 'service lead', due: '2026-10-01' },
  ],
  overdueInAll: 3,
  next: 'ownqueue walk call',
  zone,
};
