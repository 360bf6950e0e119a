/** When a journey can be finished, and what one is that leads nowhere. */
import { describe, expect, it, test } from 'vitest';
import { canFinish, type Goal, notFound, type Reached } from '../../src/model/journey.js';

describe('a journey', () => {
  test.each<[goal: Goal, reached: Reached, can: boolean]>([
    ['contact', 'form', true],
    ['contact', 'email', true],
    ['contact', 'phone', true],
    ['complain', 'phone', false],
    ['complain', 'form', true],
    ['complain', 'email', true],
    ['buy', 'page', false],
    ['contact', 'page', false],
    ['contact', 'blocked', false],
    ['contact', 'not-found', false],
  ])('to %s that reaches %s can be finished: %j', (goal, reached, can) => {
    expect(canFinish({ goal, reached })).toBe(can);
  });

  it('that leads nowhere asks for nothing', () => {
    expect(notFound('buy', 'Tried.')).toEqual({
      goal: 'buy',
      reached: 'not-found',
      named: false,
      clicks: 0,
      pageLoads: 0,
      steps: [],
      finalUrl: null,
      form: null,
      words: 0,
      obstacles: [],
      effort: null,
      work: null,
      note: 'Tried.',
    });
    expect(notFound('buy').note).toBe('');
  });
});
