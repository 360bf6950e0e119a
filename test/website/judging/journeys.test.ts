/** What checks read from a journey. */
import { describe, expect, test } from 'vitest';
import { clicksToPlace, cutShort, endExhibits, leadsOnline } from '../../../src/website/judging/journeys.js';
import * as evidence from '../../support/site-evidence.js';
import { at, click, journey } from '../../support/site-evidence.js';

describe('clicks to the place', () => {
  test('are all clicks where a form is the end', () =>
    expect(clicksToPlace(journey('contact', { reached: 'form', clicks: 2 }))).toBe(2));
  test('leave out the press on an address or number', () => {
    expect(clicksToPlace(journey('contact', { reached: 'email', clicks: 2 }))).toBe(1);
    expect(clicksToPlace(journey('contact', { reached: 'phone', clicks: 1 }))).toBe(0);
  });
  test('are never less than none', () =>
    expect(clicksToPlace(journey('contact', { reached: 'email', clicks: 0 }))).toBe(0));
});

test('a search is cut short only where it ended early and found nothing', () => {
  expect(cutShort(evidence.cutShort(), 'complain')).toBe(true);
  expect(cutShort(evidence.site(), 'complain')).toBe(false);
  expect(cutShort(evidence.cutShort({ journeys: { complain: { reached: 'blocked' } } }), 'complain')).toBe(
    false,
  );
});

test('a wall stands online, a phone number alone does not', () => {
  expect(leadsOnline(journey('complain', { reached: 'blocked', obstacles: ['login-wall'] }))).toBe(true);
  expect(leadsOnline(journey('complain', { reached: 'blocked', obstacles: ['phone-only'] }))).toBe(false);
  expect(leadsOnline(journey('complain'))).toBe(false);
});

test('the end is shown with the words that led there', () => {
  const steps = [click('Help', '/', '/help'), click('Complain', '/help', '/complaints')];
  expect(endExhibits(journey('complain', { steps, finalUrl: at('/complaints') }))).toEqual([
    { kind: 'url', url: at('/complaints'), text: 'Complain' },
  ]);
  expect(endExhibits(journey('complain'))).toEqual([]);
});
