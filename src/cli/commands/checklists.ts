/** `ownqueue checklists`: list the scripts of walks, check one of your own, start a new one. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from '../global-options.js';
import { loadProject } from '../project.js';
import { shownPath, writeReportFile } from '../report-file.js';
import { checklistFolders } from '../walk/checklist-folders.js';

export default defineCommand({
  name: 'checklists',
  summary: 'list the scripts of walks; check or start one of your own',
  define(command, _context, run) {
    command.action(run(({ options }, context) => list(options, context)));
    command
      .command('check <file...>')
      .description('read checklists and show every mistake with its place')
      .action(run(({ args }, context) => check(args, context)));
    command
      .command('new <name>')
      .description('write a checklist to fill in, beside ownqueue.yaml')
      .action(run(({ args, options }, context) => start(args[0] ?? '', options, context)));
  },
});

async function list(options: GlobalOptions, context: Context): Promise<ExitCode> {
  const { listChecklists } = await import('../../checklist/catalogue.js');
  const project = await loadProject(options, context);
  const entries = await listChecklists(checklistFolders(project));
  if (options.json) {
    const checklists = entries.map(({ id, file, own, checklist, mistakes }) => ({
      id,
      file,
      own,
      title: checklist?.title ?? null,
      version: checklist?.version ?? null,
      minutes: checklist?.minutes ?? null,
      questions: checklist?.questions.length ?? null,
      mistakes: mistakes.split('\n').filter(Boolean),
    }));
    context.stdout.write(`${jsonText({ schema: 'ownqueue.checklists/1', checklists })}\n`);
    return EXIT.done;
  }
  const width = Math.max(...entries.map(({ id }) => id.length));
  for (const { id, own, checklist, mistakes } of entries) {
    const name = context.colour.bold(id.padEnd(width));
    const about = checklist
      ? `${checklist.title} (${checklist.questions.length} questions, ${checklist.minutes} min)${own ? ', your own' : ''}`
      : `cannot be read: ${mistakes.split('\n')[0]}`;
    context.stdout.write(`${name}  ${about}\n`);
  }
  context.stdout.write('\nBegin one with: ownqueue walk <checklist>\n');
  return EXIT.done;
}

async function check(files: readonly string[], { cwd, stdout }: Context): Promise<ExitCode> {
  const { readChecklist } = await import('../../checklist/catalogue.js');
  const mistakes: UsageError[] = [];
  for (const file of files) {
    try {
      const { id, questions, version } = await readChecklist(resolve(cwd, file), file);
      stdout.write(`${file}: ${id}, version ${version}, ${questions.length} questions. No mistakes.\n`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      mistakes.push(error);
    }
  }
  if (mistakes.length === 0) return EXIT.done;
  const advice = mistakes.length === 1 ? mistakes[0]?.advice : undefined;
  throw new UsageError(
    mistakes.map(({ message }) => message).join('\n'),
    advice ?? 'Correct them, and check again.',
  );
}

async function start(name: string, options: GlobalOptions, context: Context): Promise<ExitCode> {
  // Lower-case words joined by hyphens.
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new UsageError(
      `“${name}” cannot be the id of a checklist.`,
      'Use lower-case words joined by hyphens, such as night-desk.',
    );
  const { newChecklist } = await import('../../checklist/new-checklist.js');
  const project = await loadProject(options, context);
  const file = join(checklistFolders(project).own, `${name}.yaml`);
  if (existsSync(file))
    throw new UsageError(`${shownPath(file, context)} is there already.`, 'Choose another name.');
  await writeReportFile(file, newChecklist(name), context);
  context.stdout.write(
    `Wrote ${shownPath(file, context)}.\nNext: edit it, then ownqueue checklists check ${shownPath(file, context)}\n`,
  );
  return EXIT.done;
}
