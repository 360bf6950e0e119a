/** Text of a checklist file → Checklist, or every mistake in it at once with file, line and column. */
import { UsageError } from '../model/errors.js';
import { type Mistake, mistakeText, parseYaml, type YamlFile } from '../text/yaml.js';
import type { Applies, Checklist, Question } from './checklist.js';
import { type Compiled, type Condition, conditionsFor, type Expression } from './conditions.js';
import { contentMistakes, shapeMistakes } from './file-mistakes.js';
import type { QuestionSpec } from './question-type.js';
import { type ChecklistSpec, checklistSchema } from './schema.js';

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

type Path = readonly PropertyKey[];

const ALWAYS: Condition = { applies: () => 'yes', restsOn: [] };
const NEVER_DERIVED: Expression = { evaluate: () => undefined };

/** Conditions are compiled with only the questions before them in sight. Adds to `mistakes`. */
function compile(spec: ChecklistSpec, yaml: YamlFile, mistakes: Mistake[]): Question[] {
  const conditions = conditionsFor(spec.parts.flatMap(({ questions }) => questions));
  const before: QuestionSpec[] = [];
  const accepted = <T>(compiled: Compiled<T>, path: Path, otherwise: T): T => {
    if ('ok' in compiled) return compiled.ok;
    const { message, offset } = compiled.mistake;
    mistakes.push({ ...yaml.placeOf(path, offset), message: `${String(path.at(-1))}: ${message}` });
    return otherwise;
  };
  const condition = (when: string | undefined, path: Path): Condition =>
    when === undefined
      ? ALWAYS
      : accepted(conditions.condition(when, [...before]), [...path, 'when'], ALWAYS);
  const derivation = (question: QuestionSpec, path: Path): Expression =>
    question.from === undefined
      ? NEVER_DERIVED
      : accepted(conditions.expression(question, [...before]), [...path, 'from'], NEVER_DERIVED);

  return spec.parts.flatMap((part, partIndex) => {
    const ofPart = condition(part.when, ['parts', partIndex]);
    return part.questions.map((question, index): Question => {
      const path = ['parts', partIndex, 'questions', index];
      const own = condition(question.when, path);
      const { evaluate } = derivation(question, path);
      before.push(question);
      return {
        ...question,
        part: part.title,
        phase: part.phase,
        ...(part.thank && { thank: part.thank }),
        applies: (values) => both(ofPart.applies(values), own.applies(values)),
        restsOn: [...new Set([...ofPart.restsOn, ...own.restsOn])],
        derive: evaluate,
      };
    });
  });
}

const both = (a: Applies, b: Applies): Applies =>
  a === 'no' || b === 'no' ? 'no' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes';
