/** One look at one channel at one time, as it is stored and reported. */
import type { EvidenceByKind, EvidenceKind } from './evidence.js';
import type { Finding } from './finding.js';
import type { Measurement } from './measurement.js';
import type { Score } from './score.js';

/** `website` (automatic), `inbox` (automatic), or the id of a checklist: `call`, `reception`, … */
export type Channel = string;

/** Everything known about an audit before anything is observed. */
export interface AuditHeader {
  channel: Channel;
  /** What was tested: a URL, a phone number's role, a branch, a mailbox. Never a person's name. */
  subject: string;
  /** ISO 8601 UTC. */
  startedAt: string;
  /** IANA time zone of the audit. */
  zone: string;
  /** Checklist version, or the version of the catalogue of checks. */
  version: number;
  /** Practice and announced audits are stored and never scored. */
  practice: boolean;
  announced: boolean;
  /** Who rated, as a role or initials chosen by the user; empty for programs. */
  rater: string;
  branch: string;
}

/** A piece of evidence with its kind beside it, which says what it holds. */
export type EvidenceRecord = {
  [Kind in EvidenceKind]: { kind: Kind; content: EvidenceByKind[Kind] };
}[EvidenceKind];

/** What an audit found, complete and unchangeable once stored. */
export interface AuditResult {
  finishedAt: string;
  status: 'complete' | 'partial' | 'unreachable';
  evidence: readonly EvidenceRecord[];
  findings: readonly Finding[];
  measurements: readonly Measurement[];
  /** null for practice and announced audits. */
  score: Score | null;
}

export interface Audit extends AuditHeader, Omit<AuditResult, 'evidence' | 'finishedAt' | 'status'> {
  id: string;
  /** null while it is under way. */
  finishedAt: string | null;
  status: AuditResult['status'] | 'open';
  toolVersion: string;
}
