/** Looks at one site on two screens are judged beside each other, and stored apart. */
import { expect, it } from 'vitest';
import { judgeWebsite } from '../../src/audit/website-audit.js';
import check from '../../src/website/checks/complaint-as-easy-on-phone-screen.js';
import { site } from '../support/site-evidence.js';

const form = { reached: 'form', named: true } as const;
const computer = site({ journeys: { complain: { ...form, clicks: 1 } } });
const phone = site({ viewport: 'mobile', journeys: { complain: { ...form, clicks: 3 } } });

it('compares the phone with the computer, once', () => {
  const { findings } = judgeWebsite([computer, phone], [check]);
  expect(findings.map(({ outcome }) => outcome)).toEqual(['not-compared', 'more-taps']);
});

it('compares with nothing where there is one look', () => {
  const { findings } = judgeWebsite([phone], [check]);
  expect(findings.map(({ outcome }) => outcome)).toEqual(['not-compared']);
});

it('stores each look without the other', () => {
  const { evidence } = judgeWebsite([computer, phone], [check]);
  expect(evidence.map(({ content }) => content)).toEqual([computer, phone]);
});
