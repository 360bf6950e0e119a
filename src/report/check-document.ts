/** The machine-readable result of `check`: schema `ownqueue.check/1`. */
import type { Journey } from '../model/journey.js';
import { RUBRIC } from '../model/score.js';
import type { CheckRun, RunSite } from './check-run.js';

export function checkDocument(run: CheckRun) {
  return {
    schema: 'ownqueue.check/1',
    rubric: RUBRIC,
    toolVersion: run.toolVersion,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    sites: run.sites.map((site) => siteDocument(site, run)),
    baseline: run.comparison,
  };
}

function siteDocument({ url, auditId, looks, result, flaky, attempts }: RunSite, { budgets }: CheckRun) {
  const failure = looks.find((look) => look.failure)?.failure;
  return {
    url,
    auditId,
    status: result.status,
    ...(failure ? { failure } : {}),
    flaky,
    attempts,
    pagesOpened: looks.reduce((pages, look) => pages + look.pagesOpened, 0),
    viewports: Object.fromEntries(looks.map((look) => [look.viewport, viewportDocument(look)])),
    score: result.score && {
      value: result.score.value,
      range: result.score.range,
      coverage: result.score.coverage,
    },
    findings: result.findings,
    measurements: result.measurements,
    budgets: budgets.filter(({ subject }) => subject === url),
  };
}

function viewportDocument({
  status,
  failure,
  journeys,
  comparison,
  language,
  consentActions,
  certificatesIgnored,
}: RunSite['looks'][number]) {
  return {
    status,
    failure,
    language,
    consentActions,
    ...(certificatesIgnored ? { certificatesIgnored } : {}),
    journeys: Object.fromEntries(
      Object.entries(journeys).map(([goal, journey]) => [goal, journeyDocument(journey)]),
    ),
    ratio: comparison ?? { effort: null, actions: null, band: null, turns: [] },
  };
}

/** Without what only recomputation needs. */
function journeyDocument({ goal: _goal, work: _work, ...journey }: Journey) {
  return journey;
}
