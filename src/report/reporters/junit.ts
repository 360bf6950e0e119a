/** JUnit XML as CI servers read it: one suite a site and screen, one case a budget, a difference, a check. */
import { createRequire } from 'node:module';
import { harmless } from '../../model/plain-text.js';
import { budgetSentence, type CheckRun, type Reporter, type RunSite } from '../check-run.js';
import { worseOf } from '../gate-document.js';

type Builder = typeof import('junit-report-builder').default;
type Suite = ReturnType<Builder['testSuite']>;

export default {
  name: 'junit',
  render(run) {
    // The package is CommonJS that exports the builder itself, unlike what its types say.
    const builder = createRequire(import.meta.url)('junit-report-builder') as Builder;
    const report = builder.newBuilder();
    for (const site of run.sites) suiteOf(report.testSuite(), site, run);
    return `${report.build().trimEnd()}\n`;
  },
} satisfies Reporter;

function suiteOf(
  suite: Suite,
  { url, view, result, startedAt }: RunSite & { startedAt?: string },
  run: CheckRun,
) {
  suite.name(harmless(`ownqueue ${url}`)).timestamp(startedAt ?? run.startedAt);
  const add = (className: string, name: string) =>
    suite.testCase().className(className).name(harmless(name)).time(0);
  if (result.status === 'unreachable') {
    const why = harmless(view.sites.find(({ failure }) => failure)?.failure ?? 'no answer');
    add('reach', 'The website can be opened').error(why);
    return;
  }
  for (const budget of run.budgets.filter(({ subject }) => subject === url)) {
    const test = add(
      'budget',
      `${budget.measurement} ${budget.operator} ${budget.limit} (${budget.context.viewport})`,
    );
    if (!budget.met && budget.level === 'error') test.failure(harmless(budgetSentence(budget)));
    else if (!budget.met) test.standardOutput(harmless(budgetSentence(budget)));
  }
  for (const { what, before, after, viewport, site } of worseOf(run.comparison)) {
    if (site === url) add('baseline', `${what} (${viewport})`).failure(harmless(`${before} → ${after}`));
  }
  for (const { check, verdict, message, context, subject } of result.findings) {
    if (verdict === 'not-applicable') continue;
    const test = add('check', `${check} (${context.viewport ?? ''}) ${subject}`);
    // A failed check is information; only budgets and the baseline fail a build.
    if (verdict === 'fail') test.standardOutput(harmless(message));
    if (verdict === 'cant-tell') test.skipped();
  }
}
