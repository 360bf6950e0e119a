/** YAML text → checked value, with the place of every mistake. */
import { z } from 'zod';
import { UsageError } from '../model/errors.js';
import { didYouMean } from '../text/did-you-mean.js';
import { type Mistake, mistakeText, parseYaml, type YamlFile } from '../text/yaml.js';

type Path = readonly PropertyKey[];

/** Throws UsageError with one line per mistake: `file:line:column: what is wrong`. */
export function parseSettings<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const yaml = parseYaml(text);
  if (yaml.mistakes.length > 0) throw refused(yaml.mistakes, file);
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return result.data;
  throw refused(
    result.error.issues.flatMap((issue) => explain(issue, schema, yaml)),
    file,
  );
}

const refused = (mistakes: readonly Mistake[], file: string): UsageError =>
  new UsageError(
    mistakes.map((mistake) => mistakeText(file, mistake)).join('\n'),
    'Correct the file and run the command again.',
  );

function explain(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlFile): Mistake[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...yaml.placeOfKey(path, key),
      message: `unknown key “${key}”${didYouMean(key, keysAt(schema, path))}`,
    }));
  }
  const wanted = wish(issue, yaml.valueAt(path));
  const message = path.length > 0 ? `“${path.map(String).join('.')}” ${wanted}` : wanted;
  return [{ ...yaml.placeOf(path), message }];
}

function wish(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return `must be one of ${values.join(', ')}${didYouMean(String(value), values)}`;
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
