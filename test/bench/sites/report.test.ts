/** The bench of whole websites prints what it has measured, and nothing that it has not. */
import { expect, it } from 'vitest';
import { report } from './report.js';

const journey = (reached: string, clicks: number) => ({
  reached,
  clicks,
  finalUrl: 'http://127.0.0.1:8601/contact',
  named: false,
});
const answer = (clicks: number, findings: object[] = []) => ({
  code: 0,
  seconds: 10 * clicks,
  ended: false,
  site: {
    score: { value: 70, range: [70, 70] },
    viewports: {
      desktop: { status: 'complete', journeys: { contact: journey('form', clicks) } },
      mobile: { status: 'complete', journeys: { contact: journey('form', 1) } },
    },
    findings,
  },
});
const truth = {
  site: 'one',
  contact: { end: 'form', clicks: { desktop: 1, mobile: 1 }, at: '/contact' },
};
const alarm = {
  check: 'website/complaint-path-exists',
  outcome: 'none',
  verdict: 'fail',
  critical: true,
  context: { viewport: 'desktop' },
};
const settings = { skipped: [], repeat: 1, untouched: false };

it('counts what is right by goal and screen, and names differences and false alarms by site', () => {
  const results = [
    { truth, looks: [answer(1)], bare: 4 },
    { truth: { ...truth, site: 'two' }, looks: [answer(2, [alarm])], bare: 4 },
  ];
  const said = report(results, { ...settings, skipped: ['three: its files are absent'] });
  expect(said).toMatch(/^Tuned websites\n/);
  expect(said).toMatch(/contact, desktop +1 of 2 +50\.0 % +1 of 2 +92 % +missed/);
  expect(said).toMatch(/contact, mobile +2 of 2 +100\.0 % +2 of 2 +92 % +reached/);
  expect(said).toMatch(/buy, desktop +0 of 0 +– +0 of 0 +88 %\n/);
  expect(said).toContain(
    'Differences:\n  two, contact, desktop: form after 1 at /contact; the program: form after 2 at /contact\n',
  );
  expect(said).toContain(
    'False alarms that there is no way to write:\n  two: website/complaint-path-exists: none (desktop)\n',
  );
  expect(said).toContain('Could not be told: 0 of 2 (0.0 %, aim at most 10.0 %): none');
  expect(said).toMatch(/beside a bare browser +5\.00 × +5\.00 × \(two\)/);
  expect(said).toContain('Skipped:\n  three: its files are absent\n');
});

it('speaks of repeated looks and of bare browsers only if there were any', () => {
  const steady = [{ truth, looks: [answer(1), answer(1)], bare: null }];
  expect(report(steady, settings)).not.toMatch(/looks|bare/);
  expect(report(steady, { ...settings, repeat: 2 })).toContain('Another answer in 2 looks: 0 of 1: none');
  const unsteady = [{ truth, looks: [answer(1), answer(2)], bare: null }];
  expect(report(unsteady, { ...settings, repeat: 2 })).toContain(
    'Another answer in 2 looks: 1 of 1:\n  one: desktop: contact\n',
  );
});

it('counts a website without an answer as wrong, and as not told', () => {
  const late = { code: 143, seconds: 150, ended: true, site: null };
  const said = report([{ truth, looks: [late], bare: null }], settings);
  expect(said).toMatch(/contact, desktop +0 of 1/);
  expect(said).toContain('  one: no answer, ended\n');
});
