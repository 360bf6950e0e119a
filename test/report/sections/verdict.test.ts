/** The verdict in one sentence: about the website where one was seen, else about what was answered. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import type { Journey } from '../../../src/model/journey.js';
import { certificateWarning, verdict, verdictSentence } from '../../../src/report/sections/verdict.js';
import type { SiteLook } from '../../../src/report/view.js';
import { auditView, finding, linesOf, look, type SaidOfLook } from './section-lines.js';

const done = { reached: 'form', named: true } as const;
const both = { complain: done, buy: { reached: 'form' } } as const;
const compared = (effort: number, band: [number, number] | null = null): SaidOfLook => ({
  journeys: both,
  comparison: { effort, actions: 1, band, turns: [] },
});
const about = (...sites: SiteLook[]): string => verdictSentence(auditView({ sites }));
const complain = (said: Partial<Journey>, more: SaidOfLook = {}): SiteLook =>
  look({ ...more, journeys: { complain: said } });

describe('about one look', () => {
  it.each<[one: SiteLook, says: string]>([
    [look({ status: 'unreachable' }), 'The website could not be opened, so nothing could be told.'],
    [complain({}), 'There is no online way to complain.'],
    [
      complain({}, { status: 'partial' }),
      'There is no online way to complain, as far as the site could be seen.',
    ],
    [complain({ reached: 'phone' }), 'There is no online way to complain: customers have to ring.'],
    [
      complain({ reached: 'blocked', obstacles: ['captcha-text', 'login-wall'] }),
      'There is no online way to complain: customers must log in first.',
    ],
    [complain(done), 'A customer can complain online; no way to buy online was found to compare it with.'],
    [
      look({ journeys: both }),
      'A customer can complain online; no way to buy online was found to compare it with.',
    ],
    [look(compared(3.19)), 'Complaining takes 3.2 times the effort of buying.'],
    [look(compared(2)), 'Complaining takes twice the effort of buying.'],
    [look(compared(0.5)), 'Complaining takes less effort than buying (0.5 times as much).'],
    // Less than a twentieth apart is the same.
    [look(compared(0.951)), 'Complaining takes as much effort as buying.'],
    [look(compared(1.049)), 'Complaining takes as much effort as buying.'],
    [look(compared(0.949)), 'Complaining takes less effort than buying (0.9 times as much).'],
    [look(compared(1.051)), 'Complaining takes 1.1 times the effort of buying.'],
    // A band that crosses "as easy" says no more than that.
    [look(compared(1.4, [1, 1.8])), 'Complaining takes about as much effort as buying.'],
    [look(compared(1.4, [0.9, 1.8])), 'Complaining takes about as much effort as buying.'],
    [look(compared(1.4, [1.01, 1.8])), 'Complaining takes 1.4 times the effort of buying.'],
    [look(compared(0.8, [0.7, 1])), 'Complaining takes less effort than buying (0.8 times as much).'],
    [
      look({ ...compared(3.19), journeys: { ...both, complain: { reached: 'form' } } }),
      'Complaining, through a general contact route, takes 3.2 times the effort of buying.',
    ],
  ])('%#: %s', (one, says) => {
    expect(about(one)).toBe(says);
  });
});

describe('about several looks', () => {
  const phone = (said: SaidOfLook) => look({ viewport: 'mobile', ...said });

  it.each<[others: SiteLook[], says: string]>([
    [[phone(compared(3.19))], 'Complaining takes 3.2 times the effort of buying.'],
    [
      [phone(compared(2))],
      'On a computer, complaining takes 3.2 times the effort of buying; on a phone it takes twice the effort.',
    ],
    [
      [phone({})],
      'On a computer, complaining takes 3.2 times the effort of buying; on a phone there is no online way.',
    ],
    [
      [phone({ journeys: { complain: done } })],
      'On a computer, complaining takes 3.2 times the effort of buying; on a phone there is nothing to compare it with.',
    ],
    [
      [phone({ status: 'unreachable' }), look({ viewport: 'tablet' as never, ...compared(3.19) })],
      'On a computer, complaining takes 3.2 times the effort of buying; on a phone nothing could be told.',
    ],
  ])('%#: %s', (others, says) => {
    expect(about(look(compared(3.19)), ...others)).toBe(says);
  });

  const critical = (check: string, said: Partial<Finding> = {}) =>
    finding(check, 'fail', { critical: true, ...said });

  it.each<[findings: Finding[], end: string]>([
    [[], ''],
    [[finding('a', 'fail')], ''],
    [[finding('a', 'pass', { critical: true })], ''],
    [[finding('a', 'cant-tell', { critical: true })], ''],
    [[critical('a')], '; 1 failure is critical'],
    // One check on two screens is one failure.
    [[critical('a'), critical('a', { context: { viewport: 'mobile' } })], '; 1 failure is critical'],
    [[critical('a'), critical('b'), finding('c', 'fail')], '; 2 failures are critical'],
  ])('%#: what must not be overlooked is counted by check%s', (findings, end) => {
    const view = auditView({ sites: [look(compared(2))], audit: { findings } });
    expect(verdictSentence(view)).toBe(`Complaining takes twice the effort of buying${end}.`);
  });
});

describe('about answers', () => {
  const [pass, fail, unsure] = [finding('a', 'pass'), finding('b', 'fail'), finding('c', 'cant-tell')];
  const critical = finding('d', 'fail', { critical: true });

  it.each<[findings: Finding[], says: string]>([
    [[], 'Too little was answered to tell anything.'],
    [[unsure], 'Too little was answered to tell anything.'],
    [[pass, pass, unsure], 'All 2 things looked at were as a customer would hope.'],
    [[fail], '0 of 1 things looked at were as a customer would hope.'],
    [[pass, fail, unsure], '1 of 2 things looked at were as a customer would hope.'],
    [[pass, fail, critical], '1 of 3 things looked at were as a customer would hope; 1 failure is critical.'],
    [[critical, critical], '0 of 2 things looked at were as a customer would hope; 2 failures are critical.'],
    [[{ ...pass, critical: true }, fail], '1 of 2 things looked at were as a customer would hope.'],
  ])('%#: %s', (findings, says) => {
    expect(verdictSentence(auditView({ audit: { findings } }))).toBe(says);
  });

  it('nobody reached is nothing told', () => {
    const view = auditView({ audit: { status: 'unreachable', findings: [pass] } });
    expect(verdictSentence(view)).toBe('Nobody could be reached, so nothing could be told.');
  });
});

describe('a warning', () => {
  const WARNING =
    'Certificates were not checked in this audit: anybody on the way could have changed what was seen.';

  it('follows where certificates were not checked in one look', () => {
    const sites = [
      look({ status: 'unreachable' }),
      look({ status: 'unreachable', certificatesIgnored: true }),
    ];
    expect(certificateWarning({ sites })).toBe(WARNING);
    expect(linesOf(verdict(auditView({ sites })))).toEqual([
      '**The website could not be opened, so nothing could be told.**',
      `**${WARNING}**`,
    ]);
  });

  it('is left out otherwise', () => {
    const sites = [look({ status: 'unreachable' })];
    expect(certificateWarning({ sites })).toBe('');
    expect(linesOf(verdict(auditView({ sites })))).toHaveLength(1);
  });
});
