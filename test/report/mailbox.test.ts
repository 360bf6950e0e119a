/** The report of a mailbox shows the worst mails first, and what came on which day. */
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/audit/discover.js';
import { judgeInbox } from '../../src/audit/inbox-audit.js';
import { mailboxLook } from '../../src/cli/inbox/mailbox-look.js';
import { inboxMeasurements } from '../../src/inbox/measurements.js';
import { mailTimeline } from '../../src/inbox/timeline.js';
import { worstMails } from '../../src/inbox/worst-mails.js';
import type { Audit } from '../../src/model/audit.js';
import type { AnyCheck } from '../../src/model/check.js';
import type { InboxEvidence } from '../../src/model/inbox-evidence.js';
import html from '../../src/report/formats/html.js';
import markdown from '../../src/report/formats/markdown.js';
import type { AuditView } from '../../src/report/view.js';
import { inbox, mail, mailOnDay } from '../support/inbox-evidence.js';

const checks = await discover<AnyCheck>(new URL('../../src/inbox/checks/', import.meta.url));
const judge = (evidence: InboxEvidence) =>
  judgeInbox(evidence, { checks, measure: inboxMeasurements }, '2026-04-01T12:00:00.000Z');

const worst = mailOnDay(3, {
  subject: 'Hello %NAME%',
  mergeTags: [{ tag: '%NAME%', place: 'subject', quote: 'Hello %NAME%' }],
  unsubscribe: [],
});
const bad = mailOnDay(5, { subject: 'Late news', receivedAt: '2026-03-06T02:00:00.000Z' });
const evidence = inbox([mailOnDay(1), worst, bad, mailOnDay(8)], {
  planting: { unsubscribedAt: '2026-03-05T10:00:00.000Z' },
});

describe('the worst mails', () => {
  it('come in the order of what they did wrong, without those that did nothing', () => {
    const { findings } = judge(evidence);
    const shown = worstMails(evidence, findings);
    expect(shown[0]?.mail).toBe(worst);
    expect(shown[0]?.faults[0]).toContain('placeholder');
    expect(shown.map(({ mail: each }) => each.id)).not.toContain(evidence.messages[0]?.id);
    expect(worstMails(evidence, findings, 1)).toHaveLength(1);
  });
});

describe('the report', () => {
  it('shows them with their pictures, and a calendar of what arrived', () => {
    const result = judge(evidence);
    const pictured = { ...evidence, pictures: { [worst.id]: 'ab'.repeat(32) } };
    const audit = {
      id: 'x',
      channel: 'inbox',
      subject: 'box',
      startedAt: '2026-04-01T12:00:00.000Z',
      finishedAt: '2026-04-01T12:00:01.000Z',
      zone: 'UTC',
      version: 1,
      practice: false,
      announced: false,
      rater: '',
      branch: '',
      status: 'complete',
      toolVersion: '0',
      findings: result.findings,
      measurements: result.measurements,
      score: result.score,
    } satisfies Audit;
    const view = {
      kind: 'audit',
      audit,
      company: 'Example',
      sites: [],
      mailbox: mailboxLook(pictured, result.findings),
      checks: {},
      now: '2026-04-01T13:00:00.000Z',
      picture: (sha256: string) => `pictures/${sha256}.png`,
    } satisfies AuditView;
    const text = markdown.render(view);
    expect(text).toContain('worst mails');
    expect(text).toContain(`pictures/${'ab'.repeat(32)}.png`);
    expect(text).toContain('from 2 March 2026 to 15 March 2026, week by week: 3, 1');
    expect(text).toContain('The last marketing mail came 4 days after unsubscribing');
    const page = html.render(view);
    expect(page).toMatch(/<svg [^>]*class="arrivals"[^>]*><title>Marketing mails on each day/);
    expect(page.match(/class="arrival one late"/g)).toHaveLength(2);
    expect(page).toContain('class="arrival none unsubscribed"');
  });
});

describe('the timeline', () => {
  it('tells joining, welcome, leaving and what came after it', () => {
    const { events, weeks, daysUntilStopped } = mailTimeline(evidence);
    expect(events.map(({ kind }) => kind)).toEqual([
      'joined',
      'welcome',
      'mail',
      'unsubscribed',
      'after-unsubscribing',
      'after-unsubscribing',
    ]);
    expect(weeks).toEqual([
      { week: '2026-03-02', mails: 3 },
      { week: '2026-03-09', mails: 1 },
    ]);
    expect(daysUntilStopped).toBe(4);
  });

  it('does not stretch to a forged date', () => {
    const forged = inbox([
      mail({ receivedAt: '1970-01-01T00:00:00.000Z' }),
      mail({ receivedAt: '9999-01-01T00:00:00.000Z' }),
    ]);
    expect(mailTimeline(forged).weeks.length).toBeLessThanOrEqual(521);
  });
});

describe('measurements', () => {
  const named = (from: InboxEvidence) =>
    Object.fromEntries(judge(from).measurements.map(({ name, value }) => [name, value]));

  it('count what a trend can follow', () => {
    expect(named(evidence)).toMatchObject({
      'inbox.messages': 4,
      'inbox.busiest-week': 3,
      'inbox.days-until-stopped': 4,
      'inbox.visible-unsubscribe': 75,
      'inbox.strangers': 0,
      'inbox.errors': 1,
    });
  });

  it('are left out where they cannot be told', () => {
    const unknown = inbox([mail()], { company: { domains: [] }, planting: { plantedAt: null } });
    expect(Object.keys(named(unknown))).not.toEqual(expect.arrayContaining(['inbox.strangers']));
    expect(named(unknown)).not.toHaveProperty('inbox.days-until-stopped');
    expect(named(unknown)).not.toHaveProperty('inbox.hours-to-welcome');
    expect(judge(inbox([])).status).toBe('unreachable');
  });
});
