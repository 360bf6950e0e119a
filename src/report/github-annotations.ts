/** Workflow commands of GitHub Actions: at most ten of a kind are shown, so the worst come first. */

import { harmless } from '../model/plain-text.js';
import { readPlace } from '../text/place.js';
import { budgetSentence, type CheckRun } from './check-run.js';
import { unseenLooks, worseDifferences } from './gate-document.js';

/** GitHub shows ten errors and ten warnings a step. */
const SHOWN = 10;

interface Annotation {
  kind: 'error' | 'warning' | 'notice';
  title: string;
  message: string;
  place?: string;
}

/** One line each, in GitHub's format. */
export function githubAnnotations(run: CheckRun): string {
  const all = [unseen, incomparable, budgets, worse, flaky, critical].flatMap((told) => told(run));
  return (['error', 'warning', 'notice'] as const)
    .flatMap((kind) => all.filter((each) => each.kind === kind).slice(0, SHOWN))
    .map((each) => `${command(each)}\n`)
    .join('');
}

function command({ kind, title, message, place }: Annotation): string {
  const at = readPlace(harmless(place ?? ''));
  const where = at ? `file=${property(at.file)},line=${at.line},col=${at.column},` : '';
  return `::${kind} ${where}title=${property(title)}::${data(message)}`;
}

/** GitHub's own escapes for the text of a command. */
const data = (text: string): string =>
  harmless(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property, `:` and `,` end the value, too. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const unseen = ({ sites }: CheckRun): Annotation[] =>
  sites.flatMap((site) =>
    unseenLooks(site).map(({ viewport, why }) => ({
      kind: 'error' as const,
      title: 'Nothing could be observed',
      message: `${site.url} (${viewport}): ${why}`,
    })),
  );

const flaky = ({ sites }: CheckRun): Annotation[] =>
  sites
    .filter((site) => site.flaky)
    .map(({ url, attempts }) => ({
      kind: 'warning',
      title: 'Flaky',
      message: `${url} failed at first, and passed at attempt ${attempts}.`,
    }));

const incomparable = ({ comparison }: CheckRun): Annotation[] =>
  comparison?.comparable === false
    ? [
        {
          kind: 'error',
          title: 'The baseline does not compare',
          message: `${comparison.says} ${comparison.advice}`,
        },
      ]
    : [];

const budgets = ({ budgets: results }: CheckRun): Annotation[] =>
  results
    .filter(({ met }) => !met)
    .map((budget) => ({
      kind: budget.level === 'error' ? 'error' : 'warning',
      title: 'Budget exceeded',
      message: `${budgetSentence(budget)} (${budget.subject})`,
      ...(budget.place ? { place: budget.place } : {}),
    }));

const worse = ({ comparison }: CheckRun): Annotation[] =>
  worseDifferences(comparison).map(({ what, before, after, site, fails }) => ({
    kind: fails ? 'error' : 'warning',
    title: fails ? 'Complaining got harder' : 'Worse than the baseline',
    message: `${what}: ${before} → ${after} (${site})`,
  }));

const critical = ({ sites }: CheckRun): Annotation[] =>
  sites.flatMap(({ result }) =>
    result.findings
      .filter(({ verdict, critical: isCritical }) => verdict === 'fail' && isCritical)
      .map(({ check, message, subject }) => ({
        kind: 'notice' as const,
        title: check,
        message: `${message} (${subject})`,
      })),
  );
