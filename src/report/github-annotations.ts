/** Workflow commands of GitHub Actions: at most ten of a kind are shown, so the worst come first. */
import { harmless } from '../model/plain-text.js';
import { budgetSentence, type CheckRun } from './check-run.js';
import { worseOf } from './gate-document.js';

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
  const all = [...unreachable(run), ...budgets(run), ...worse(run), ...critical(run)];
  return (['error', 'warning', 'notice'] as const)
    .flatMap((kind) => all.filter((each) => each.kind === kind).slice(0, SHOWN))
    .map((each) => `${command(each)}\n`)
    .join('');
}

function command({ kind, title, message, place }: Annotation): string {
  const [, file, line, col] = /^(.+?):(\d+):(\d+)$/.exec(harmless(place ?? '')) ?? [];
  const at = file ? `file=${property(file)},line=${line},col=${col},` : '';
  return `::${kind} ${at}title=${property(title)}::${data(message)}`;
}

/** GitHub's own escapes for the text of a command. */
const data = (text: string): string =>
  harmless(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property, `:` and `,` end the value, too. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const unreachable = ({ sites }: CheckRun): Annotation[] =>
  sites
    .filter(({ result }) => result.status === 'unreachable')
    .map(({ url, view }) => ({
      kind: 'error',
      title: 'Nothing could be observed',
      message: `${url}: ${view.sites.find(({ failure }) => failure)?.failure ?? 'no answer'}`,
    }));

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
  worseOf(comparison).map(({ what, before, after, site }) => ({
    kind: 'error',
    title: 'Complaining got harder',
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
