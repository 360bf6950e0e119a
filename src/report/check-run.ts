/** A run of `check` over one or several sites, with everything its reporters show. */

import type { AuditResult } from '../model/audit.js';
import type { Comparison } from '../model/baseline-comparison.js';
import type { BudgetResult } from '../model/budget.js';
import type { SiteEvidence } from '../model/evidence.js';
import type { AuditView, SiteLook } from './view.js';

/** What is told of one look; the pages themselves stay in the store. */
export type RunLook = SiteLook & Pick<SiteEvidence, 'consentActions'>;

export interface RunSite {
  url: string;
  auditId: string;
  looks: readonly RunLook[];
  result: Pick<AuditResult, 'status' | 'findings' | 'measurements' | 'score'>;
  view: AuditView;
  /** Tried again after a failure, and then kept its budgets. */
  flaky: boolean;
  attempts: number;
}

export interface CheckRun {
  toolVersion: string;
  startedAt: string;
  finishedAt: string;
  /** Configuration file, as a path from the working folder; null where there is none. */
  configFile: string | null;
  sites: readonly RunSite[];
  budgets: readonly BudgetResult[];
  comparison: Comparison | null;
  /** Style sheet for pages. */
  theme: string;
}

/** A reporter writes one file of a run; it never prints and never decides an exit code. */
export interface Reporter {
  /** As in `--reporter`; equal to the name of its file. */
  name: string;
  render(run: CheckRun): string;
}

/** Budgets and differences, as sentences. */
export const budgetSentence = ({
  measurement,
  operator,
  limit,
  actual,
  atLeast,
  met,
  reason,
  context,
}: BudgetResult) => {
  const where = context.viewport === 'mobile' ? ' on a phone' : '';
  const told = actual === null ? 'was not measured' : `is ${atLeast ? 'at least ' : ''}${actual}`;
  return `${measurement} ${told}${where} (limit ${operator}${limit})${met || !reason ? '' : `: ${reason}`}`;
};
