/** What the gate decides, and the reason it gives for each number. */
import { describe, expect, test } from 'vitest';
import { type GatedSite, passGate } from '../../src/audit/gate.js';
import { journeyMeasurements } from '../../src/audit/journey-measurements.js';
import { parseBudget } from '../../src/model/budget.js';
import type { SiteEvidence } from '../../src/model/evidence.js';
import { at, click, HOME, site, unreachable } from '../support/site-evidence.js';

const gated = (look: SiteEvidence): GatedSite => ({
  url: HOME,
  looks: [look],
  result: { status: look.status, findings: [], measurements: journeyMeasurements(look), score: null },
});

const gate = (text: string, look: SiteEvidence, level: 'error' | 'warn' = 'error') => {
  const { budgets, exceeded } = passGate([gated(look)], [{ level, ...parseBudget(text)! }], null);
  return { exceeded, reason: budgets[0]?.reason };
};

const form = (required: number) => ({
  url: at('/complain'),
  fields: required,
  required,
  optional: 0,
  requiredFields: Array.from({ length: required }, () => ({ label: '', kind: 'message' as const })),
});

const complaining = site({
  journeys: {
    complain: {
      reached: 'form',
      clicks: 2,
      steps: [click('Help', '/', '/help'), click('Complain', '/help', '/complain')],
      finalUrl: at('/complain'),
      form: form(2),
      words: 200,
    },
    cancel: {
      reached: 'blocked',
      obstacles: ['login-wall'],
      finalUrl: at('/account'),
      note: 'Log in first.',
    },
    contact: { reached: 'page', finalUrl: at('/contact') },
  },
});

describe('reasons', () => {
  test.each([
    ['complain.clicks<=1', '“Help” → “Complain”'],
    ['complain.required-fields<=1', `message, message at ${at('/complain')}`],
    ['complain.words<=1', `on the way to ${at('/complain')}`],
    ['complain.effort-ratio<=1', 'there is no online way to buy'],
    ['cancel.clicks<=9', `there is no online way to cancel: login-wall at ${at('/account')} (Log in first)`],
    ['contact.clicks<=9', `there is no online way to get in touch: only a page at ${at('/contact')}`],
    ['score>=1', 'see the failed checks of this report'],
  ])('%s', (text, reason) => {
    expect(gate(text, complaining)).toEqual({ exceeded: true, reason });
  });

  test('a site that could not be opened keeps nothing', () => {
    expect(gate('complain.clicks<=9', unreachable())).toEqual({
      exceeded: true,
      reason: 'the website could not be opened: the host refused the connection',
    });
  });
});

test('a warning is told and lets the build pass', () => {
  expect(gate('complain.clicks<=1', complaining, 'warn')).toEqual({
    exceeded: false,
    reason: '“Help” → “Complain”',
  });
});
