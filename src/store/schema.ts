/** The tables as TypeScript sees them; the SQL in `migrations/` is what counts. */
import type { Generated } from 'kysely';

type Flag = 0 | 1;

export interface AuditsTable {
  id: string;
  channel: string;
  subject: string;
  branch: Generated<string>;
  rater: Generated<string>;
  started_at: string;
  finished_at: string | null;
  zone: string;
  status: 'open' | 'complete' | 'partial' | 'unreachable';
  version: number;
  rubric: number;
  practice: Generated<Flag>;
  announced: Generated<Flag>;
  score: number | null;
  score_low: number | null;
  score_high: number | null;
  coverage: number | null;
  tool_version: string;
}

export interface EvidenceTable {
  audit_id: string;
  position: number;
  kind: 'site' | 'inbox' | 'answers';
  content: string;
}

export interface FindingsTable {
  audit_id: string;
  position: number;
  check_id: string;
  subject: string;
  outcome: string;
  verdict: 'pass' | 'fail' | 'cant-tell' | 'not-applicable';
  weight: number;
  critical: Flag;
  credit: number | null;
  message: string;
  exhibits: string;
  viewport: string | null;
  language: string | null;
  branch: string | null;
}

export interface MeasurementsTable {
  audit_id: string;
  position: number;
  name: string;
  value: number;
  at_least: Flag;
  unit: string;
  subject: string;
  viewport: string | null;
  language: string | null;
  branch: string | null;
}

export interface AnswersTable {
  audit_id: string;
  sequence: number;
  question: string;
  value: string | null;
  note: Generated<string>;
  answered_at: string;
  kind: Generated<'answer' | 'skip' | 'back' | 'draft'>;
}

export interface WalksTable {
  audit_id: string;
  checklist: string;
  errand: Generated<string>;
  persona: Generated<string>;
  contact_ended_at: string | null;
}

export interface NoticesTable {
  name: string;
  acknowledged_at: string;
}

export interface ActionsTable {
  id: string;
  created_at: string;
  audit_id: string | null;
  check_id: string | null;
  channel: Generated<string>;
  subject: Generated<string>;
  title: string;
  owner: Generated<string>;
  due: string | null;
  note: Generated<string>;
  state: Generated<'open' | 'done'>;
  done_at: string | null;
  told_at: string | null;
  told_how: Generated<string>;
  verified_at: string | null;
  verified_by: string | null;
  reopened_at: string | null;
  branch: Generated<string>;
  problem: Generated<string>;
}

export interface ScheduleTable {
  id: string;
  created_at: string;
  channel: string;
  subject: Generated<string>;
  recurrence: string;
  hours: string;
  minutes: number;
  zone: string;
  removed_at: string | null;
  branch: Generated<string>;
  start: Generated<string>;
  scenarios: Generated<string>;
}

export interface DrawsTable {
  job_id: string;
  sequence: number;
  drawn_at: string;
  period_from: string;
  period_to: string;
  commitment: string;
  content: string;
  state: 'sealed' | 'done' | 'skipped' | 'failed';
  settled_at: string | null;
  audit_id: string | null;
  reason: string;
  tries: number;
  held_by: string | null;
  held_until: string | null;
  opened_at: string | null;
  reminded_at: string | null;
}

export interface OutboxTable {
  id: string;
  created_at: string;
  means: string;
  content: string;
  tries: number;
  next_try_at: string | null;
  sent_at: string | null;
  last_error: string;
}

export interface PlantingsTable {
  id: string;
  created_at: string;
  address: string;
  name: string;
  planted_at: string;
  place: string;
  consent: string;
  promised_per_week: number | null;
  unsubscribed_at: string | null;
}

export interface MailboxCursorsTable {
  source: string;
  uid_validity: string;
  uid: number;
  read_at: string;
}

export interface MailFactsTable {
  source: string;
  file: string;
  received_at: string | null;
  content: string;
}

export interface PostItemsTable {
  id: string;
  received_on: string;
  what: string;
  addressed: 'right' | 'wrong' | 'nobody';
  stoppable: Flag;
  note: string;
}

export interface RemovedAuditsTable {
  id: string;
  channel: string;
  removed_at: string;
  reason: string;
}

export interface MaintenanceTable {
  reason: string;
}

/** The view `latest_findings`: findings of the latest audit of each channel, subject and branch. */
export interface LatestFindingsView extends FindingsTable {
  channel: string;
  started_at: string;
  audit_branch: string;
}

/** The view `trend`: one row a value of a scored audit. */
export interface TrendView {
  audit_id: string;
  channel: string;
  at: string;
  zone: string;
  rubric: number;
  version: number;
  name: string;
  value: number;
  at_least: Flag;
  unit: string;
  subject: string;
  viewport: string | null;
  language: string | null;
  branch: string | null;
  low: number | null;
  high: number | null;
}

export interface Tables {
  audits: AuditsTable;
  evidence: EvidenceTable;
  findings: FindingsTable;
  measurements: MeasurementsTable;
  answers: AnswersTable;
  actions: ActionsTable;
  schedule: ScheduleTable;
  draws: DrawsTable;
  outbox: OutboxTable;
  maintenance: MaintenanceTable;
  removed_audits: RemovedAuditsTable;
  plantings: PlantingsTable;
  mailbox_cursors: MailboxCursorsTable;
  mail_facts: MailFactsTable;
  post_items: PostItemsTable;
  walks: WalksTable;
  notices: NoticesTable;
  trend: TrendView;
  latest_findings: LatestFindingsView;
}
