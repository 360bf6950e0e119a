/** What happened between joining and the last mail: events in order, mails a week, days until it stopped. Pure. */
import { WEEK } from '../model/durations.js';
import type { InboxEvidence, MessageFacts } from '../model/inbox-evidence.js';
import { arrivalTime, daysBetween, inOrder, wallClock } from './judging/arrival.js';
import { marketingMails, ownMails, senderKind } from './judging/sender.js';

export interface TimelineEvent {
  /** ISO 8601 UTC. */
  at: string;
  kind: 'joined' | 'welcome' | 'mail' | 'stranger' | 'unsubscribed' | 'after-unsubscribing';
  /** Subject of the mail, or what was noted. */
  text: string;
  /** Message id; null for what was noted by hand. */
  message: string | null;
}

export interface Timeline {
  events: readonly TimelineEvent[];
  /** Marketing mails by week, from the first to the last; `week` is the day it begins. */
  weeks: readonly { week: string; mails: number }[];
  /** Marketing mails by day of the recipient's calendar. */
  days: readonly { day: string; mails: number }[];
  /** Days from unsubscribing to the last marketing mail, 0 where none came; null before that. */
  daysUntilStopped: number | null;
  /** Hours from joining to the first mail; null where either is unknown. */
  hoursToWelcome: number | null;
}

/** Ten years; a forged date must not stretch the series. */
const MOST_WEEKS = 520;

export function mailTimeline(evidence: InboxEvidence): Timeline {
  const { plantedAt, unsubscribedAt, where } = evidence.planting;
  const mails = inOrder(evidence.messages);
  const marketing = inOrder(marketingMails(evidence));
  const joined = Date.parse(plantedAt ?? '');
  const left = Date.parse(unsubscribedAt ?? '');
  const welcome = inOrder(ownMails(evidence)).find((mail) => !(arrivalTime(mail) < joined));
  const known = { welcome, left, marketing: new Set(marketing) };
  const events: TimelineEvent[] = mails.map((mail) => ({
    at: mail.receivedAt ?? '',
    kind: eventKind(mail, evidence, known),
    text: mail.subject,
    message: mail.id,
  }));
  if (plantedAt) events.push({ at: plantedAt, kind: 'joined', text: where ?? '', message: null });
  if (unsubscribedAt) events.push({ at: unsubscribedAt, kind: 'unsubscribed', text: '', message: null });
  return {
    events: events.sort((a, b) => (a.at < b.at ? -1 : 1)),
    weeks: weekly(marketing),
    days: daily(marketing, evidence.company.zone),
    daysUntilStopped: daysUntilStopped(marketing, left),
    hoursToWelcome:
      welcome && !Number.isNaN(joined)
        ? Math.round(daysBetween(joined, arrivalTime(welcome)) * 240) / 10
        : null,
  };
}

function eventKind(
  mail: MessageFacts,
  { company }: InboxEvidence,
  known: { welcome: MessageFacts | undefined; left: number; marketing: ReadonlySet<MessageFacts> },
): TimelineEvent['kind'] {
  if (mail === known.welcome) return 'welcome';
  if (senderKind(mail, company) === 'stranger') return 'stranger';
  return known.marketing.has(mail) && arrivalTime(mail) > known.left ? 'after-unsubscribing' : 'mail';
}

function weekly(mails: readonly MessageFacts[]): Timeline['weeks'] {
  const [first, last] = [mails[0], mails.at(-1)];
  if (!first || !last) return [];
  const start = Math.max(arrivalTime(first), arrivalTime(last) - MOST_WEEKS * WEEK);
  const weeks: { week: string; mails: number }[] = [];
  for (const mail of mails) {
    if (arrivalTime(mail) < start) continue;
    const index = Math.floor((arrivalTime(mail) - start) / WEEK);
    while (weeks.length <= index) {
      weeks.push({ week: new Date(start + weeks.length * WEEK).toISOString().slice(0, 10), mails: 0 });
    }
    const week = weeks[index];
    if (week) week.mails += 1;
  }
  return weeks;
}

function daily(mails: readonly MessageFacts[], zone: string): Timeline['days'] {
  const days = new Map<string, number>();
  for (const mail of mails) {
    const { day } = wallClock(arrivalTime(mail), zone);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days].map(([day, count]) => ({ day, mails: count }));
}

function daysUntilStopped(marketing: readonly MessageFacts[], left: number): number | null {
  if (Number.isNaN(left)) return null;
  const last = marketing.at(-1);
  const after = last ? arrivalTime(last) : left;
  return after > left ? Math.round(daysBetween(left, after) * 10) / 10 : 0;
}
