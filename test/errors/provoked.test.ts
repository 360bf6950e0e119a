/** Errors as people meet them: each is provoked by a command line, and stands in provoked.txt with its full text. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line.js';
import { constructedErrors } from './constructed.js';
import { PROVOCATIONS, type Provocation } from './provocations.js';

/** What the command line says; paths of this machine as `~`. */
async function provoked({ line, files = {}, env = {} }: Provocation) {
  const world = commandLine('2026-11-22T09:00:00.000Z');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(world.folder, name)), { recursive: true });
    writeFileSync(join(world.folder, name), text);
  }
  Object.assign(world.env, env);
  const words = line.split(' ').map((word) => word.replaceAll('%20', ' '));
  const { code, stderr } = await world.run(...words);
  return { line: `$ ownqueue ${words.join(' ')}`, code, stderr: stderr.replaceAll(world.folder, '~') };
}

/** A sentence whose `…` stands for anything within a line. */
const pattern = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')}`, 'm');

describe('errors that were provoked', () => {
  it('are told with their full text, and none is a success or a bug', async () => {
    const said = [];
    for (const provocation of PROVOCATIONS) said.push(await provoked(provocation));
    for (const { line, code, stderr } of said) {
      expect([2, 3, 4], `${line}\n${stderr}`).toContain(code);
      expect(stderr, line).not.toMatch(/This is a bug|\n\s+at /);
    }
    const entries = said.map(({ line, code, stderr }) => `${line}\n${stderr.trimEnd()}\nexit ${code}\n`);
    const all = said.map(({ stderr }) => stderr).join('\n');
    const others = constructedErrors().flatMap(({ file, says }) =>
      says.filter((text) => !pattern(text).test(all)).map((text) => `${file}: ${text}`),
    );
    entries.push(`Not provoked here, for they need more than a command line:\n${others.join('\n')}\n`);
    await expect(entries.join('\n')).toMatchFileSnapshot('provoked.txt');
  });
});
