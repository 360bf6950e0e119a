/** A run of `check` with everything a reporter can show, around one report. */
import { type Difference, TOLERANCE } from '../../../src/model/baseline-comparison.js';
import type { BudgetResult } from '../../../src/model/budget.js';
import type { CheckRun, RunLook } from '../../../src/report/check-run.js';
import type { AuditView } from '../../../src/report/view.js';
import { website } from '../views/website.js';

export const exceeded = (said: Partial<BudgetResult> = {}): BudgetResult => ({
  measurement: 'complain.clicks',
  operator: '<=',
  limit: 2,
  level: 'error',
  subject: website.audit.subject,
  context: { viewport: 'desktop' },
  actual: 3,
  met: false,
  reason: '“Help” → “Complain”',
  place: 'ownqueue.yaml:4:5',
  ...said,
});

export const worse = (said: Partial<Difference> = {}): Difference => ({
  site: website.audit.subject,
  viewport: 'desktop',
  what: 'complain.clicks',
  kind: 'worse',
  before: '2',
  after: '3',
  fails: true,
  ...said,
});

export const against = (...differences: Difference[]): CheckRun['comparison'] => ({
  comparable: true,
  tolerance: TOLERANCE,
  differences,
});

export function runOf(said: Partial<CheckRun> = {}, view: AuditView = website): CheckRun {
  const { audit } = view;
  const { findings, measurements, score } = audit;
  const result = { status: 'partial' as const, findings, measurements, score };
  const looks = view.sites.map((look): RunLook => ({ ...look, consentActions: 0 }));
  return {
    toolVersion: '0.1.0',
    startedAt: audit.startedAt,
    finishedAt: '2026-03-02T13:06:10Z',
    configFile: 'ownqueue.yaml',
    sites: [{ url: audit.subject, auditId: audit.id, looks, result, view, flaky: false, attempts: 1 }],
    budgets: [exceeded()],
    comparison: against(worse()),
    theme: '',
    ...said,
  };
}
