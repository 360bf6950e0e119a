/** `ownqueue trend`: how scores and measurements move, without claiming more than they show. */
import { ACTION_MEASURES, actionPoints } from '../../model/action-trend.js';
import { EXIT, type ExitCode, UsageError } from '../../model/errors.js';
import type { MeasuredPoints } from '../../model/trend.js';
import type { Period } from '../../report/trend/periods.js';
import type { Store } from '../../store/store.js';
import { defineCommand } from '../command.js';
import type { Context } from '../context.js';
import { addDeliverOptions, type DeliverOptions, deliverReport } from '../deliver-report.js';
import { mainMeasures } from '../main-measures.js';
import { habitPart } from '../schedule/habit.js';
import { addScopeOptions, type ScopeOptions, scopeFilter, scopeInWords } from '../scope-options.js';
import { type Session, withSession } from '../session.js';

interface TrendOptions extends DeliverOptions, ScopeOptions {
  measurement?: string[];
  all?: boolean;
  by?: Period;
}

export default defineCommand({
  name: 'trend',
  summary: 'how scores and measurements move over time',
  define(command, _context, run) {
    command
      .option(
        '-m, --measurement <name...>',
        'such as call.ring-seconds or "complain.*" (default: the main ones)',
      )
      .option('--all', 'every measurement there is')
      .option('--by <period>', 'put values together by week, month or quarter');
    addDeliverOptions(addScopeOptions(command)).action(
      run<TrendOptions>(({ options }, context) => trend(options, context)),
    );
  },
});

async function trend(options: TrendOptions, context: Context): Promise<ExitCode> {
  return withSession(options, context, async (session) => {
    const { store, project } = session;
    const { periodFor } = await import('../../report/trend/periods.js');
    const { comparableSeries } = await import('../../model/trend.js');
    const scope = scopeFilter(options, context);
    const names = await namesFor(options, store);
    const measured = await store.trends.points({ names, ...scope });
    if (measured.length === 0) {
      const { refuseUnknownNames } = await import('../nothing-fits.js');
      await refuseUnknownNames(options, store);
    }
    const series = comparableSeries([...measured, ...(await pointsOfActions(names, options, session))]);
    await deliverReport(
      {
        kind: 'trend',
        company: project.config.company ?? '',
        series,
        by: periodFor(options.by, series),
        scope: scopeInWords(options),
        ...(await habitPart(store, context.now())),
        now: context.now().toISOString(),
        zone: context.zone,
      },
      'trend',
      options,
      session,
    );
    return EXIT.done;
  });
}

/** Throws UsageError where a name fits nothing. */
async function namesFor({ measurement, all }: TrendOptions, store: Store): Promise<string[]> {
  const names = [...(await store.trends.names()), ...ACTION_MEASURES];
  if (!measurement) return all ? names : mainMeasures(names);
  const strange = measurement.find((pattern) => !names.some((name) => fits(name, pattern)));
  if (strange !== undefined) throw await nothingUnder(strange, names);
  return measurement.flatMap((pattern) => names.filter((name) => fits(name, pattern)));
}

async function nothingUnder(pattern: string, names: readonly string[]): Promise<UsageError> {
  const { didYouMean } = await import('../../text/did-you-mean.js');
  return new UsageError(
    `Nothing is stored under “${pattern}”${didYouMean(pattern, names) || '.'}`,
    names.length > 0 ? `There are: ${names.join(', ')}.` : 'Start with: ownqueue check, or ownqueue demo',
  );
}

/** Actions are few; they are read whole and become points here. */
async function pointsOfActions(
  names: readonly string[],
  { channel, branch, subject, since, until }: TrendOptions,
  { store, context }: Session,
): Promise<MeasuredPoints[]> {
  if (!names.some((name) => name.startsWith('actions.'))) return [];
  const scope = scopeFilter({ since, until }, context);
  const actions = await store.actions.list(scopeFilter({ channel, branch, subject }, context));
  return actionPoints(actions, context.zone)
    .filter(({ measured }) => names.includes(measured.name))
    .map(({ measured, points }) => ({
      measured,
      points: points.filter(({ at }) => at >= (scope.since ?? '') && at < (scope.until ?? '9')),
    }))
    .filter(({ points }) => points.length > 0);
}

/** `*` stands for anything; all else for itself. */
function fits(name: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}
