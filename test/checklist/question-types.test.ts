/** Every type of question, held against its table of literal answers in `literals/`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { raterAgreement } from '../../src/checklist/agreement.js';
import { answersTemplate } from '../../src/checklist/answers-file.js';
import { asChecks } from '../../src/checklist/as-checks.js';
import type { Checklist } from '../../src/checklist/checklist.js';
import { loadChecklist } from '../../src/checklist/load.js';
import { measureAnswers } from '../../src/checklist/measurements.js';
import { QUESTION_TYPES, readAnswer } from '../../src/checklist/question-types.js';
import type { AnswersEvidence, AnswerValue } from '../../src/model/answers.js';
import { judgedFindings } from '../../src/model/finding.js';
import { checklistText } from '../support/checklists.js';
import type { QuestionTypeLiterals } from '../support/question-type-literals.js';

const LITERALS = join(import.meta.dirname, 'literals');
const SHARED = {
  id: 'a',
  ask: 'How is it?',
  title: 'It is good.',
  problem: 'It is bad',
  why: 'W',
  source: 'S',
};
const JUDGED = { remedy: { text: 'Do it', effort: 'days' } };
const NOW = new Date('2026-11-22T10:00:00Z');

const tables = await Promise.all(
  [...QUESTION_TYPES.values()].map(async (type) => {
    const module = (await import(join(LITERALS, `${type.name}.ts`))) as { default: QuestionTypeLiterals };
    return { type, literals: module.default };
  }),
);

/** A checklist of one question, `a`, and perhaps of another one, `b`, that is asked on a condition. */
function asked(type: string, keys: object, when?: string): Checklist {
  const question = { ...SHARED, ...('good' in keys && JUDGED), type, ...keys };
  const other = { ...SHARED, id: 'b', type: 'count', when };
  return loadChecklist(
    checklistText(stringify([{ title: 'Part', questions: when ? [question, other] : [question] }])),
    'own.yaml',
  );
}

/** Messages without their places. */
function mistakesIn(type: string, keys: object): string[] {
  try {
    asked(type, keys);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => line.replace(/^\S+ /, ''));
  }
}

function evidence(value: AnswerValue): AnswersEvidence {
  const at = NOW.toISOString();
  return {
    checklist: 'own',
    checklistVersion: 1,
    startedAt: at,
    finishedAt: at,
    answers: { a: { value, at } },
  };
}

describe('types of question', () => {
  it('are each in the file of their name, and have a table each', () => {
    const names = [...QUESTION_TYPES.keys()];
    const files = (folder: string) => readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect(files(join(import.meta.dirname, '../../src/checklist/question-types')).sort()).toEqual(names);
    expect(files(LITERALS).sort()).toEqual(names);
  });
});

describe.each(tables)('$type.name', ({ type, literals }) => {
  const checklist = asked(type.name, literals.keys);
  const [question] = checklist.questions;

  it('is asked as its prompt says, and waits for its answer in a template', () => {
    expect(type.prompt(question!)).toEqual(literals.prompt);
    expect(answersTemplate(checklist)).toContain(`\n  # How is it? ${literals.expected}\n  a:\n`);
  });

  const readings = literals.readings.map(([raw, reading, typed]) => ({ raw, reading, now: typed && NOW }));
  it.each(readings)('reads $raw', ({ raw, reading, now }) => {
    expect(readAnswer(question!, raw, 'Europe/Vienna', now)).toEqual(reading);
  });

  it.each(literals.words)('says %o as a person would', (value, words) => {
    expect(type.inWords(question!, value)).toBe(words);
  });

  it('leaves the measurements it should, and no others', () => {
    const measured = literals.measured.map(([value]) =>
      measureAnswers(checklist, evidence(value), 'desk', {}),
    );
    expect(measured).toEqual(
      literals.measured.map(([, value, unit]) => [
        { name: 'own.a', value, unit, subject: 'desk', context: {} },
      ]),
    );
    expect(type.measure !== undefined).toBe(literals.measured.length > 0);
  });

  const findings = literals.findings.map(([value, outcome, credit, message, keys = literals.keys]) => ({
    value,
    keys,
    finding: { outcome, credit, message, verdict: message.startsWith('It is good') ? 'pass' : 'fail' },
  }));
  it.each(findings)('judges $value by $keys', ({ value, keys, finding }) => {
    const [check] = asChecks(asked(type.name, keys));
    expect(judgedFindings(check!, evidence(value), {})).toMatchObject([finding]);
  });

  it('is judged in a table that reaches every outcome', () => {
    const declared = asChecks(checklist).flatMap(({ outcomes }) => Object.keys(outcomes));
    const reached = new Set<string>(literals.findings.map(([, outcome]) => outcome));
    const never = ['unanswered', 'not-asked', ...('warn' in literals.keys || type.points ? [] : ['fair'])];
    expect(declared.filter((outcome) => !reached.has(outcome) && !never.includes(outcome))).toEqual([]);
    expect('good' in type.schema.shape).toBe(literals.findings.length > 0);
  });

  it('is refused with every mistake that its schema does not show', () => {
    const { mistakes = [] } = literals;
    expect(mistakes.map(([keys]) => mistakesIn(type.name, keys))).toEqual(mistakes.map(([, found]) => found));
    expect(type.mistakes !== undefined).toBe(literals.mistakes !== undefined);
  });

  it.each(literals.conditions)('can be asked about: %s', (condition, value, holds) => {
    const dependent = asked(type.name, literals.keys, condition).questions[1]!;
    expect(dependent.applies({ a: value })).toBe(holds ? 'yes' : 'no');
    expect(dependent.applies({})).toBe('unknown');
  });

  it('is compared between two people if it can be', () => {
    const { compared, agreement = [] } = literals;
    const found = agreement.map(([one, other]) =>
      raterAgreement(checklist, [[evidence(one), evidence(other)]]),
    );
    expect(found).toEqual(
      agreement.map(([, , agree]) => ({
        pairs: 1,
        exact: compared === 'exact' ? Number(agree) : null,
        withinOne: compared === 'within-one' ? Number(agree) : null,
        kappa: null,
        apart: agree ? [] : ['a'],
      })),
    );
    expect(type.agreement).toBe(compared);
  });

  it('names a moment, is answered in own words, and is searched for names, or not', () => {
    const { moment, ownWords, searchedForNames } = literals;
    expect(moment && type.moment?.(moment[0])).toBe(moment?.[1]);
    expect(type.moment !== undefined).toBe(moment !== undefined);
    expect([type.ownWords, type.searchedForNames]).toEqual([ownWords, searchedForNames]);
  });
});
