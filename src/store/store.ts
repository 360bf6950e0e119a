/** The store as the rest of the program sees it; no driver shows through. */

import type { Audit, AuditHeader, AuditResult, EvidenceRecord } from '../model/audit.js';
import type { LastScore } from '../model/score.js';
import type { MeasuredPoints } from '../model/trend.js';
import type { JournalEntry, WalkSetup } from '../model/walk-journal.js';
import type { ActionStore } from './actions.js';
import type { InboxStore } from './inbox.js';
import type { NoticeStore } from './notices.js';
import type { PictureStore } from './pictures.js';
import type { PurgeStore } from './purge.js';
import type { Removed } from './remove-audit.js';
import type { ScheduleStore } from './schedule.js';
import type { Scope } from './scope.js';
import type { Place } from './settle-actions.js';
import type { TallyStore } from './tallies.js';
import type { TransferStore } from './transfer.js';

export interface AuditFilter extends Scope {
  /** Finished ones only, unless set. */
  open?: boolean;
  limit?: number;
}

/** An audit without its findings and measurements. */
export type AuditSummary = Omit<Audit, 'findings' | 'measurements'>;

export interface AuditStore {
  /** Stores a whole audit at once; returns it as it is stored. */
  save(header: AuditHeader, result: AuditResult): Promise<Audit>;
  /** Starts an audit that a person will fill in; returns its id. */
  begin(header: AuditHeader): Promise<string>;
  /** Closes an audit that was begun; afterwards nothing of it can be changed. Returns it as it is stored. */
  finish(id: string, result: AuditResult): Promise<Audit>;
  /** By id, by the beginning of an id, or `latest`; null where there is none. Throws StoreError where several fit, or it is damaged. */
  find(id: string): Promise<Audit | null>;
  /** Newest first. */
  list(filter?: AuditFilter): Promise<AuditSummary[]>;
  evidence(id: string): Promise<EvidenceRecord[]>;
  /** Ids of audits that are stepped over, because the times they were stored with cannot be read. */
  unreadable(): Promise<string[]>;
  /**
   * Takes an audit out, by id or the beginning of one, readable or not; null where there is none. `at` is ISO 8601 UTC.
   * Throws StoreError where several fit.
   */
  remove(id: string, reason: string, at: string): Promise<Removed | null>;
  /** Every channel, subject and branch that a finished audit is about, each of them once. */
  places(): Promise<Place[]>;
}

/** Walks under way: every answer is on disk before the next question is shown. */
export interface WalkStore {
  /** Starts the audit of a walk; returns its id. */
  begin(header: AuditHeader, setup: WalkSetup): Promise<string>;
  /** null for audits that are no walks. */
  setup(id: string): Promise<WalkSetup | null>;
  append(id: string, entry: JournalEntry): Promise<void>;
  /** In the order in which things happened. */
  journal(id: string): Promise<JournalEntry[]>;
  /** Walks that were begun and not finished, newest first. */
  open(): Promise<AuditSummary[]>;
  /** Whether a notice was acknowledged before. */
  hasRead(notice: string): Promise<boolean>;
  /** `at` is ISO 8601 UTC. */
  markRead(notice: string, at: string): Promise<void>;
}

export interface TrendFilter extends Scope {
  /** Of measurements, or `<channel>.score`. */
  names: readonly string[];
}

/** Values of scored audits over time; practice and announced audits are left out. */
export interface TrendStore {
  points(filter: TrendFilter): Promise<MeasuredPoints[]>;
  /** The last scored audit of each channel, with the scores before it that may be compared. */
  lastScores(): Promise<LastScore[]>;
  /** Everything that has values: names of measurements, and `<channel>.score`; sorted. */
  names(): Promise<string[]>;
}

export interface Store {
  readonly path: string;
  readonly schemaVersion: number;
  readonly audits: AuditStore;
  readonly walks: WalkStore;
  readonly inbox: InboxStore;
  readonly pictures: PictureStore;
  readonly schedule: ScheduleStore;
  readonly notices: NoticeStore;
  readonly trends: TrendStore;
  readonly actions: ActionStore;
  readonly tallies: TallyStore;
  readonly transfer: TransferStore;
  readonly purge: PurgeStore;
  /**
   * Writes a consistent copy while the store is in use, readable by its owner alone, and the pictures into
   * `pictures` beside it; returns how many these are. Throws StoreError.
   */
  backup(path: string): Promise<number>;
  /** Reads all of the file. Throws StoreError where it is damaged. */
  examine(): Promise<void>;
  close(): Promise<void>;
}
