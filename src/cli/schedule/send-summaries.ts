/** Tells people what ran and what waits for them, and keeps log and calendar. */
import { randomUUID } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { discover } from '../../audit/discover.js';
import type { Summary } from '../../model/notice.js';
import { appendToLog } from '../../schedule/log-file.js';
import type { Neglected } from '../../schedule/neglect.js';
import { type DispatchInput, dispatch, enqueue } from '../../schedule/notify/dispatch.js';
import type { Transport } from '../../schedule/notify/transport.js';
import type { RunReport } from '../../schedule/run-due.js';
import type { Session } from '../session.js';
import { scheduleCalendar } from './calendar-file.js';
import { walkCommand } from './checklist-of.js';
import { notifySettings } from './notify-settings.js';
import { reconcileAll } from './reconcile-all.js';
import type { Due } from './run-all-due.js';
import { showOnDesktop } from './show-on-desktop.js';
import { reminder, runSummary } from './summaries.js';
import type { Unattended } from './unattended.js';

/** Reminds once of each walk, and sends what waited since the last time too. */
export async function sendSummaries(
  reports: readonly RunReport[],
  open: readonly Due[],
  gaps: readonly Neglected[],
  unattended: readonly Unattended[],
  session: Session,
): Promise<void> {
  const { store, project, context } = session;
  const at = context.now().toISOString();
  const summaries: Summary[] = [];
  for (const { job, status } of open) {
    if (unattended.some(({ channel }) => channel === job.channel)) continue;
    if (!(await store.schedule.note(status.draw, 'reminded', at))) continue;
    const summary = reminder(job, status.sealed, await walkCommand(job.channel, project), at);
    summaries.push(summary);
    if (project.config.notify.desktop) await showOnDesktop(summary, context);
  }
  const ran = await runSummary(reports, gaps, store, at);
  if (ran) summaries.push(ran);
  const post: DispatchInput = {
    outbox: store.notices,
    transports: await discover<Transport>(new URL('../../schedule/notify/transports/', import.meta.url)),
    wanted: Object.keys(project.config.notify),
    settings: () => notifySettings(project, context),
    now: context.now(),
    newId: randomUUID,
  };
  for (const summary of summaries) await enqueue(summary, post);
  const deliveries = await dispatch(post);
  await appendToLog(join(dirname(store.path), 'ownqueue.log'), [
    ...summaries.map(({ title, lines }) => `${at} ${title}: ${lines.join(' ')}`),
    ...deliveries.map(({ notice, error }) => `${at} ${notice.transport}: ${error ?? 'sent'}`),
  ]);
  await refreshCalendar(session);
}

async function refreshCalendar(session: Session): Promise<void> {
  const { project, context } = session;
  const { calendar } = project.config.notify;
  if (calendar === undefined) return;
  const { writeReportFile } = await import('../report-file.js');
  const text = await scheduleCalendar(await reconcileAll(session), false, context.now());
  await writeReportFile(resolve(project.root, calendar), text, context);
}
