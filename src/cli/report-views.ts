/** Views over many audits, read from the store: the state of all queues, and branches beside each other. */

import { tallied } from '../model/tally.js';
import { comparableSeries } from '../model/trend.js';
import type { BranchesView, QueuesView } from '../report/view.js';
import type { Store } from '../store/store.js';
import { checkCards } from './check-cards.js';
import { refuseUnknownNames } from './nothing-fits.js';
import { habitPart } from './schedule/habit.js';
import { type ScopeOptions, scopeFilter, scopeInWords } from './scope-options.js';
import type { Session } from './session.js';
import { today } from './today.js';

export async function queuesView(options: ScopeOptions, session: Session): Promise<QueuesView> {
  const { store, project, context } = session;
  const scope = scopeFilter(options, context);
  const names = [...(await scoreNames(store)), 'complain.effort-ratio'];
  const series = comparableSeries(await store.trends.points({ ...scope, names }));
  if (series.length === 0) await refuseUnknownNames(options, store);
  const times = series.flatMap(({ points }) => [points[0]?.at ?? '', points.at(-1)?.at ?? '']).sort();
  const { since: _since, until: _until, ...place } = scope;
  return {
    kind: 'queues',
    company: project.config.company ?? '',
    scope: scopeInWords(options),
    from: times[0] ?? null,
    to: times.at(-1) ?? null,
    series,
    tallies: tallied(await store.tallies.outcomes(scope)),
    checks: await checkCards(project),
    actions: await store.actions.list(place),
    ...(await habitPart(store, context.now())),
    today: today(context),
    now: context.now().toISOString(),
    zone: context.zone,
  };
}

/** Whatever they looked at: one branch is one queue, so subjects are put together. */
export async function branchesView(options: ScopeOptions, session: Session): Promise<BranchesView> {
  const { store, project, context } = session;
  const names = await scoreNames(store);
  const points = await store.trends.points({ ...scopeFilter(options, context), names });
  if (points.length === 0) await refuseUnknownNames(options, store);
  const named = points.filter(({ measured }) => measured.context.branch);
  return {
    kind: 'branches',
    company: project.config.company ?? '',
    scope: scopeInWords(options),
    series: comparableSeries(
      named.map(({ measured, points }) => ({ measured: { ...measured, subject: '' }, points })),
    ),
    now: context.now().toISOString(),
    zone: context.zone,
  };
}

const scoreNames = async (store: Store): Promise<string[]> =>
  (await store.trends.names()).filter((name) => name.endsWith('.score'));
