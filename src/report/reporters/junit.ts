/** JUnit XML as CI servers read it: one suite a site, one case a budget, a difference, a check. */
import { createRequire } from 'node:module';
import { harmless as oneLine } from '../../model/plain-text.js';
import { budgetSentence, type CheckRun, type Reporter, type RunSite } from '../check-run.js';
import { unseenLooks, worseDifferences } from '../gate-document.js';

type Builder = typeof import('junit-report-builder').default;
type Suite = ReturnType<Builder['testSuite']>;

export default {
  name: 'junit',
  render(run) {
    // The package is CommonJS that exports the builder itself, unlike what its types say.
    const builder = createRequire(import.meta.url)('junit-report-builder') as Builder;
    const report = builder.newBuilder();
    for (const site of run.sites) addSuite(report.testSuite(), site, run);
    return `${report.build().trimEnd().replace(UNKNOWN_COUNT, '$1')}\n`;
  },
} satisfies Reporter;

const isAbout =
  (url: string) =>
  ({ site }: { site: string }): boolean =>
    site === url;

/** The package escapes the end of a CDATA section once in a text; what stands behind a second one would be read as XML. */
const harmless = (text: string): string => oneLine(text).replaceAll(']]>', ']] >');

/** Matches ` skipped="2"` on the root, which Jenkins' schema does not know. */
const UNKNOWN_COUNT = /(<testsuites [^>]*?) skipped="\d+"/;

function addSuite(suite: Suite, site: RunSite, run: CheckRun) {
  const { url, result, flaky, attempts } = site;
  suite.name(harmless(`ownqueue ${url}`)).timestamp(run.startedAt);
  if (flaky) suite.property('flaky', `passed at attempt ${attempts}`);
  const add = (className: string, name: string) =>
    suite.testCase().className(className).name(harmless(name)).time(0);
  for (const { viewport, why } of unseenLooks(site)) {
    add('reach', `The website can be opened (${viewport})`).error(harmless(why));
  }
  if (result.status === 'unreachable') return;
  for (const budget of run.budgets.filter(({ subject }) => subject === url)) {
    const test = add(
      'budget',
      `${budget.measurement} ${budget.operator} ${budget.limit} (${budget.context.viewport})`,
    );
    if (!budget.met && budget.level === 'error') test.failure(harmless(budgetSentence(budget)));
    else if (!budget.met) test.standardOutput(harmless(budgetSentence(budget)));
  }
  for (const { what, before, after, viewport, fails } of worseDifferences(run.comparison).filter(
    isAbout(url),
  )) {
    const test = add('baseline', `${what} (${viewport})`);
    const told = harmless(`${before} → ${after}`);
    if (fails) test.failure(told);
    else test.standardOutput(`${told} (told only)`);
  }
  if (run.comparison?.comparable === false) {
    add('baseline', 'The baseline can be compared with').error(harmless(run.comparison.says));
  }
  for (const { check, verdict, message, context, subject } of result.findings) {
    if (verdict === 'not-applicable') continue;
    const test = add('check', `${check} (${context.viewport ?? ''}) ${subject}`);
    // A failed check is information; only budgets and the baseline fail a build.
    if (verdict === 'fail') test.standardOutput(harmless(message));
    if (verdict === 'cant-tell') test.skipped();
  }
}
