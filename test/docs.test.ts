/** READMEs and the schema of checklists describe what the program does. `npm run docs` brings them up to date. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QUESTION_TYPES } from '../src/checklist/question-types.js';
import { checklistJsonSchema } from '../src/checklist/schema.js';
import { allCommands } from '../src/cli/main.js';
import { EXIT, EXIT_MEANINGS } from '../src/model/errors.js';

const README = resolve(import.meta.dirname, '../README.md');
const CHECKLISTS_README = resolve(import.meta.dirname, '../checklists/README.md');
const CHECKLISTS_SCHEMA = resolve(import.meta.dirname, '../checklists/schema.json');

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function withRegion(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`There is no region ${name}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

describe('README.md', () => {
  it('lists every command and every exit code', async () => {
    const commands = (await allCommands()).map(({ name, summary }) => `| \`${name}\` | ${summary} |`);
    const exits = Object.entries(EXIT).map(
      ([name, code]) => `| ${code} | ${EXIT_MEANINGS[name as keyof typeof EXIT]} |`,
    );
    let text = readFileSync(README, 'utf8');
    text = withRegion(
      text,
      'commands',
      ['| Command | What it does |', '| :-- | :-- |', ...commands].join('\n'),
    );
    text = withRegion(text, 'exit codes', ['| Exit | Meaning |', '| --: | :-- |', ...exits].join('\n'));
    text = withRegion(text, 'report', excerpt());
    await expect(text).toMatchFileSnapshot(README);
  });

  it('names every dependency’s reason', () => {
    const { why, dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    const all = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(all.filter((name) => !why?.[name])).toEqual([]);
    expect(Object.keys(why ?? {}).filter((name) => !all.includes(name))).toEqual([]);
  });
});

describe('the folder of the checklists', () => {
  it('lists every type of question in its README', async () => {
    const rows = [...QUESTION_TYPES.values()].map(
      ({ name, documented: { answer, good } }) => `| \`${name}\` | ${answer} | ${good} |`,
    );
    const table = ['| Type | Answer | `good` and `warn` |', '| :-- | :-- | :-- |', ...rows].join('\n');
    const text = readFileSync(CHECKLISTS_README, 'utf8');
    await expect(withRegion(text, 'types', table)).toMatchFileSnapshot(CHECKLISTS_README);
  });

  it('has a JSON Schema of every key', async () => {
    await expect(`${JSON.stringify(checklistJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      CHECKLISTS_SCHEMA,
    );
  });
});

/** The beginning of the example report, up to the first table's end. */
function excerpt(): string {
  const report = readFileSync(resolve(import.meta.dirname, '../reports/examples/website.md'), 'utf8');
  const end = report.indexOf('\n\n', report.indexOf('| In the way'));
  return report
    .slice(0, end)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
