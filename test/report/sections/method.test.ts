/** How an audit was made, and how far those agree who rated the same contact. */
import { describe, expect, it, test } from 'vitest';
import { ETHICS, method } from '../../../src/report/sections/method.js';
import { raters } from '../../../src/report/sections/raters.js';
import type { RatersCompared } from '../../../src/report/view.js';
import { auditView, linesOf, look, type SaidOfView } from './section-lines.js';

const ONE_LOOK =
  'One look is one look: it shows what can happen to a customer, not how often. Critical failures need no sample.';
const EFFORT =
  '- Effort is the time a practised, error-free person needs for clicking, typing and reading (Keystroke-Level Model), without waiting for the network. It is for comparing, not a promise. What the customer wants to say, and which product they choose, is left out.';
const told = (said: SaidOfView): string[] => linesOf(method(auditView(said)));

describe('how this was done', () => {
  it('by a program, on websites, with the time to the minute', () => {
    const score = { value: 70, range: [70, 70], coverage: 1, rubric: 3 } as const;
    const sites = [look({ pagesOpened: 4 }), look({ pagesOpened: 3 })];
    expect(told({ sites, audit: { score, version: 2 } })).toEqual([
      '## How this was done',
      '- Looked at on 2 March 2026, 13:05 (Europe/London).',
      '- Rated by a program; nothing was sent, ordered or registered.',
      '- 7 pages opened, starting from the home page as a new visitor.',
      EFFORT,
      '- ownqueue 0.1.0, catalogue version 2, scoring version 3. Report made on 3 March 2026, 08:00. Audit 2026-03-02-website-4f1c09aa.',
      ONE_LOOK,
      ETHICS,
    ]);
  });

  it('by a person, with no more than the half of the day', () => {
    expect(told({ audit: { rater: 'owner' } })).toEqual([
      '## How this was done',
      '- Looked at on 2 March 2026, afternoon (Europe/London).',
      '- Rated by owner, as a customer would see it.',
      '- ownqueue 0.1.0, checklist version 1, not scored. Report made on 3 March 2026, 08:00. Audit 2026-03-02-website-4f1c09aa.',
      ONE_LOOK,
      ETHICS,
    ]);
    const at = (startedAt: string) => told({ audit: { rater: 'owner', startedAt } })[1];
    expect(at('2026-03-02T11:59:59Z')).toContain('morning');
    expect(at('2026-03-02T12:00:00Z')).toContain('afternoon');
  });

  it.each([
    [0, undefined],
    [1, '- 1 page opened, starting from the home page as a new visitor.'],
    [2, '- 2 pages opened, starting from the home page as a new visitor.'],
  ])('with %i pages opened', (pagesOpened, line) => {
    expect(told({ sites: [look({ pagesOpened })] }).find((each) => each.includes('opened'))).toBe(line);
  });

  test('is for no use against people', () => {
    expect(ETHICS).toBe(
      'This is about the service, not about people. It serves improvement only; it must not be used to discipline anyone, names no member of staff, and covers nothing but your own organisation.',
    );
  });
});

describe('how far raters agree', () => {
  const compared = (said: Partial<RatersCompared>): string[] =>
    linesOf(
      raters(
        auditView({
          audit: { rater: 'owner' },
          raters: {
            others: ['chair', 'J.'],
            pairs: 2,
            exact: null,
            withinOne: null,
            kappa: null,
            apart: [],
            ...said,
          },
          checks: { 'call/a': { title: 'They listen', why: '', source: '', outcomes: {} } },
        }),
      ),
    );
  const head = [
    '## How far raters agree',
    'owner and chair, J. rated the same contact: 2 answers can be compared.',
  ];

  it.each<[said: Partial<RatersCompared>, lines: string[]]>([
    [{}, []],
    [{ exact: 0.756 }, ['- Equal answers to yes-no questions and choices: 76 %.']],
    [{ withinOne: 1 }, ['- Ratings at most one point apart: 100 %.']],
    [{ kappa: 0.61 }, ['- Agreement beyond chance (kappa): 0.61, acceptable by the usual limit of 0.61.']],
    [{ kappa: 0.6 }, ['- Agreement beyond chance (kappa): 0.6, not acceptable by the usual limit of 0.61.']],
    [{ apart: ['call/a', 'call/b'] }, ['They see these differently:', '- They listen', '- call/b']],
  ])('%j', (said, lines) => {
    expect(compared(said)).toEqual([...head, ...lines]);
  });

  it('counts one answer as one, and leaves a person without a role unnamed', () => {
    expect(compared({ pairs: 1 })[1]).toContain(': 1 answer can be compared.');
    const nobody = { others: ['J.'], pairs: 1, exact: null, withinOne: null, kappa: null, apart: [] };
    expect(linesOf(raters(auditView({ raters: nobody })))[1]).toBe(
      'One person and J. rated the same contact: 1 answer can be compared.',
    );
    expect(raters(auditView())).toEqual([]);
  });
});
