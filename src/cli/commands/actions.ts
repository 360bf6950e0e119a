/** `ownqueue actions`: who does what by when, until it is done, told and verified. */
import { type Action, done, reopened, told } from '../../model/action.js';
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import { jsonText } from '../../model/json-text.js';
import type { AddOptions } from '../actions/new-actions.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import { addDeliverOptions, type DeliverOptions, deliverReport } from '../deliver-report.js';
import type { GlobalOptions } from '../global-options.js';
import { addScopeOptions, type ScopeOptions, scopeFilter } from '../scope-options.js';
import { withSession } from '../session.js';

type Listing = DeliverOptions & ScopeOptions;
type Assignment = GlobalOptions & { owner?: string; due?: string; note?: string };

export default defineCommand({
  name: 'actions',
  summary: 'who does what about the findings, by when, and who was told',
  define(command, _context, run) {
    addDeliverOptions(addScopeOptions(command)).action(
      run<Listing>(({ options }, context) => list(options, context)),
    );
    const sub = (usage: string, summary: string) =>
      command.command(usage).summary(summary).description(summary);
    sub('add [title]', 'a new action, by hand or from what an audit found')
      .option('--failed', 'one for everything that failed and has none yet')
      .option('--check <id>', 'one for this check')
      .option('--audit <id>', 'the audit that found it (default: the latest)')
      .option('--owner <role>', 'who will do it, as a role')
      .option('--due <day>', 'until when, such as 2026-12-01')
      .option('--note <text>', 'a note that is never shown to customers')
      .action(
        run<AddOptions & GlobalOptions>(({ args, options }, context) => add(args[0], options, context)),
      );
    sub('assign <id>', 'give it to somebody, or change when it is due')
      .option('--owner <role>', 'who will do it, as a role')
      .option('--due <day>', 'until when, such as 2026-12-01')
      .option('--note <text>', 'a note that is never shown to customers')
      .action(run<Assignment>(({ args, options }, context) => assign(args[0], options, context)));
    sub('done <id>', 'it is done').action(
      run<GlobalOptions>(({ args, options }, context) => change(args[0], options, context, done)),
    );
    sub('told <id>', 'those concerned were told')
      .option('--how <text>', 'how: a letter, a poster, a talk', '')
      .action(
        run<GlobalOptions & { how: string }>(({ args, options }, context) =>
          change(args[0], options, context, (action, now) => told(action, options.how, now)),
        ),
      );
    sub('reopen <id>', 'it is not done after all').action(
      run<GlobalOptions>(({ args, options }, context) => change(args[0], options, context, reopened)),
    );
    addDeliverOptions(
      sub('page', '“you said, we did” for staff and customers, without internal notes'),
    ).action(run<DeliverOptions>(({ options }, context) => page(options, context)));
  },
});

function list(options: Listing, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const { store, project } = session;
    const { since = '', until = '9', ...place } = scopeFilter(options, context);
    const actions = await store.actions.list(place);
    if (actions.length === 0) {
      const { refuseUnknownNames } = await import('../nothing-fits.js');
      await refuseUnknownNames(options, store);
    }
    const { today } = await import('../today.js');
    const view = {
      kind: 'actions',
      company: project.config.company ?? '',
      actions: actions.filter(({ createdAt }) => createdAt >= since && createdAt < until),
      today: today(context),
    } as const;
    await deliverReport(view, 'actions', options, session);
    return EXIT.done;
  });
}

function page(options: DeliverOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const { store, project } = session;
    const actions = await store.actions.list();
    const view = {
      kind: 'you-said-we-did',
      company: project.config.company ?? '',
      actions,
      zone: context.zone,
    } as const;
    await deliverReport(view, 'you-said-we-did', options, session);
    return EXIT.done;
  });
}

function add(
  title: string | undefined,
  options: AddOptions & GlobalOptions,
  context: Context,
): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const { newActions } = await import('../actions/new-actions.js');
    const actions = await newActions(title, options, session);
    await session.store.actions.add(actions);
    await printActions(actions, options, context);
    return EXIT.done;
  });
}

async function assign(id: string | undefined, options: Assignment, context: Context): Promise<ExitCode> {
  const { owner, due, note } = options;
  if (owner === undefined && due === undefined && note === undefined) {
    throw new UsageError('Nothing is to be changed.', 'Give --owner, --due or --note.');
  }
  const { dueDay } = await import('../actions/new-actions.js');
  return change(id, options, context, (action) => ({
    ...action,
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due: dueDay(due) }),
    ...(note === undefined ? {} : { note }),
  }));
}

function change(
  id: string | undefined,
  options: GlobalOptions,
  context: Context,
  deed: (action: Action, now: string) => Action,
): Promise<ExitCode> {
  return withSession(options, context, async ({ store }) => {
    const action = await store.actions.find(id ?? '');
    if (!action) throw new UsageError(`There is no action ${id}.`, 'ownqueue actions lists them.');
    const changed = deed(action, context.now().toISOString());
    await store.actions.save(changed);
    await printActions([changed], options, context);
    return EXIT.done;
  });
}

async function printActions(
  actions: readonly Action[],
  options: GlobalOptions,
  context: Context,
): Promise<void> {
  const { actionStage } = await import('../../model/action.js');
  const { plainText } = await import('../../model/plain-text.js');
  const { today } = await import('../today.js');
  const staged = actions.map((action) => ({ ...action, stage: actionStage(action, today(context)) }));
  if (options.json) {
    context.stdout.write(`${jsonText({ schema: 'ownqueue.actions/1', actions: staged })}\n`);
    return;
  }
  for (const { id, title, stage } of staged) context.stdout.write(`${id}  ${stage}  ${plainText(title)}\n`);
}
