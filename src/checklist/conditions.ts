/** CEL expressions over earlier answers: compiled and type-checked once, then asked without exceptions. */
import { type ASTNode, Environment, EvaluationError } from '@marcbachmann/cel-js';
import type { AnswerValue } from '../model/answers.js';
import { nearest } from '../text/did-you-mean.js';
import { READING_TYPES, readCall } from './call-readings.js';
import type { Applies, Values } from './checklist.js';
import { RESERVED } from './content-mistakes.js';
import type { QuestionSpec, QuestionType } from './schema.js';

/** `ring-seconds` is `ring_seconds` in an expression: CEL reads a hyphen as minus. */
export const variableOf = (id: string): string => id.replaceAll('-', '_');

const CEL_TYPES: Record<QuestionType, string> = {
  'yes-no': 'bool',
  choice: 'string',
  'multi-choice': 'list<string>',
  scale: 'double',
  count: 'double',
  number: 'double',
  duration: 'double',
  stopwatch: 'double',
  'phone-menu-path': 'map',
  text: 'string',
  'free-text': 'string',
  'date-time': 'string',
  'evidence-file': 'string',
};

/** A mistake in an expression, with its place in characters from the start of the expression. */
export interface ConditionMistake {
  message: string;
  offset: number;
}

export interface Expression {
  /** undefined where an answer it rests on is missing. */
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
  const environment = new Environment();
  for (const { id, type } of questions) {
    // Doubled and reserved ids are reported as mistakes of their own.
    if (RESERVED.has(id) || environment.hasVariable(variableOf(id))) continue;
    if (type === 'phone-menu-path')
      environment.registerVariable({ name: variableOf(id), schema: READING_TYPES });
    else environment.registerVariable(variableOf(id), CEL_TYPES[type]);
  }
  const byVariable = new Map(questions.map((question) => [variableOf(question.id), question]));

  function compile(
    source: string,
    askedBefore: readonly QuestionSpec[],
  ): Compiled<Expression & { type: string }> {
    const checked = environment.check(source);
    if (!checked.valid) {
      const offset = checked.error?.range?.start ?? 0;
      return {
        mistake: { offset, message: explain(checked.error?.summary ?? '', source, offset, byVariable) },
      };
    }
    const parsed = environment.parse(source);
    const mistake = mistakeIn(parsed.ast, byVariable, askedBefore);
    if (mistake) return { mistake };
    return {
      ok: { type: String(checked.type), evaluate: (values) => evaluated(parsed, values, byVariable) },
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
          restsOn: questions.map(({ id }) => id).filter((id) => names(source, id)),
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
      const expected = CEL_TYPES[question.type];
      const { type } = compiled.ok;
      if (type === expected || (type === 'int' && expected === 'double')) return compiled;
      return { mistake: { offset: 0, message: `a ${question.type} needs ${expected}, and this is ${type}` } };
    },
  };
}

/** Whether an expression mentions the variable of a question as a whole word. */
const names = (source: string, id: string): boolean => new RegExp(`\\b${variableOf(id)}\\b`).test(source);

function evaluated(
  parsed: (context: Record<string, unknown>) => unknown,
  values: Values,
  byVariable: ReadonlyMap<string, QuestionSpec>,
): AnswerValue | undefined {
  const context: Record<string, unknown> = {};
  for (const [variable, { id, type }] of byVariable) {
    const value = values[id];
    if (value === undefined || value === null) continue;
    context[variable] = type === 'phone-menu-path' ? readCall(String(value)) : value;
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

/** Later questions cannot be asked about, and an option that a choice does not have is never chosen. */
function mistakeIn(
  node: ASTNode,
  byVariable: ReadonlyMap<string, QuestionSpec>,
  askedBefore: readonly QuestionSpec[],
): ConditionMistake | undefined {
  if (node.op === 'id') {
    const question = byVariable.get(node.args);
    if (question && !askedBefore.some(({ id }) => id === question.id))
      return {
        offset: node.start,
        message: `${node.args} is asked later, so its answer cannot be known here`,
      };
  }
  if (node.op === '==' || node.op === '!=' || node.op === 'in') {
    const question = [...nodesIn(node.args)].flatMap((side) =>
      side.op === 'id' ? [byVariable.get(side.args)] : [],
    )[0];
    const unknown = question && [...literalsIn(node)].find(({ args }) => !optionsOf(question).includes(args));
    if (unknown && optionsOf(question).length > 0) {
      const near = nearest(unknown.args, optionsOf(question));
      return {
        offset: unknown.start,
        message: `${question.id} has no option "${unknown.args}"; did you mean "${near}"?`,
      };
    }
  }
  for (const child of nodesIn(node.args)) {
    const mistake = mistakeIn(child, byVariable, askedBefore);
    if (mistake) return mistake;
  }
  return undefined;
}

function* nodesIn(args: unknown): Generator<ASTNode> {
  if (Array.isArray(args)) for (const arg of args) yield* nodesIn(arg);
  else if (typeof args === 'object' && args !== null && 'op' in args) yield args as ASTNode;
}

function* literalsIn(node: ASTNode): Generator<{ args: string; start: number }> {
  for (const child of nodesIn(node.args)) {
    if (child.op === 'value' && typeof child.args === 'string')
      yield { args: child.args, start: child.start };
    else if (child.op === 'list') yield* literalsIn(child);
  }
}

const optionsOf = (question: QuestionSpec): string[] =>
  question.type === 'choice' || question.type === 'multi-choice' ? Object.keys(question.options) : [];

/** The library's summary, with a hint where the cause is one of ours: hyphens, misspelt ids, whole numbers. */
function explain(
  summary: string,
  source: string,
  offset: number,
  byVariable: ReadonlyMap<string, QuestionSpec>,
): string {
  const said = summary.charAt(0).toLowerCase() + summary.slice(1);
  // The id as it was perhaps meant: letters, digits, underscores and hyphens.
  const word = /^[\w-]+/.exec(source.slice(offset))?.[0] ?? '';
  if (said.startsWith('unknown variable')) {
    const variable = variableOf(word);
    const near = byVariable.has(variable) ? variable : nearest(variable, [...byVariable.keys()]);
    return near ? `${said}; did you mean ${near}?` : said;
  }
  return /double .* int|int .* double/.test(said)
    ? `${said}; write numbers with a decimal point, as in 60.0`
    : said;
}
