/** One line a finding, for a spreadsheet. */
import { plainText } from '../../model/plain-text.js';
import { csvOf } from '../csv-text.js';
import type { Format } from '../format.js';
import type { AuditView } from '../view.js';

export default {
  name: 'csv',
  extension: '.csv',
  render: (view) => csvOf(rows(view), COLUMNS),
} satisfies Format;

/** Stable: add at the end, rename none. */
const COLUMNS = [
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

const rows = ({ audit, checks }: AuditView): Record<(typeof COLUMNS)[number], string | number | null>[] =>
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
      message: plainText(finding.message),
      about: plainText(finding.subject),
      viewport: finding.context.viewport ?? null,
      language: finding.context.language ?? null,
      remedy: remedy?.text ?? null,
      effort: remedy?.effort ?? null,
    };
  });
