/** The twelve shipped checklists: complete, reachable, honest about their sources, and covering every practice. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asChecks } from '../../src/checklist/as-checks.js';
import { valuesIn } from '../../src/checklist/effective-answers.js';
import { isPractice, PRACTICES } from '../../src/checklist/practices.js';
import { advance, answersIn, currentQuestion, startWalk } from '../../src/checklist/walk.js';
import { answerTo, CHECKLISTS, shipped } from '../support/checklists.js';
import { coverageSchema, practiceCoverage } from '../support/coverage.js';

const IDS = [
  'back-to-the-floor',
  'call',
  'cancellation',
  'complaint-follow-up',
  'culture',
  'customer-conversation',
  'documents',
  'floor-walk',
  'marketing-inbox',
  'reception',
  'website',
  'written-enquiry',
];

describe('the shipped checklists', () => {
  it('are the twelve walks, each in the file of its name', () => {
    expect(shipped.map(({ id }) => id)).toEqual(IDS);
    expect(shipped.map(({ file }) => file)).toEqual(IDS.map((id) => `${id}.yaml`));
  });

  it('cover every one of the 175 practices', () => {
    const table = coverageSchema.parse(parse(readFileSync(join(CHECKLISTS, 'coverage.yaml'), 'utf8')));
    const gaps = [...practiceCoverage(shipped, table)].filter(([, reached]) => reached.length === 0);
    expect(PRACTICES).toHaveLength(175);
    expect(gaps.map(([practice]) => practice)).toEqual([]);
    expect(
      [...Object.values(table.automatic), ...Object.values(table.figures)]
        .flat()
        .filter((id) => !isPractice(id)),
    ).toEqual([]);
  });

  it('name only automatic checks that exist', () => {
    const table = coverageSchema.parse(parse(readFileSync(join(CHECKLISTS, 'coverage.yaml'), 'utf8')));
    const missing = Object.keys(table.automatic).filter((id) => {
      const [family, name] = id.split('/');
      return !existsSync(join(CHECKLISTS, '..', 'src', family!, 'checks', `${name}.ts`));
    });
    expect(missing).toEqual([]);
  });
});

describe.each(shipped)('checklist $id', (checklist) => {
  it('asks every question on some walk, and leaves out every conditional one on another', () => {
    const asked = new Set<string>();
    const reached = new Set<string>();
    const leftOut = new Set<string>();
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        let walk = startWalk(checklist);
        for (let question = currentQuestion(walk); question; question = currentQuestion(walk)) {
          asked.add(question.id);
          // A question that can be derived is asked where the marks it comes from could not be taken.
          const unknown = draw(fc.integer, { min: 0, max: 9 }) === 0;
          const value = unknown ? null : draw(answerTo, question);
          walk = advance(walk, { kind: 'answer', question: question.id, at: '', note: '', value });
        }
        const values = valuesIn(answersIn(walk));
        for (const { id, applies } of checklist.questions)
          (applies(values) === 'no' ? leftOut : reached).add(id);
      }),
      { numRuns: 400, seed: 7 },
    );
    const ids = checklist.questions.map(({ id }) => id);
    expect(ids.filter((id) => !asked.has(id))).toEqual([]);
    expect(ids.filter((id) => !reached.has(id))).toEqual([]);
    const conditional = checklist.questions.filter(({ restsOn }) => restsOn.length > 0).map(({ id }) => id);
    expect(conditional.filter((id) => !leftOut.has(id))).toEqual([]);
  });

  it('names its sources in words, and says so where a number is assumed', () => {
    const codes = checklist.questions.filter(({ source }) => /\bT\d\d\b|\[[AKC]2?\]|^A$/.test(source));
    expect(codes.map(({ id }) => id)).toEqual([]);
  });

  it('asks nobody for the name of a person', () => {
    const asking = checklist.questions.filter(({ ask }) =>
      /\b(?:whose name|name of (?:the|your) (?:agent|person|handler))\b/i.test(ask),
    );
    expect(asking.map(({ id }) => id)).toEqual([]);
  });

  it('offers errands and ways to behave that fit on a line', () => {
    for (const text of [...checklist.errands, ...checklist.personas, ...checklist.observe])
      expect(text.length, text).toBeLessThanOrEqual(110);
    for (const { ask } of checklist.questions) expect(ask.length, ask).toBeLessThanOrEqual(110);
  });

  it('turns into checks with outcomes for good, bad and unanswered', () => {
    for (const check of asChecks(checklist)) {
      expect(check.id.startsWith(`${checklist.channel}/`)).toBe(true);
      const verdicts = new Set(Object.values(check.outcomes).map(({ verdict }) => verdict));
      expect([...verdicts].sort()).toEqual(['cant-tell', 'fail', 'not-applicable', 'pass']);
    }
  });
});
