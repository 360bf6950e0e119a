/** YAML text → checked value, with the place of every mistake. */
import { distance } from 'fastest-levenshtein';
import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { UsageError } from '../model/errors.js';

type Path = readonly PropertyKey[];

/** Throws UsageError with one line per mistake: `file:line:column: what is wrong`. */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw refused(document.errors.map((error) => `${at(error.pos[0])}: ${error.message}`));
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  throw refused(
    result.error.issues.flatMap((issue) =>
      explain(issue, schema, document).map(([o, s]) => `${at(o)}: ${s}`),
    ),
  );
}

const refused = (mistakes: string[]): UsageError =>
  new UsageError(mistakes.join('\n'), 'Correct the file and run the command again.');

type Mistake = readonly [offset: number, says: string];

function explain(issue: z.core.$ZodIssue, schema: z.ZodType, document: Document): Mistake[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const guess = nearest(key, keysAt(schema, path));
      return [keyOffset(document, path, key), `unknown key “${key}”${guess}`];
    });
  }
  const value = path.length > 0 ? document.getIn(path as unknown[]) : document.toJS();
  const says = wish(issue, value);
  return [[valueOffset(document, path), path.length > 0 ? `“${path.map(String).join('.')}” ${says}` : says]];
}

function wish(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return `must be one of ${values.join(', ')}${nearest(String(value), values)}`;
  }
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'cannot be used here';
  if (issue.code === 'invalid_type') return `must be ${KINDS[issue.expected] ?? `a ${issue.expected}`}`;
  return issue.message.replace(/^Invalid input: /, '');
}

/** What JavaScript calls a value, as YAML calls it. */
const KINDS: Record<string, string> = {
  object: 'a set of keys and values',
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  int: 'a whole number',
};

/** A suggestion where a known word is at most two letters, or a third of the word, away. */
export function nearest(word: string, known: readonly string[]): string {
  const [best] = known
    .map((each) => ({ each, away: distance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(2, word.length / 3) ? `; did you mean “${best.each}”?` : '';
}

/** The keys that the schema allows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: walks zod's own JSON Schema, whose shape depends on the path
  let here: any = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  for (const step of path) {
    here = here?.properties?.[step] ?? here?.items ?? here?.additionalProperties;
    here = here?.anyOf?.find((option: { properties?: object }) => option.properties) ?? here;
  }
  return Object.keys(here?.properties ?? {});
}

function keyOffset(document: Document, path: Path, key: string): number {
  const map = path.length > 0 ? document.getIn(path as unknown[], true) : document.contents;
  const pair = isMap(map)
    ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
    : undefined;
  return (pair?.key as Node | undefined)?.range?.[0] ?? 0;
}

/** The value's place; for a missing value that of the nearest parent. */
function valueOffset(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length) as unknown[], true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
