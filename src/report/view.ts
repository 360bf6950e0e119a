/** Everything a report shows, gathered beforehand: formats read nothing else. */

import type { Action } from '../model/action.js';
import type { Audit } from '../model/audit.js';
import type { AnyCheck } from '../model/check.js';
import type { Comparison } from '../model/effort.js';
import type { SiteEvidence } from '../model/evidence.js';
import type { LastScore } from '../model/score.js';
import type { CheckTally } from '../model/tally.js';
import type { Series } from '../model/trend.js';
import type { Period } from './trend/periods.js';

/** What a report says about a check: its good case, why it matters, what to do if it fails, whom to thank if it does not. */
export type CheckCard = Pick<AnyCheck, 'title' | 'why' | 'source' | 'outcomes' | 'thank'>;

/** One look at a site in one viewport, with complaining compared to buying. */
export interface SiteLook
  extends Pick<
    SiteEvidence,
    | 'site'
    | 'viewport'
    | 'language'
    | 'status'
    | 'failure'
    | 'pagesOpened'
    | 'journeys'
    | 'certificatesIgnored'
    | 'mayHaveActed'
    | 'rehearsedAt'
  > {
  /** null where a side cannot be finished. */
  comparison: Comparison | null;
}

/** How far others agree who rated the same contact. Shares are 0 to 1; null where nothing could be compared. */
export interface RatersCompared {
  /** Roles or initials, as they chose them. */
  others: readonly string[];
  /** Answers compared. */
  pairs: number;
  /** Yes-no and choices that are equal. */
  exact: number | null;
  /** Ratings that are at most one point apart. */
  withinOne: number | null;
  /** Agreement beyond chance; null below 20 pairs. */
  kappa: number | null;
  /** Check ids of the answers that differ. */
  apart: readonly string[];
}

/** What a mailbox showed, beside its findings. */
export interface MailboxLook {
  /** Worst first; `sha256` names a picture of the mail, null where none was taken. */
  worst: readonly {
    subject: string;
    from: string;
    receivedAt: string | null;
    faults: readonly string[];
    sha256: string | null;
  }[];
  /** Subject lines of the mails that findings are about, by message id. */
  subjects: Readonly<Record<string, string>>;
  /** Marketing mails by day (YYYY-MM-DD) of the recipient's calendar. */
  days: readonly { day: string; mails: number }[];
  /** ISO 8601 UTC. */
  joinedAt: string | null;
  unsubscribedAt: string | null;
  hoursToWelcome: number | null;
  daysUntilStopped: number | null;
}

/** One audit, as stored. */
export interface AuditView {
  kind: 'audit';
  audit: Audit;
  /** Company name from the configuration; may be empty. */
  company: string;
  /** Empty for audits that did not look at a website. */
  sites: readonly SiteLook[];
  /** Absent for audits that did not read a mailbox. */
  mailbox?: MailboxLook;
  /** By check id; findings of checks that no longer exist still show their own message. */
  checks: Readonly<Record<string, CheckCard>>;
  /** Absent where nobody else rated the same contact. */
  raters?: RatersCompared;
  /** When the report is made, ISO 8601 UTC. */
  now: string;
  /** Where the picture with this SHA-256 is to be found from the report, or undefined for none. */
  picture?: (sha256: string) => string | undefined;
}

/** Audits over time. */
export interface TrendView {
  kind: 'trend';
  company: string;
  series: readonly Series[];
  /** What the values are put together by; null shows each. */
  by: Period | null;
  /** What was asked for, in words: `Channel call, branch North`; may be empty. */
  scope: string;
  /** How well the schedule was kept; absent where there is none. */
  habit?: Habit;
  now: string;
  /** IANA time zone of the reader. */
  zone: string;
}

/** Figures of the schedule, and the same in sentences. */
export interface Habit {
  figures: Readonly<Record<string, number>>;
  sentences: readonly string[];
}

/** All actions, for those who work on them. */
export interface ActionsView {
  kind: 'actions';
  company: string;
  actions: readonly Action[];
  /** `2026-11-22`, in the reader's zone. */
  today: string;
}

/** What was done, for those who said it should be. */
export interface YouSaidWeDidView {
  kind: 'you-said-we-did';
  company: string;
  actions: readonly Action[];
  zone: string;
}

/** All channels over a period. */
export interface QueuesView {
  kind: 'queues';
  company: string;
  scope: string;
  /** First and last audit, ISO 8601 UTC; null where there is none. */
  from: string | null;
  to: string | null;
  /** Scores, and complaining compared with buying. */
  series: readonly Series[];
  tallies: readonly CheckTally[];
  checks: Readonly<Record<string, CheckCard>>;
  actions: readonly Action[];
  /** How well the schedule was kept; absent where there is none. */
  habit?: Habit;
  today: string;
  now: string;
  zone: string;
}

/** Scores of branches beside each other. */
export interface BranchesView {
  kind: 'branches';
  company: string;
  scope: string;
  series: readonly Series[];
  now: string;
  zone: string;
}

/** Where things stand. */
export interface HomeView {
  kind: 'home';
  company: string;
  /** One line each. */
  due: readonly string[];
  queues: readonly LastScore[];
  worst: readonly {
    channel: string;
    check: string;
    message: string;
    critical: boolean;
    /** The latest that found it. */
    auditId: string;
    /** Number of subjects and branches at which it fails. */
    places: number;
  }[];
  /** The first of them. */
  overdue: readonly Pick<Action, 'id' | 'title' | 'owner' | 'due'>[];
  /** How many there are. */
  overdueInAll: number;
  /** One command. */
  next: string;
  zone: string;
}

export type ReportView =
  | AuditView
  | TrendView
  | QueuesView
  | BranchesView
  | ActionsView
  | YouSaidWeDidView
  | HomeView;
