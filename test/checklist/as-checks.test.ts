/** Answers are judged like any other evidence: credit, messages, measurements. */
import { describe, expect, it } from 'vitest';
import { asChecks } from '../../src/checklist/as-checks.js';
import type { Checklist } from '../../src/checklist/checklist.js';
import { measureAnswers } from '../../src/checklist/measurements.js';
import { withOwnLimits } from '../../src/checklist/overrides.js';
import type { AnswersEvidence, AnswerValue } from '../../src/model/answers.js';
import { judgedFindings } from '../../src/model/finding.js';
import { auditScore } from '../../src/model/score.js';
import { checklistOf, shippedById } from '../support/checklists.js';

const call = shippedById('call');

function evidence(answers: Record<string, AnswerValue | null>, note = ''): AnswersEvidence {
  const at = '2026-11-22T10:00:00.000Z';
  return {
    checklist: 'call',
    checklistVersion: 1,
    startedAt: at,
    finishedAt: at,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, value]) => [id, { value, at, ...(note && { note }) }]),
    ),
  };
}

function judged(answers: Record<string, AnswerValue | null>, checklist: Checklist = call, note = '') {
  const all = asChecks(checklist).flatMap((check) => judgedFindings(check, evidence(answers, note), {}));
  return Object.fromEntries(all.map((finding) => [finding.check, finding]));
}

describe('an answer as a finding', () => {
  it('passes at the good limit, earns half up to the fair one, and fails beyond', () => {
    const ring = (seconds: number) => judged({ 'ring-seconds': seconds })['call/ring-seconds'];
    expect(ring(20)).toMatchObject({ outcome: 'good', verdict: 'pass', credit: 1 });
    expect(ring(30)).toMatchObject({ outcome: 'fair', verdict: 'fail', credit: 0.5 });
    expect(ring(31)).toMatchObject({ outcome: 'bad', verdict: 'fail', credit: 0 });
    expect(ring(75)?.message).toBe(
      'It rang for 1 minute 15 seconds (good: at most 20 seconds, fair: at most 30 seconds).',
    );
  });

  it('grades choices by their options, and quotes the option', () => {
    const first = (answer: string) => judged({ 'first-answer': answer })['call/first-answer'];
    expect(first('person')).toMatchObject({ outcome: 'good', message: 'A person answered the call.' });
    expect(first('voicemail')).toMatchObject({ outcome: 'fair', credit: 0.5, critical: false });
    expect(first('engaged')).toMatchObject({
      outcome: 'bad',
      critical: true,
      message: 'The line was engaged.',
    });
  });

  it('gives a scale credit for each point', () => {
    const credits = [1, 2, 3, 4, 5].map((points) => judged({ care: points })['call/care']?.credit);
    expect(credits).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(judged({ care: 4 })['call/care']).toMatchObject({ outcome: 'rated-4', verdict: 'pass' });
    expect(judged({ care: 1 })['call/care']).toMatchObject({ verdict: 'fail', critical: true });
  });

  it('counts what was chosen out of several', () => {
    const greeting = judged({ greeting: ['welcome', 'company', 'offer'] })['call/greeting'];
    expect(greeting).toMatchObject({ outcome: 'fair', credit: 0.5 });
    expect(greeting?.message).toBe(
      "The greeting held a welcome, the company's name and an offer to help, but not the person's own name (good: at least 4, fair: at least 3).",
    );
  });

  it('never holds "could not tell" for or against anybody', () => {
    expect(judged({ heard: null })['call/heard']).toMatchObject({
      outcome: 'unanswered',
      verdict: 'cant-tell',
      credit: null,
    });
    expect(judged({})['call/heard']).toMatchObject({ outcome: 'unanswered' });
  });

  it('leaves out what did not arise', () => {
    const findings = judged({ 'find-number': 10, 'first-answer': 'engaged' });
    expect(findings['call/menu-layers']).toMatchObject({ outcome: 'not-asked', verdict: 'not-applicable' });
    expect(findings['call/care']).toMatchObject({ outcome: 'not-asked' });
    expect(findings['call/ring-seconds']).toMatchObject({ outcome: 'not-asked' });
    expect(findings['call/desk-can-act']).toMatchObject({ outcome: 'unanswered' });
  });

  it('shows a note as an exhibit', () => {
    expect(judged({ heard: 2 }, call, 'was cut off twice')['call/heard']?.exhibits).toEqual([
      { kind: 'quote', text: 'was cut off twice' },
    ]);
  });

  it('widens the score for what nobody could tell, and caps it for a critical failure', () => {
    const answers = { 'find-number': 30, 'first-answer': 'rang-out', 'ring-seconds': 60 };
    const score = auditScore(Object.values(judged(answers)));
    expect(score.range[1]).toBeLessThanOrEqual(49);
    expect(score.range[1]).toBeGreaterThan(score.range[0]);
  });
});

describe('a judged question as a check', () => {
  const questions = (line: string) => checklistOf(`  - title: Part\n    questions:\n      - ${line}\n`);
  const rest = 'why: W, source: S, remedy: { text: Do it, effort: days }';
  const remedy = { text: 'Do it', effort: 'days' };
  const unread = {
    unanswered: { verdict: 'cant-tell', says: 'Nobody could tell: How is it?' },
    'not-asked': { verdict: 'not-applicable', says: 'The question did not arise.' },
  };

  it('declares good, fair and bad, with the remedy', () => {
    const [check] = asChecks(
      questions(
        `{ id: a, ask: How is it?, type: count, good: 1, title: It is good, problem: It is bad, weight: 5, critical: true, ${rest} }`,
      ),
    );
    expect(check).toEqual({
      id: 'own/a',
      title: 'It is good',
      why: 'W',
      source: 'S',
      weight: 5,
      critical: true,
      needs: 'answers',
      outcomes: {
        good: { verdict: 'pass', says: 'It is good.' },
        fair: { verdict: 'fail', says: 'Not quite: It is good.', remedy, credit: 0.5 },
        bad: { verdict: 'fail', says: 'It is bad.', remedy },
        ...unread,
      },
      judge: expect.any(Function),
    });
  });

  it('declares an outcome for every point of a scale', () => {
    const [check] = asChecks(
      questions(
        `{ id: a, ask: How is it?, type: scale, anchors: [cold, mild, warm], good: 3, title: It is warm!, problem: It is cold, ${rest} }`,
      ),
    );
    expect(check?.outcomes).toEqual({
      'rated-1': { verdict: 'fail', says: 'How is it? Cold.', credit: 0, remedy },
      'rated-2': { verdict: 'fail', says: 'How is it? Mild.', credit: 0.5, remedy },
      'rated-3': { verdict: 'pass', says: 'It is warm: warm.', credit: 1 },
      ...unread,
    });
  });
});

describe('limits of one’s own', () => {
  it('take the place of the shipped ones, and say so', () => {
    const strict = withOwnLimits(call, {
      'call/ring-seconds': { good: '<= 10' },
      'reception/noticed': { good: '<= 5' },
    });
    const finding = judged({ 'ring-seconds': 15 }, strict)['call/ring-seconds'];
    expect(finding).toMatchObject({ outcome: 'fair' });
    expect(finding?.message).toContain(
      '(good: at most 10 seconds, fair: at most 30 seconds, limits of your own)',
    );
    expect(strict.questions.find(({ id }) => id === 'ring-seconds')?.replaced).toEqual({
      good: '<= 20',
      warn: '<= 30',
    });
  });

  it('are refused for a check that has none', () => {
    expect(() => withOwnLimits(call, { 'call/ring-second': { good: 3 } })).toThrow(
      'has no limits to replace',
    );
    expect(() => withOwnLimits(call, { 'call/first-answer': { good: 3 } })).toThrow(
      'has no limits to replace',
    );
  });
});

describe('measurements', () => {
  it('come from every number that was answered', () => {
    const answers = { 'ring-seconds': 12, care: 4, greeting: ['welcome'], 'gave-name': true, heard: null };
    const subject = 'service line';
    expect(measureAnswers(call, evidence(answers), subject, { branch: 'north' })).toEqual([
      { name: 'call.ring-seconds', value: 12, unit: 'seconds', subject, context: { branch: 'north' } },
      { name: 'call.greeting', value: 1, unit: 'count', subject, context: { branch: 'north' } },
      { name: 'call.care', value: 4, unit: 'points', subject, context: { branch: 'north' } },
    ]);
  });
});
