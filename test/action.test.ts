/** The step of action.yml, run with bash as GitHub runs it. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { changingSite } from './support/changing-site.js';
import { compiled } from './support/compiled.js';
import { temporaryFolder } from './support/temporary-folder.js';

const ACTION = parse(readFileSync(resolve(import.meta.dirname, '../action.yml'), 'utf8')) as {
  inputs: Record<string, { default: string }>;
  runs: { steps: { id?: string; env?: Record<string, string>; run?: string }[] };
};

/** `inputs` over the defaults, in the variables that the step gives them to the script in. */
function stepOf(inputs: Record<string, string>) {
  const { env = {}, run = '' } = ACTION.runs.steps.find(({ id }) => id === 'check')!;
  const inputFor = (expression: string) => {
    const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)![1]!;
    return inputs[name] ?? ACTION.inputs[name]!.default;
  };
  return { run, env: Object.fromEntries(Object.entries(env).map(([name, text]) => [name, inputFor(text)])) };
}

/** GitHub runs `shell: bash` with -eo pipefail. */
function runStep(inputs: Record<string, string>, cwd: string, program: string) {
  const { run, env } = stepOf(inputs);
  const files = { GITHUB_OUTPUT: join(cwd, 'output'), GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const variables = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...files,
    ...env,
    OWNQUEUE_COMMAND: program,
  };
  return new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run];
    execFile('bash', args, { cwd, env: variables }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

test('writes every report, sets its outputs, and ends with the exit code of the gate', async () => {
  const program = `node ${join(compiled(), 'bin/ownqueue.js')}`;
  const site = await changingSite('easy-shop');
  const cwd = temporaryFolder();
  const kept = await runStep(
    { url: site.url, budgets: 'complain.clicks<=2 as-easy-as-buying' },
    cwd,
    program,
  );
  expect([kept.code, kept.stderr.replace(/^The browser runs without.*\n/, '')]).toEqual([0, '']);
  expect(readFileSync(join(cwd, 'output'), 'utf8')).toBe('exit-code=0\nreport=ownqueue-report\n');
  expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('Complaining is as easy as agreed');
  for (const kind of ['json', 'xml', 'sarif', 'md', 'html']) {
    expect(readFileSync(join(cwd, `ownqueue-report/report.${kind}`), 'utf8')).toContain(site.url);
  }

  const hostile = 'complain.clicks<=0 $(id>pwned)';
  const wrong = await runStep({ url: site.url, budgets: hostile }, cwd, program);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('is no budget')]);
  const exceeded = await runStep(
    { url: site.url, budgets: 'complain.clicks<=0', viewports: 'mobile' },
    cwd,
    program,
  );
  expect(exceeded.code).toBe(1);
  expect(exceeded.stdout).toContain(
    '::error title=Budget exceeded::complain.clicks is 1 on a phone (limit <=0)',
  );
  expect(readFileSync(join(cwd, 'output'), 'utf8')).toMatch(/^exit-code=1$/m);
  expect(() => readFileSync(join(cwd, 'pwned'))).toThrow();
}, 120_000);
