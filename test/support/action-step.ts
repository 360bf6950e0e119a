/** The step of action.yml, run with bash as GitHub runs it. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export const ACTION = parse(readFileSync(resolve(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  inputs: Record<string, { default: string }>;
  outputs: Record<string, { value: string }>;
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

export interface StepResult {
  code: number;
  stdout: string;
  stderr: string;
  /** As later steps of the job see them. */
  outputs: Record<string, string>;
}

/** GitHub runs `shell: bash` with -eo pipefail. */
export function runStep(inputs: Record<string, string>, cwd: string, program: string): Promise<StepResult> {
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
  return new Promise((done) => {
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run];
    execFile('bash', args, { cwd, env: variables }, (error, stdout, stderr) => {
      const lines = readFileSync(files.GITHUB_OUTPUT, 'utf8').trim().split('\n').filter(Boolean);
      const outputs = Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
      );
      done({ code: error ? Number(error.code) : 0, stdout, stderr, outputs });
    });
  });
}
