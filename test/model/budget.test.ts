/** Budgets: how they are written, where they apply, and when they are kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WEBSITE_MEASUREMENTS } from '../../src/audit/journey-measurements.js';
import { type Budget, judgeBudgets, type Measured, PRESETS, parseBudget } from '../../src/model/budget.js';

const look = (value: number | null, said: Partial<Measured> = {}): Measured => ({
  subject: 'https://www.example.org/',
  context: { viewport: 'desktop', language: 'en-GB' },
  measurements:
    value === null ? [] : [{ name: 'complain.clicks', value, unit: 'clicks', subject: '', context: {} }],
  score: null,
  why: (measurement) => `because of ${measurement}`,
  ...said,
});
const budget = (text: string, said: Partial<Budget> = {}): Budget => ({
  level: 'error',
  ...parseBudget(text)!,
  ...said,
});
const met = (text: string, value: number | null) =>
  judgeBudgets([budget(text)], [look(value)]).map((result) => result.met);

describe('writing', () => {
  test('a name, a comparison, a number', () => {
    expect(parseBudget(' score >= 70.5 ')).toEqual({ measurement: 'score', operator: '>=', limit: 70.5 });
    for (const text of ['', 'complain.clicks', 'complain.clicks=2', '2<=complain.clicks', 'a<=b', 'a<=1e3']) {
      expect(parseBudget(text)).toBeNull();
    }
  });

  test('presets name measurements that exist', () => {
    for (const text of Object.values(PRESETS).flat()) {
      expect(WEBSITE_MEASUREMENTS).toContain(parseBudget(text)?.measurement);
    }
  });
});

describe('keeping', () => {
  test('limits count in or out as they say', () => {
    for (const [operator, kept] of Object.entries({
      '<=': [1, 2],
      '<': [1],
      '>=': [2, 3],
      '>': [3],
      '==': [2],
    })) {
      expect([1, 2, 3].filter((value) => met(`complain.clicks${operator}2`, value)[0])).toEqual(kept);
    }
  });

  test('what was not measured keeps no budget, whatever the limit', () => {
    const operators = fc.constantFrom('<=', '<', '>=', '>', '==');
    fc.assert(
      fc.property(operators, fc.integer(), (operator, limit) => {
        expect(met(`complain.clicks${operator}${limit}`, null)).toEqual([false]);
        expect(met(`score${operator}${limit}`, 1)).toEqual([false]);
      }),
    );
  });

  test('the least that something can be exceeds a limit for certain, and keeps none but a lower one', () => {
    const judged = (text: string, value: number) => {
      const measurements = look(value).measurements.map((one) => ({ ...one, atLeast: true as const }));
      return judgeBudgets([budget(text)], [look(value, { measurements })]).map(
        ({ actual, atLeast, met: kept, reason }) => [actual, atLeast, kept, reason !== ''],
      );
    };
    expect(judged('complain.clicks<=2', 3)).toEqual([[3, true, false, true]]);
    expect(judged('complain.clicks<=2', 1)).toEqual([[1, true, false, true]]);
    expect(judged('complain.clicks==2', 2)).toEqual([[2, true, false, true]]);
    expect(judged('complain.clicks>=2', 2)).toEqual([[2, true, true, false]]);
    expect(judged('complain.clicks>2', 2)).toEqual([[2, true, false, true]]);
  });

  test('a reason is given where it was not kept, and only there', () => {
    const [kept, missed] = judgeBudgets([budget('complain.clicks<=2')], [look(2), look(3)]);
    expect([kept?.reason, missed?.reason]).toEqual(['', 'because of complain.clicks']);
  });

  test('site, screen and language narrow it down', () => {
    const applies = (said: Partial<Budget>) =>
      judgeBudgets([budget('complain.clicks<=2', said)], [look(1)]).length === 1;
    expect(applies({ site: 'https://www.example.org' })).toBe(true);
    expect(applies({ site: 'https://www.example.com/' })).toBe(false);
    expect(applies({ viewport: 'mobile' })).toBe(false);
    expect(applies({ language: 'en' })).toBe(true);
    expect(applies({ language: 'de' })).toBe(false);
  });
});
