/** Text of a checklist file → Checklist, or every mistake in it at once with file, line and column. */
import { UsageError } from '../model/errors.js';
import { type Mistake, mistakeText, parseYaml, type YamlFile } from '../text/yaml.js';
import type { Applies, Checklist, Question } from './checklist.js';
import {
  type Compiled,
  type Condition,
  type Conditions,
  conditionsFor,
  type Expression,
} from './conditions.js';
import { contentMistakes } from './content-mistakes.js';
import { type ChecklistSpec, checklistSchema, type QuestionSpec } from './schema.js';
import { shapeMistakes } from './shape-mistakes.js';

/** Throws a UsageError that lists all mistakes. */
export function loadChecklist(text: string, file: string): Checklist {
  const yaml = parseYaml(text);
  refuse(yaml.mistakes, file);
  const parsed = checklistSchema.safeParse(yaml.data);
  if (!parsed.success) throw mistaken(shapeMistakes(parsed.error, yaml), file);
  const mistakes = contentMistakes(parsed.data, yaml);
  const questions = compile(parsed.data, yaml, mistakes);
  refuse(mistakes, file);
  const { parts: _, channel, ...head } = parsed.data;
  return { ...head, file, channel: channel ?? head.id, questions };
}

function refuse(mistakes: readonly Mistake[], file: string): void {
  if (mistakes.length > 0) throw mistaken(mistakes, file);
}

function mistaken(mistakes: readonly Mistake[], file: string): UsageError {
  const lines = [...mistakes]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((mistake) => mistakeText(file, mistake));
  return new UsageError(
    lines.join('\n'),
    'Correct the file; `ownqueue checklists check FILE` reads it again, and checklists/README.md explains each key.',
  );
}

/** Conditions are compiled with only the questions before them in sight. */
function compile(spec: ChecklistSpec, yaml: YamlFile, mistakes: Mistake[]): Question[] {
  const all = spec.parts.flatMap((part) => part.questions);
  const conditions = conditionsFor(all);
  const before: QuestionSpec[] = [];
  return spec.parts.flatMap((part, partIndex) => {
    const ofPart = condition(
      conditions,
      part.when,
      [...before],
      ['parts', partIndex, 'when'],
      yaml,
      mistakes,
    );
    return part.questions.map((question, index): Question => {
      const path = ['parts', partIndex, 'questions', index];
      const own = condition(conditions, question.when, [...before], [...path, 'when'], yaml, mistakes);
      const derive = derivation(conditions, question, [...before], [...path, 'from'], yaml, mistakes);
      before.push(question);
      return {
        ...question,
        part: part.title,
        phase: part.phase,
        applies: (values) => both(ofPart.applies(values), own.applies(values)),
        restsOn: [...new Set([...ofPart.restsOn, ...own.restsOn])],
        derive,
      };
    });
  });
}

const both = (a: Applies, b: Applies): Applies =>
  a === 'no' || b === 'no' ? 'no' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes';

function condition(
  conditions: Conditions,
  source: string | undefined,
  before: readonly QuestionSpec[],
  path: readonly PropertyKey[],
  yaml: YamlFile,
  mistakes: Mistake[],
): Condition {
  const always: Condition = { applies: () => 'yes', restsOn: [] };
  if (source === undefined) return always;
  return accept(conditions.condition(source, before), path, yaml, mistakes) ?? always;
}

function derivation(
  conditions: Conditions,
  question: QuestionSpec,
  before: readonly QuestionSpec[],
  path: readonly PropertyKey[],
  yaml: YamlFile,
  mistakes: Mistake[],
): Expression['evaluate'] {
  if (question.from === undefined) return () => undefined;
  const expression = accept(conditions.expression(question, before), path, yaml, mistakes);
  return expression?.evaluate ?? (() => undefined);
}

function accept<T>(
  compiled: Compiled<T>,
  path: readonly PropertyKey[],
  yaml: YamlFile,
  mistakes: Mistake[],
): T | undefined {
  if ('ok' in compiled) return compiled.ok;
  const { message, offset } = compiled.mistake;
  mistakes.push({ ...yaml.placeOf(path, offset), message: `${String(path.at(-1))}: ${message}` });
  return undefined;
}
