/** Compares a timer's plan with what is there, and writes or removes it. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UsageError } from '../../model/errors.js';
import type { InstallPlan, PlannedFile } from '../../schedule/install/plan.js';

export interface Change {
  /** Files to write or remove. */
  files: readonly PlannedFile[];
  /** New text of the crontab or the like; null where it stays as it is. */
  text: string | null;
  /** Whether the timer has to be started. */
  start: boolean;
}

export const isNothing = ({ files, text, start }: Change): boolean =>
  files.length === 0 && text === null && !start;

/** What has to be written so that everything is as planned; nothing where it is already. */
export async function missing(plan: InstallPlan): Promise<Change> {
  const present = await Promise.all(plan.files.map(presentContent));
  const files = plan.files.filter(({ content }, index) => present[index] !== content);
  const text = await presentText(plan);
  const wanted = plan.block?.add(text) ?? text;
  const start = files.length > 0 || (plan.check !== null && (await run(plan.check)).code !== 0);
  return { files, text: wanted === text ? null : wanted, start };
}

/** What is there of the plan and would have to go. */
export async function leftovers(plan: InstallPlan): Promise<Change> {
  const present = await Promise.all(plan.files.map(presentContent));
  const text = await presentText(plan);
  const wanted = plan.block?.remove(text) ?? text;
  return {
    files: plan.files.filter((_, index) => present[index] !== null),
    text: wanted === text ? null : wanted,
    start: false,
  };
}

/** Throws UsageError where a command fails; what was written stays. */
export async function install(plan: InstallPlan, { files, text, start }: Change): Promise<void> {
  if (files.length > 0) await quietly(plan.stop);
  for (const { path, content, encoding } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, Buffer.from(content, encoding));
  }
  if (text !== null && plan.block) await must(plan.block.write, text);
  for (const command of start ? plan.start : []) await must(command);
}

export async function uninstall(plan: InstallPlan, { files, text }: Change): Promise<void> {
  await quietly(plan.stop);
  for (const { path } of files) await rm(path, { force: true });
  if (text !== null && plan.block) await must(plan.block.write, text);
  await quietly(plan.after);
}

const presentContent = ({ path, encoding }: PlannedFile): Promise<string | null> =>
  readFile(path, encoding).catch(() => null);

/** '' where there is none yet, which `crontab -l` reports as a failure. */
async function presentText({ block }: InstallPlan): Promise<string> {
  if (!block) return '';
  const { code, stdout, stderr } = await run(block.read);
  if (code === 0) return stdout;
  if (/no crontab/i.test(stderr)) return '';
  throw new UsageError(
    `${block.read.join(' ')} failed${stderr ? `: ${stderr.trim()}` : '.'}`,
    'Is it installed? Another timer: ownqueue schedule install --help',
  );
}

async function must(command: readonly string[], input = ''): Promise<void> {
  const { code, stderr } = await run(command, input);
  if (code === 0) return;
  throw new UsageError(
    `${command.join(' ')} failed${stderr ? `: ${stderr.trim()}` : '.'}`,
    'What was written stays. Run the command by hand, or: ownqueue schedule uninstall',
  );
}

async function quietly(commands: readonly (readonly string[])[]): Promise<void> {
  for (const command of commands) await run(command);
}

/** A program that is not there counts as failed. */
function run([program = '', ...rest]: readonly string[], input = '') {
  return new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(program, rest, { windowsHide: true }, (error, stdout, stderr) =>
      done({ code: error ? 1 : 0, stdout, stderr: stderr || (error?.message ?? '') }),
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
