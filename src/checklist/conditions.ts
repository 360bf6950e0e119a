/** CEL expressions over earlier answers: compiled and type-checked once, then evaluated without exceptions. */
import { Environment, EvaluationError } from '@marcbachmann/cel-js';
import type { AnswerValue } from '../model/answers.js';
import type { Applies, Values } from './checklist.js';
import { type ConditionMistake, explainError, mistakeIn } from './condition-mistakes.js';
import type { QuestionSpec } from './question-type.js';
import { questionType } from './question-types.js';

/** Words that CEL keeps for itself, so that no condition could mention such a question. */
export const RESERVED: ReadonlySet<string> = new Set(
  'as break const continue else false for function if import in let loop null namespace package return true var void while'.split(
    ' ',
  ),
);

/** `ring-seconds` is `ring_seconds` in an expression: CEL reads a hyphen as minus. */
const variableName = (id: string): string => id.replaceAll('-', '_');

export interface Expression {
  /** undefined if an answer it rests on is missing. */
  evaluate(values: Values): AnswerValue | undefined;
}

export interface Condition {
  applies(values: Values): Applies;
  /** Ids of the questions it asks about. */
  restsOn: readonly string[];
}

export interface Conditions {
  condition(source: string, askedBefore: readonly QuestionSpec[]): Compiled<Condition>;
  /** The expression in `from`; its type must be that of the question's answer. */
  expression(question: QuestionSpec, askedBefore: readonly QuestionSpec[]): Compiled<Expression>;
}

export type Compiled<T> = { ok: T } | { mistake: ConditionMistake };

/** Compiles the conditions of one checklist. */
export function conditionsFor(questions: readonly QuestionSpec[]): Conditions {
  const environment = environmentOver(questions);
  const byVariable = new Map(questions.map((question) => [variableName(question.id), question]));

  function compile(
    source: string,
    askedBefore: readonly QuestionSpec[],
  ): Compiled<Expression & { type: string }> {
    const checked = environment.check(source);
    if (!checked.valid) {
      const offset = checked.error?.range?.start ?? 0;
      const message = explainError(checked.error?.summary ?? '', source.slice(offset), [
        ...byVariable.keys(),
      ]);
      return { mistake: { offset, message } };
    }
    const parsed = environment.parse(source);
    const mistake = mistakeIn(parsed.ast, byVariable, askedBefore);
    if (mistake) return { mistake };
    return {
      ok: { type: String(checked.type), evaluate: (values) => evaluate(parsed, values, byVariable) },
    };
  }

  return {
    condition(source, askedBefore) {
      const compiled = compile(source, askedBefore);
      if ('mistake' in compiled) return compiled;
      const { type, evaluate } = compiled.ok;
      if (type !== 'bool')
        return { mistake: { offset: 0, message: `a condition must be true or false, and this is ${type}` } };
      return {
        ok: {
          restsOn: questions.map(({ id }) => id).filter((id) => mentions(source, id)),
          applies: (values) => {
            const value = evaluate(values);
            return value === undefined ? 'unknown' : value === true ? 'yes' : 'no';
          },
        },
      };
    },
    expression(question, askedBefore) {
      const compiled = compile(question.from ?? '', askedBefore);
      if ('mistake' in compiled) return compiled;
      const { conditionType } = questionType(question);
      const expected = typeof conditionType === 'string' ? conditionType : 'map';
      const { type } = compiled.ok;
      if (type === expected || (type === 'int' && expected === 'double')) return compiled;
      return { mistake: { offset: 0, message: `a ${question.type} needs ${expected}, and this is ${type}` } };
    },
  };
}

/** Every question is a variable of the type of its answer. */
function environmentOver(questions: readonly QuestionSpec[]): Environment {
  const environment = new Environment();
  for (const question of questions) {
    const name = variableName(question.id);
    // Doubled and reserved ids are reported as mistakes of their own.
    if (RESERVED.has(question.id) || environment.hasVariable(name)) continue;
    const { conditionType } = questionType(question);
    if (typeof conditionType === 'string') environment.registerVariable(name, conditionType);
    else environment.registerVariable({ name, schema: conditionType });
  }
  return environment;
}

/** Whether an expression has the variable of a question in it as a whole word. */
const mentions = (source: string, id: string): boolean =>
  new RegExp(`\\b${variableName(id)}\\b`).test(source);

function evaluate(
  parsed: (context: Record<string, unknown>) => unknown,
  values: Values,
  byVariable: ReadonlyMap<string, QuestionSpec>,
): AnswerValue | undefined {
  const context: Record<string, unknown> = {};
  for (const [variable, question] of byVariable) {
    const value = values[question.id];
    if (value === undefined || value === null) continue;
    context[variable] = questionType(question).inConditions(value);
  }
  try {
    const value = parsed(context);
    if (typeof value === 'bigint') return Number(value);
    if (typeof value === 'number') return Number.isFinite(value) ? Math.round(value * 100) / 100 : undefined;
    return value as AnswerValue;
  } catch (error) {
    // The expression was type-checked, so all that can go wrong is an answer that is not there.
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}
