/**
 * What reports say for every answer to every judged question. `sentences.md` beside this file is there to be read by a
 * person, each sentence beside the answer that it repeats; `vitest -u` writes it.
 */
import { describe, expect, it } from 'vitest';
import { asChecks } from '../../src/checklist/as-checks.js';
import { type Checklist, isJudged, type Question } from '../../src/checklist/checklist.js';
import { limitsIn } from '../../src/checklist/limits.js';
import { questionType } from '../../src/checklist/question-types.js';
import type { AnswerValue } from '../../src/model/answers.js';
import { type Finding, judgedFindings } from '../../src/model/finding.js';
import { shipped } from '../support/checklists.js';

/** Numbers of which a sentence is most easily wrong, beside those around every limit. */
const TELLING = [0, 1, 2];

/** Every answer if there is a handful; otherwise enough of them to reach every sentence. */
function tried(question: Question): readonly AnswerValue[] {
  const type = questionType(question);
  const all = type.answers?.(question);
  if (all) return all;
  const prompt = type.prompt(question);
  if (prompt.kind === 'choice') {
    const ids = prompt.choices.map(({ value }) => String(value));
    return [...ids.map((_, n) => ids.slice(0, n)), ids, ids.slice(-1), ids.slice(1)];
  }
  if (!type.measure) return ['What was answered'];
  const { good, warn } = limitsIn(question);
  const says =
    'says' in question && typeof question.says === 'object' ? Object.keys(question.says ?? {}) : [];
  const limits = [good?.number, warn?.number, ...says.map((key) => Number(/[\d.]+$/.exec(key)?.[0] ?? 0))];
  const around = limits.flatMap((limit) => (limit === undefined ? [] : [limit]));
  const beyond = 3 * Math.max(...around.filter((n) => n < 90), 1);
  const most = 'unit' in question && question.unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  return [...new Set([...TELLING, ...around, beyond].filter((n) => n <= most))].sort((a, b) => a - b);
}

function answered(checklist: Checklist, question: Question, value: AnswerValue): Finding {
  const at = '2026-11-22T10:00:00.000Z';
  const check = asChecks({ ...checklist, questions: [{ ...question, applies: () => 'yes' }] })[0]!;
  const answers = { [question.id]: { value, at } };
  const evidence = { checklist: checklist.id, checklistVersion: 1, startedAt: at, finishedAt: at, answers };
  return judgedFindings(check, evidence, {})[0]!;
}

const rows = shipped.flatMap((checklist) =>
  checklist.questions.filter(isJudged).flatMap((question) =>
    tried(question).map((value) => ({
      checklist,
      question,
      value,
      words:
        questionType(question).points?.(question)[Number(value) - 1]?.words ??
        questionType(question).inWords(question, value),
      finding: answered(checklist, question, value),
    })),
  ),
);

const named = ({ checklist, question, value }: (typeof rows)[number]) =>
  `${checklist.id}/${question.id}: ${String(value)}`;

describe('the sentence of every answer', () => {
  it('is as a person has read it', async () => {
    const lines = ['# What reports say for each answer', ''];
    let [checklist, question] = ['', ''];
    for (const row of rows) {
      if (row.checklist.id !== checklist)
        lines.push(...(checklist ? [''] : []), `## ${row.checklist.title}`, '');
      if (row.question.id !== question || row.checklist.id !== checklist) {
        if (lines.at(-1) !== '') lines.push('');
        lines.push(`**${row.question.ask}**`, '', '| Answer | Grade | Sentence |', '| :-- | :-- | :-- |');
      }
      [checklist, question] = [row.checklist.id, row.question.id];
      const { verdict, credit, critical, message } = row.finding;
      const grade =
        verdict === 'pass' ? 'good' : credit === 0 ? `bad${critical ? ', critical' : ''}` : `${credit}`;
      // The limits stand behind each answer of a question alike.
      lines.push(`| ${row.words} | ${grade} | ${message.replace(/ \((?:good): .*\)\.$/, '.')} |`);
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('sentences.md');
  });

  it('comes from the checklist itself, unless the answer is in a person’s own words', () => {
    const without = rows.filter(({ question, value }) => {
      const type = questionType(question);
      return !type.ownWords && !type.sentence?.(question, value, 'bad');
    });
    expect(without.map(named)).toEqual([]);
  });

  it('is neither the good case nor the bad one for what lies between', () => {
    const between = rows.filter(({ finding: { credit } }) => credit !== null && credit > 0 && credit < 1);
    const contradicting = between.filter(
      ({ question, finding: { message, verdict } }) =>
        (verdict === 'fail' && message.startsWith(question.title)) || message.startsWith(question.problem),
    );
    expect(between.length).toBeGreaterThan(150);
    expect(contradicting.map(named)).toEqual([]);
  });

  it('is another one for each answer of a handful', () => {
    const handful = rows.filter(({ question }) => questionType(question).answers);
    const seen = new Map<string, number>();
    for (const { checklist, question, finding } of handful) {
      const key = `${checklist.id}/${question.id}: ${finding.message}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect([...seen].filter(([, n]) => n > 1)).toEqual([]);
  });

  it('is filled in and ends like one', () => {
    const broken = rows.filter(
      ({ finding: { message } }) =>
        /[{}|]|undefined|NaN|\.\.|,,| {2}|: \.| (?:and|or|hold|found) ?\.$/.test(message) ||
        !/^\p{Lu}|^\d/u.test(message) ||
        !message.endsWith('.'),
    );
    expect(broken.map(({ finding }) => finding.message)).toEqual([]);
  });

  it('is critical only for the worst grade', () => {
    const critical = rows.filter(({ finding }) => finding.verdict === 'fail' && finding.critical);
    expect(critical.length).toBeGreaterThan(30);
    expect(critical.filter(({ finding }) => finding.credit !== 0).map(named)).toEqual([]);
  });
});
