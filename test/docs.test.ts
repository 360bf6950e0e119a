/** What the README says about commands and exit codes is what the program does. `npm run docs` brings it up to date. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allCommands } from '../src/cli/main.js';
import { EXIT, EXIT_MEANINGS } from '../src/model/errors.js';

const README = resolve(import.meta.dirname, '../README.md');

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function withRegion(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no region ${name}`);
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
