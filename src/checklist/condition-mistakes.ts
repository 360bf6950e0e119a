/** What is wrong with a condition, beyond what CEL itself finds, in words that somebody who writes a checklist knows. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { nearest } from '../text/did-you-mean.js';
import type { QuestionSpec } from './question-type.js';
import { questionType } from './question-types.js';

/** A mistake in an expression, with its place in characters from the start of the expression. */
export interface ConditionMistake {
  message: string;
  offset: number;
}

/** The first question that is asked later, or option that a choice does not have. `byVariable`: names in expressions. */
export function mistakeIn(
  node: ASTNode,
  byVariable: ReadonlyMap<string, QuestionSpec>,
  askedBefore: readonly QuestionSpec[],
): ConditionMistake | undefined {
  const own = askedLater(node, byVariable, askedBefore) ?? unknownOption(node, byVariable);
  if (own) return own;
  for (const child of nodesIn(node.args)) {
    const mistake = mistakeIn(child, byVariable, askedBefore);
    if (mistake) return mistake;
  }
  return undefined;
}

function askedLater(
  node: ASTNode,
  byVariable: ReadonlyMap<string, QuestionSpec>,
  askedBefore: readonly QuestionSpec[],
): ConditionMistake | undefined {
  const question = node.op === 'id' ? byVariable.get(node.args) : undefined;
  if (!question || askedBefore.some(({ id }) => id === question.id)) return undefined;
  return {
    offset: node.start,
    message: `${variableIn(node)} is asked later, so its answer cannot be known here`,
  };
}

/** An option that is compared with a choice. */
function unknownOption(
  node: ASTNode,
  byVariable: ReadonlyMap<string, QuestionSpec>,
): ConditionMistake | undefined {
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return undefined;
  const variable = [...nodesIn(node.args)].find(({ op }) => op === 'id');
  const question = variable && byVariable.get(variableIn(variable));
  const ids = (question && questionType(question).optionIds?.(question)) ?? [];
  const unknown = [...literalsIn(node)].find(({ text }) => !ids.includes(text));
  if (!question || !unknown || ids.length === 0) return undefined;
  return {
    offset: unknown.start,
    message: `${question.id} has no option "${unknown.text}"; did you mean "${nearest(unknown.text, ids)}"?`,
  };
}

const variableIn = (node: ASTNode): string => (node.op === 'id' ? node.args : '');

function* nodesIn(args: unknown): Generator<ASTNode> {
  if (Array.isArray(args)) for (const arg of args) yield* nodesIn(arg);
  else if (typeof args === 'object' && args !== null && 'op' in args) yield args as ASTNode;
}

/** Texts that a node compares with, also those in a list. */
function* literalsIn(node: ASTNode): Generator<{ text: string; start: number }> {
  for (const child of nodesIn(node.args)) {
    if (child.op === 'value' && typeof child.args === 'string')
      yield { text: child.args, start: child.start };
    else if (child.op === 'list') yield* literalsIn(child);
  }
}

/**
 * CEL's summary, with a hint if the cause is one of ours: hyphens, misspelt ids, whole numbers. `rest` is the expression
 * from the mistake on.
 */
export function explainError(summary: string, rest: string, variables: readonly string[]): string {
  const error = summary.charAt(0).toLowerCase() + summary.slice(1);
  if (error.startsWith('unknown variable')) {
    // The id as it was perhaps meant: letters, digits, underscores and hyphens.
    const variable = (/^[\w-]+/.exec(rest)?.[0] ?? '').replaceAll('-', '_');
    const near = variables.includes(variable) ? variable : nearest(variable, variables);
    return near ? `${error}; did you mean ${near}?` : error;
  }
  return /double .* int|int .* double/.test(error)
    ? `${error}; write numbers with a decimal point, as in 60.0`
    : error;
}
