/** `ownqueue walk`: be led through a contact as a customer, one question at a time. */
import type { Checklist } from '../../checklist/checklist.js';
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import type { Store } from '../../store/store.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';
import { withSession } from '../session.js';
import type { WalkOptions } from '../walk/walk-options.js';

export default defineCommand({
  name: 'walk',
  summary: 'walk through a contact yourself, led by a checklist: call, reception, …',
  define(command, _context, run) {
    command
      .argument('[checklist]', 'such as call, or the path of a checklist of your own')
      .option('--resume [audit]', 'go on with a walk that was interrupted')
      .option('--subject <text>', 'what is tested: a number’s role, a branch, a mailbox; never a person')
      .option('--branch <name>', 'branch it belongs to, to compare several')
      .option('--rater <text>', 'who rates, as a role or initials, where two people rate the same contact')
      .option('--practice', 'try it out; kept, and never scored')
      .option('--announced', 'people knew of it; kept, and never scored')
      .option('--contact-at <time>', 'when the contact ended, where it was before now (14:30)')
      .option('--answers <file>', 'take the answers from a YAML or JSON file instead of asking')
      .option('--set <id=value...>', 'answer single questions')
      .option('--template', 'print an answers file to fill in')
      .option('--staff-notice', 'print a notice that tells your people about tests')
      .option('--actions', 'keep every failure as an action, without asking')
      .action(run<WalkOptions>(({ args, options }, context) => walk(args[0], options, context)));
  },
});

async function walk(name: string | undefined, options: WalkOptions, context: Context): Promise<ExitCode> {
  if (options.staffNotice || (options.template && name)) return printed(name, options, context);
  const written = options.answers !== undefined;
  if (!written && !context.interactive && !options.set) throw await noTerminal(name, options, context);
  if (written && options.resume)
    throw new UsageError('--answers and --resume do not go together.', 'Leave out one of them.');
  return withSession(options, context, async ({ store, project }) => {
    if (written || !context.interactive) {
      if (!name) throw new UsageError('No checklist was named.', 'Name one; ownqueue checklists lists them.');
      const { checklistNamed } = await import('../walk/own-checklists.js');
      const { writtenWalk } = await import('../walk/written-walk.js');
      const checklist = await checklistNamed(name, project, context);
      const finished = await writtenWalk(checklist, options, store, context);
      const { tellWalk } = await import('../walk/tell-walk.js');
      await tellWalk(finished, options, { store, context, prompter: null });
      return EXIT.done;
    }
    return talk(name, options, { store, project, context });
  });
}

async function talk(
  name: string | undefined,
  options: WalkOptions,
  { store, project, context }: { store: Store; project: Project; context: Context },
): Promise<ExitCode> {
  const { terminalPrompter } = await import('../prompts/terminal-prompter.js');
  const { agreesToRules } = await import('../walk/rules.js');
  const prompter = terminalPrompter(context);
  const world = { store, context, prompter };
  if (!(await agreesToRules(world))) {
    context.stderr.write('Then better not. Nothing was stored.\n');
    return EXIT.done;
  }
  const { goOn, prepare } = await import('../walk/live-walk.js');
  const { chooseWalk } = await import('../walk/choose-walk.js');
  const chosen = await chooseWalk(name, options, { ...world, project });
  const begun =
    chosen.begun ??
    (await prepare(chosen.checklist, options, { ...world, branches: Object.keys(project.config.branches) }));
  const finished = await goOn(chosen.checklist, begun, world);
  const { tellWalk } = await import('../walk/tell-walk.js');
  await tellWalk(finished, options, world);
  return EXIT.done;
}

async function printed(name: string | undefined, options: WalkOptions, context: Context): Promise<ExitCode> {
  if (options.staffNotice) {
    const { loadProject } = await import('../project.js');
    const { staffNotice } = await import('../walk/rules.js');
    context.stdout.write(staffNotice((await loadProject(options, context)).config.company ?? ''));
    return EXIT.done;
  }
  const { answersTemplate } = await import('../../checklist/answers-file.js');
  context.stdout.write(answersTemplate(await namedChecklist(name ?? '', options, context)));
  return EXIT.done;
}

/** Throws UsageError where there is no such checklist: that is what to mend first. */
async function noTerminal(
  name: string | undefined,
  options: WalkOptions,
  context: Context,
): Promise<UsageError> {
  if (name !== undefined) await namedChecklist(name, options, context);
  return new UsageError(
    'Nobody can be asked here: this is no terminal.',
    `Give the answers in a file: ownqueue walk ${name ?? 'call'} --template > answers.yaml, fill it in, then --answers answers.yaml. Or use --set id=value.`,
  );
}

async function namedChecklist(name: string, options: WalkOptions, context: Context): Promise<Checklist> {
  const { loadProject } = await import('../project.js');
  const { checklistNamed } = await import('../walk/own-checklists.js');
  return checklistNamed(name, await loadProject(options, context), context);
}
