/** What the home screen shows, read from the store. */
import { type Action, actionStage, byUrgency } from '../../model/action.js';
import type { HomeView } from '../../report/view.js';
import type { LatestFailure } from '../../store/tallies.js';
import type { Session } from '../session.js';
import { today } from '../today.js';
import { dueWalks } from './due-walks.js';

const WORST = 3;
const OVERDUE = 5;

export async function homeView({ store, project, context }: Session): Promise<HomeView> {
  const queues = await store.trends.lastScores();
  const worst = await store.tallies.latestFailures(WORST);
  const day = today(context);
  const actions = await store.actions.list();
  const overdue = actions.filter((action) => actionStage(action, day) === 'overdue').sort(byUrgency(day));
  const due = await dueWalks(store, context.now());
  const begun = await store.walks.open();
  return {
    kind: 'home',
    company: project.config.company ?? '',
    due: due.map(({ text }) => text),
    queues,
    worst: worst.map(({ channel, check, message, critical, auditId, places }) => ({
      channel,
      check,
      message,
      critical,
      auditId,
      places,
    })),
    overdue: overdue.slice(0, OVERDUE).map(({ id, title, owner, due }) => ({ id, title, owner, due })),
    overdueInAll: overdue.length,
    next: nextStep({
      empty: queues.length === 0,
      site: project.config.site,
      begun: begun[0]?.id,
      due: due[0]?.command,
      overdue: overdue.length,
      untold: actions.filter((action) => actionStage(action, day) === 'to-tell'),
      unanswered: worst.filter(({ check, channel }) => !isAnswered(actions, check, channel)),
    }),
    zone: context.zone,
  };
}

const isAnswered = (actions: readonly Action[], check: string, channel: string): boolean =>
  actions.some((action) => action.check === check && action.channel === channel);

interface Situation {
  empty: boolean;
  site: string | undefined;
  begun: string | undefined;
  due: string | undefined;
  overdue: number;
  untold: readonly Action[];
  unanswered: readonly LatestFailure[];
}

/** One command, the most pressing one. */
function nextStep({ empty, site, begun, due, overdue, untold, unanswered }: Situation): string {
  if (begun) return 'ownqueue walk  (one was interrupted)';
  if (empty) return site ? 'ownqueue check' : 'ownqueue demo  (or ownqueue init, for your own company)';
  if (due) return due;
  if (overdue > 0) return 'ownqueue actions';
  if (unanswered[0]) return `ownqueue actions add --failed --audit ${unanswered[0].auditId}`;
  if (untold[0]) return `ownqueue actions told ${untold[0].id}`;
  return 'ownqueue trend';
}
