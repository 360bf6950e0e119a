/** A configuration that another user wrote is obeyed only where somebody names it. */
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CommandLine, commandLine } from '../../support/command-line.js';

/** Only the superuser can make files of others. */
const superuser = process.geteuid?.() === 0;
if (!superuser) process.stderr.write('Skipped: files of another user can only be made by the superuser.\n');
/** `nobody` on most systems. */
const OTHER = 65_534;

let own: CommandLine;
let marker: string;
beforeEach(() => {
  own = commandLine('2026-11-23T07:00:00.000Z');
  marker = join(own.folder, 'it-ran');
  mkdirSync(join(own.folder, 'work'));
  writeFileSync(
    join(own.folder, 'check.js'),
    `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(marker)}, '');\n`,
  );
  writeFileSync(join(own.folder, 'ownqueue.yaml'), 'company: Theirs\nchecks: [./check.js]\n');
});

const give = (...names: string[]) => {
  for (const name of names) chownSync(join(own.folder, name), OTHER, OTHER);
};
/** From a folder below, as the search climbs. */
const home = (...more: string[]) => own.run('explain', 'website/complaint-path-exists', ...more);

describe.skipIf(!superuser)('a configuration found by climbing', () => {
  it.each([
    ['that another user owns', ['ownqueue.yaml', 'check.js']],
    ['of one’s own, with a check that another user owns', ['check.js']],
  ])('%s is refused before anything of it runs', async (_what, theirs) => {
    give(...theirs);
    const said = await home();
    expect(said.code).toBe(2);
    expect(said.stderr).toMatch(/(ownqueue\.yaml|check\.js) belongs to another user/);
    expect(said.stderr).toContain('OWNQUEUE_TRUST=');
    expect(existsSync(marker)).toBe(false);
  });

  it.each<[how: string, env: () => Record<string, string>]>([
    ['OWNQUEUE_CONFIG', () => ({ OWNQUEUE_CONFIG: join(own.folder, 'ownqueue.yaml') })],
    ['OWNQUEUE_TRUST with its folder', () => ({ OWNQUEUE_TRUST: own.folder })],
    ['OWNQUEUE_TRUST with a folder above', () => ({ OWNQUEUE_TRUST: `/nowhere:${join(own.folder, '..')}` })],
    ['sudo', () => ({ SUDO_UID: String(OTHER) })],
  ])('is obeyed if %s names it', async (_how, env) => {
    Object.assign(own.env, env());
    give('ownqueue.yaml', 'check.js');
    await home();
    expect(existsSync(marker)).toBe(true);
  });

  it.each([
    ['a folder that begins alike', () => `${own.folder.slice(0, -1)}`],
    ['nothing', () => ''],
  ])('is not obeyed for %s in OWNQUEUE_TRUST', async (_what, trust) => {
    give('ownqueue.yaml');
    own.env.OWNQUEUE_TRUST = trust();
    expect(await home()).toMatchObject({ code: 2 });
  });
});

it('a configuration of one’s own is obeyed as before', async () => {
  await home();
  expect(existsSync(marker)).toBe(true);
});

it('the action trusts the checkout, and nothing else', () => {
  const action = parse(readFileSync(resolve(import.meta.dirname, '../../../action.yml'), 'utf8'));
  const [step] = action.runs.steps.filter(({ id }: { id?: string }) => id === 'check');
  expect(step.run).toMatch(/export OWNQUEUE_TRUST="\$\{GITHUB_WORKSPACE:-\$PWD\}"/);
});
