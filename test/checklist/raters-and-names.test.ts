/** Two people on one contact are compared; free texts are searched for people. */
import { describe, expect, it } from 'vitest';
import { raterAgreement } from '../../src/checklist/agreement.js';
import { likelyNames } from '../../src/checklist/likely-names.js';
import type { AnswersEvidence, AnswerValue } from '../../src/model/answers.js';
import { shippedById } from '../support/checklists.js';

const call = shippedById('call');
const rated = (answers: Record<string, AnswerValue | null>): AnswersEvidence => ({
  checklist: 'call',
  checklistVersion: 1,
  startedAt: '',
  finishedAt: '',
  answers: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, at: '' }])),
});

describe('agreement of two raters', () => {
  it('is exact for yes-no and choices, within one for scales', () => {
    const one = rated({ 'gave-name': true, 'first-answer': 'menu', heard: 4, care: 5, 'ring-seconds': 9 });
    const other = rated({
      'gave-name': false,
      'first-answer': 'menu',
      heard: 3,
      care: 2,
      'ring-seconds': 30,
    });
    expect(raterAgreement(call, [[one, other]])).toEqual({
      pairs: 4,
      exact: 0.5,
      withinOne: 0.5,
      kappa: null,
      apart: ['gave-name', 'care'],
    });
  });

  it('says nothing where nothing can be compared', () => {
    expect(raterAgreement(call, [])).toEqual({
      pairs: 0,
      exact: null,
      withinOne: null,
      kappa: null,
      apart: [],
    });
  });

  it('leaves out what one of them could not tell or was not asked', () => {
    const one = rated({ 'gave-name': true, 'first-answer': null, heard: 4 });
    const other = rated({ 'gave-name': null, 'first-answer': 'menu' });
    expect(raterAgreement(call, [[one, other]]).pairs).toBe(0);
  });

  it.each([
    // both yes, yes and no, no and yes, both no: kappa
    [12, 3, 1, 4, 0.53],
    [4, 1, 3, 12, 0.53],
    [10, 0, 0, 10, 1],
    [20, 0, 0, 0, 1],
    [0, 10, 10, 0, -1],
    [15, 5, 0, 0, 0],
    [12, 3, 1, 3, null],
  ])('over %i, %i, %i and %i yes-no answers is %d', (bothYes, yesNo, noYes, bothNo, kappa) => {
    const answers = (a: boolean, b: boolean, times: number) =>
      Array.from({ length: times }, () => [rated({ 'gave-name': a }), rated({ 'gave-name': b })] as const);
    const contacts = [
      ...answers(true, true, bothYes),
      ...answers(true, false, yesNo),
      ...answers(false, true, noYes),
      ...answers(false, false, bothNo),
    ];
    expect(raterAgreement(call, contacts).kappa).toBe(kappa);
  });

  it('is a share to two decimals', () => {
    const answers = (other: string) =>
      [rated({ 'first-answer': 'menu' }), rated({ 'first-answer': other })] as const;
    expect(raterAgreement(call, [answers('menu'), answers('menu'), answers('queue')]).exact).toBe(0.67);
  });

  it('gives kappa from 20 pairs on', () => {
    const pair = (a: boolean, b: boolean) => [rated({ 'gave-name': a }), rated({ 'gave-name': b })] as const;
    const contacts = [
      ...Array.from({ length: 9 }, () => pair(true, true)),
      ...Array.from({ length: 7 }, () => pair(false, false)),
      ...Array.from({ length: 2 }, () => pair(true, false)),
    ];
    expect(raterAgreement(call, contacts).kappa).toBeNull();
    // 20 pairs, 16 equal; one says yes to 11, the other to 11: chance 0.505, so (0.8 - 0.505) / 0.495.
    expect(raterAgreement(call, [...contacts, pair(false, true), pair(false, true)]).kappa).toBe(0.6);
  });
});

describe('the scan of free texts', () => {
  it.each([
    ['Mrs Bell was kind', ['Mrs Bell']],
    ['spoke with Kowalski twice', ['spoke with Kowalski']],
    ['Anna was cross, and so was MARTIN', ['Anna', 'MARTIN']],
    ['Herr Kurz an Platz 4', ['Herr Kurz', 'Platz 4']],
    ['the person at desk 12', ['desk 12']],
    ['happened on the 6:30 shift', ['6:30 shift']],
    ['Anna’s screen', ['Anna’s']],
  ])('finds people in “%s”', (text, found) => {
    expect(likelyNames(text)).toEqual(found);
  });

  it.each([
    'The form lost my text after two pages.',
    'They said Monday, then Tuesday; the Vienna office knew nothing.',
    'Die Antwort kam am Freitag, ohne Begründung.',
    'Menu option three leads to Sales',
    'I waited 12 minutes',
  ])('leaves “%s” alone', (text) => {
    expect(likelyNames(text)).toEqual([]);
  });
});
