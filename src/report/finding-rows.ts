/** Findings as lines of a spreadsheet. */
import type { Audit } from '../model/audit.js';
import type { CsvCell } from './csv-text.js';
import type { CheckCard } from './view.js';

/** Stable: add at the end, rename none. */
export const FINDING_COLUMNS = [
  'audit',
  'channel',
  'subject',
  'branch',
  'started_at',
  'check',
  'verdict',
  'outcome',
  'critical',
  'weight',
  'credit',
  'message',
  'about',
  'viewport',
  'language',
  'remedy',
  'effort',
] as const;

export type FindingRow = Record<(typeof FINDING_COLUMNS)[number], CsvCell>;

export const findingRows = (audit: Audit, checks: Readonly<Record<string, CheckCard>>): FindingRow[] =>
  audit.findings.map((finding) => {
    const outcome = checks[finding.check]?.outcomes[finding.outcome];
    const remedy = outcome?.verdict === 'fail' ? outcome.remedy : null;
    return {
      audit: audit.id,
      channel: audit.channel,
      subject: audit.subject,
      branch: audit.branch,
      started_at: audit.startedAt,
      check: finding.check,
      verdict: finding.verdict,
      outcome: finding.outcome,
      critical: finding.critical ? 'yes' : 'no',
      weight: finding.weight,
      credit: finding.credit,
      message: finding.message,
      about: finding.subject,
      viewport: finding.context.viewport ?? null,
      language: finding.context.language ?? null,
      remedy: remedy?.text ?? null,
      effort: remedy?.effort ?? null,
    };
  });
