/** SARIF 2.1.0: one rule a check or budget, results that point at the configuration line. */
import { createHash } from 'node:crypto';
import { jsonText } from '../../model/json-text.js';
import { harmless } from '../../model/plain-text.js';
import { budgetSentence, type CheckRun, type Reporter } from '../check-run.js';
import { worseOf } from '../gate-document.js';

interface Result {
  rule: string;
  level: 'error' | 'warning' | 'note';
  message: string;
  /** What the result is about, whatever its words: the same problem has the same fingerprint. */
  identity: readonly string[];
  place?: string;
}

export default {
  name: 'sarif',
  render: (run) => `${jsonText(log(run))}\n`,
} satisfies Reporter;

function log(run: CheckRun) {
  const results = [...failedChecks(run), ...missedBudgets(run), ...worsened(run)];
  const rules = [...new Set(results.map(({ rule }) => rule))].sort();
  const cards = Object.assign(
    {},
    ...run.sites.map(({ view }) => view.checks),
  ) as CheckRun['sites'][number]['view']['checks'];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ownqueue',
            version: run.toolVersion,
            informationUri: 'https://github.com/ownqueue/ownqueue',
            rules: rules.map((id) => ruleOf(id, cards[id])),
          },
        },
        results: results.map((result) => resultOf(result, rules, run.configFile)),
      },
    ],
  };
}

function ruleOf(id: string, card: { title: string; why: string; source: string } | undefined) {
  return {
    id,
    shortDescription: {
      text: card ? `${card.title}.` : `The limit on ${id.replace(/^(budget|baseline)\//, '')} is kept.`,
    },
    ...(card
      ? { fullDescription: { text: card.why }, help: { text: `${card.why} Source: ${card.source}.` } }
      : {}),
  };
}

function resultOf(
  { rule, level, message, identity, place }: Result,
  rules: string[],
  configFile: string | null,
) {
  const [, file, line, column] = /^(.+?):(\d+):(\d+)$/.exec(harmless(place ?? '')) ?? [];
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level,
    message: { text: harmless(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: encodeURI((file ?? harmless(configFile ?? 'ownqueue.yaml')).replaceAll('\\', '/')),
          },
          region: { startLine: Number(line ?? 1), startColumn: Number(column ?? 1) },
        },
      },
    ],
    partialFingerprints: {
      'ownqueue/v1': createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32),
    },
  };
}

const failedChecks = ({ sites }: CheckRun): Result[] =>
  sites.flatMap(({ result }) =>
    result.findings
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ check, critical, message, subject, outcome, context }) => ({
        rule: check,
        level: critical ? ('warning' as const) : ('note' as const),
        message: `${message} (${subject})`,
        identity: [check, pathOf(subject), outcome, context.viewport ?? ''],
      })),
  );

const missedBudgets = ({ budgets }: CheckRun): Result[] =>
  budgets
    .filter(({ met }) => !met)
    .map((budget) => ({
      rule: `budget/${budget.measurement}`,
      level: budget.level === 'error' ? ('error' as const) : ('warning' as const),
      message: `${budgetSentence(budget)} (${budget.subject})`,
      identity: ['budget', budget.measurement, pathOf(budget.subject), budget.context.viewport ?? ''],
      ...(budget.place ? { place: budget.place } : {}),
    }));

const worsened = ({ comparison }: CheckRun): Result[] =>
  worseOf(comparison).map(({ what, before, after, site, viewport, kind }) => ({
    rule: `baseline/${what}`,
    level: 'error' as const,
    message: `${what} got ${kind === 'gone' ? 'lost' : 'worse'}: ${before} → ${after} (${site})`,
    identity: ['baseline', what, pathOf(site), viewport],
  }));

/** Previews of one site live at changing hosts; the path stays. */
const pathOf = (address: string): string => (URL.canParse(address) ? new URL(address).pathname : address);
