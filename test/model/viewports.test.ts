/** The screens that journeys are walked on, and work that asks nothing. */
import { expect, test } from 'vitest';
import { assumptionsFor, DESKTOP, NO_WORK, PHONE } from '../../src/model/effort.js';
import { VIEWPORTS } from '../../src/model/viewport.js';

test('a computer and a phone', () => {
  expect(VIEWPORTS).toEqual({
    desktop: { width: 1366, height: 768, touch: false },
    mobile: { width: 390, height: 844, touch: true },
  });
});

test('each with its own assumptions', () => {
  expect([assumptionsFor('desktop'), assumptionsFor('mobile')]).toEqual([DESKTOP, PHONE]);
});

test('no work is none of anything', () => {
  expect(NO_WORK).toEqual({
    clicks: 0,
    pageLoads: 0,
    browsingWords: 0,
    formWords: 0,
    viewportsScrolled: 0,
    fields: [],
    obstacles: [],
  });
});
