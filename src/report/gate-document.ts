/** What the gate decided, as the first part of a document over all sites of a run. */
import type { Root } from 'mdast';
import { type Difference, HOW_COMPARED } from '../model/baseline-comparison.js';
import { budgetSentence, type CheckRun, type RunSite } from './check-run.js';
import { reportDocument } from './document.js';
import { heading, link, list, paragraph, type Section, strong, table } from './prose.js';
import { verdictSentence } from './sections/verdict.js';

export const runDocument = (run: CheckRun): Root => ({
  type: 'root',
  children: [...gateSections(run), ...run.sites.flatMap(({ view }) => reportDocument(view).children)],
});

/** What was not seen or cannot be compared is never called easy. */
export function runTitle(run: CheckRun): string {
  if (run.sites.some(sawNothing)) return 'Nothing could be observed';
  if (run.comparison?.comparable === false) return 'The baseline does not compare';
  return isExceeded(run) ? 'Complaining got harder, or is too hard' : 'Complaining is as easy as agreed';
}

/** Whether anything at error level was not kept. */
export const isExceeded = ({ budgets, comparison }: CheckRun): boolean =>
  budgets.some(({ met, level }) => !met && level === 'error') || failingDifferences(comparison).length > 0;

/** One screen that saw nothing is not made good by another one. */
export const sawNothing = ({ looks }: { looks: readonly { status: string }[] }): boolean =>
  looks.some(({ status }) => status === 'unreachable');

/** Screens on which nothing could be observed, and why. */
export const unseenLooks = ({ looks }: Pick<RunSite, 'looks'>): { viewport: string; why: string }[] =>
  looks
    .filter(({ status }) => status === 'unreachable')
    .map(({ viewport, failure }) => ({ viewport, why: failure ?? 'no answer' }));

/** Also what is only told of, such as buying. */
export const worseDifferences = (comparison: CheckRun['comparison']): readonly Difference[] =>
  comparison?.comparable
    ? comparison.differences.filter(({ kind }) => kind === 'worse' || kind === 'gone')
    : [];

/** Those that must not get worse. */
export const failingDifferences = (comparison: CheckRun['comparison']): readonly Difference[] =>
  worseDifferences(comparison).filter(({ fails }) => fails);

export function gateSections(run: CheckRun): Section {
  return [
    heading(1, runTitle(run)),
    list(run.sites.map((site) => [link(site.url), `: ${verdictSentence(site.view)}${flakyWords(site)}`])),
    ...budgetSection(run),
    ...baselineSection(run),
  ];
}

const flakyWords = ({ flaky, attempts }: RunSite): string =>
  flaky ? ` Flaky: it failed at first, and passed at attempt ${attempts}.` : '';

function budgetSection({ budgets }: CheckRun): Section {
  if (budgets.length === 0) return [];
  const rows = budgets.map((result) => [
    result.met ? 'kept' : result.level === 'warn' ? strong('warning') : strong('exceeded'),
    link(result.subject),
    budgetSentence(result),
  ]);
  return [heading(2, 'Budgets'), table(['', 'Site', 'Budget'], rows)];
}

/** Said where changes are listed. */
const WHAT_FAILS = 'What stands in bold fails the build.';

function baselineSection({ comparison }: CheckRun): Section {
  if (!comparison) return [];
  if (!comparison.comparable) {
    return [heading(2, 'Baseline'), paragraph(comparison.says), paragraph(comparison.advice)];
  }
  if (comparison.differences.length === 0) {
    return [
      heading(2, 'Baseline'),
      paragraph('Nothing changed since the baseline.'),
      paragraph(HOW_COMPARED),
    ];
  }
  const rows = comparison.differences.map(({ kind, fails, what, site, viewport, before, after }) => [
    fails ? strong(kind) : kind,
    what,
    before,
    after,
    [link(site), `, ${viewport}`],
  ]);
  const differences = table(['', 'What', 'Before', 'Now', 'Where'], rows);
  return [heading(2, 'Baseline'), differences, paragraph(`${HOW_COMPARED} ${WHAT_FAILS}`)];
}
