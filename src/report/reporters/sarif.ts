/** SARIF 2.1.0: one rule a check or budget, results that point at the configuration line. */

import { createHash } from 'node:crypto';
import { jsonText } from '../../model/json-text.js';
import { harmless } from '../../model/plain-text.js';
import { readPlace } from '../../text/place.js';
import { budgetSentence, type CheckRun, type Reporter } from '../check-run.js';
import { unseenLooks, worseDifferences } from '../gate-document.js';

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
  const results = [...unseen(run), ...failedChecks(run), ...missedBudgets(run), ...worsened(run)];
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
            rules: rules.map((id) => toRule(id, cards[id])),
          },
        },
        results: results.map((result) => toResult(result, rules, run.configFile)),
      },
    ],
  };
}

function toRule(id: string, card: { title: string; why: string; source: string } | undefined) {
  return {
    id,
    shortDescription: { text: card ? `${card.title}.` : ruleTitle(id) },
    ...(card
      ? { fullDescription: { text: card.why }, help: { text: `${card.why} Source: ${card.source}.` } }
      : {}),
  };
}

/** The rule that a website can be opened at all. */
const REACH = 'reach';

/** `budget/complain.clicks` → what is asked of it. */
function ruleTitle(id: string): string {
  if (id === REACH) return 'The website can be opened.';
  const [kind, what] = [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)];
  return kind === 'baseline' ? `${what} is no worse than in the baseline.` : `The limit on ${what} is kept.`;
}

function toResult(
  { rule, level, message, identity, place }: Result,
  rules: string[],
  configFile: string | null,
) {
  const at = readPlace(harmless(place ?? ''));
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level,
    message: { text: harmless(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: encodeURI(harmless(at?.file ?? configFile ?? 'ownqueue.yaml').replaceAll('\\', '/')),
          },
          region: { startLine: at?.line ?? 1, startColumn: at?.column ?? 1 },
        },
      },
    ],
    partialFingerprints: {
      'ownqueue/v1': createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32),
    },
  };
}

/** Without it, a website that is down would look like one whose problems are all mended. */
const unseen = (run: CheckRun): Result[] =>
  run.sites.flatMap((site) =>
    unseenLooks(site).map(({ viewport, why }) => ({
      rule: REACH,
      level: 'error' as const,
      message: `Nothing could be observed: ${why} (${site.url})`,
      identity: [REACH, siteIn(run, site.url), viewport],
    })),
  );

const failedChecks = (run: CheckRun): Result[] =>
  run.sites.flatMap(({ url, result }) =>
    result.findings
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ check, critical, message, subject, outcome, context }) => ({
        rule: check,
        level: critical ? ('warning' as const) : ('note' as const),
        message: `${message} (${subject})`,
        identity: [check, siteIn(run, url), addressPath(subject), outcome, context.viewport ?? ''],
      })),
  );

const missedBudgets = (run: CheckRun): Result[] =>
  run.budgets
    .filter(({ met }) => !met)
    .map((budget) => ({
      rule: `budget/${budget.measurement}`,
      level: budget.level === 'error' ? ('error' as const) : ('warning' as const),
      message: `${budgetSentence(budget)} (${budget.subject})`,
      identity: [
        `budget/${budget.level}`,
        budget.measurement,
        siteIn(run, budget.subject),
        budget.context.viewport ?? '',
      ],
      ...(budget.place ? { place: budget.place } : {}),
    }));

const worsened = (run: CheckRun): Result[] =>
  worseDifferences(run.comparison).map(({ what, before, after, site, viewport, kind, fails }) => ({
    rule: `baseline/${what}`,
    level: fails ? ('error' as const) : ('warning' as const),
    message: `${what} got ${kind === 'gone' ? 'lost' : 'worse'}: ${before} → ${after} (${site})`,
    identity: ['baseline', what, siteIn(run, site), viewport],
  }));

/** Among several sites the address tells them apart; a single one may live at another host in every preview. */
const siteIn = ({ sites }: CheckRun, url: string): string => (sites.length > 1 ? url : addressPath(url));

const addressPath = (address: string): string =>
  URL.canParse(address) ? new URL(address).pathname : address;
