/** Results of shards (`check --json`) → one run with one gate, as if it had been looked at in one go. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Difference, TOLERANCE } from '../../model/baseline-comparison.js';
import { UsageError } from '../../model/errors.js';
import type { Goal, Journey } from '../../model/journey.js';
import type { checkDocument } from '../../report/check-document.js';
import type { CheckRun, RunLook, RunSite } from '../../report/check-run.js';
import { checkCards } from '../check-cards.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';
import { type BareViewOptions, bareView } from './bare-view.js';

type Document = ReturnType<typeof checkDocument>;
type DocumentSite = Document['sites'][number];

/** Throws UsageError for files that are no results, or whose rubrics differ. */
export async function mergedRun(
  files: readonly string[],
  theme: string,
  { project, context }: { project: Project; context: Context },
): Promise<CheckRun> {
  const documents = await Promise.all(files.map((file) => readDocument(resolve(context.cwd, file), file)));
  const rubrics = new Set(documents.map(({ rubric }) => rubric));
  if (rubrics.size > 1) {
    throw new UsageError(
      `The results were scored by different rubrics (${[...rubrics].join(', ')}).`,
      'Run all shards with the same version of ownqueue.',
    );
  }
  const checks = await checkCards(project);
  const about = {
    company: project.config.company ?? '',
    now: context.now().toISOString(),
    zone: context.zone,
    checks,
  };
  return {
    toolVersion: documents[0]!.toolVersion,
    startedAt: documents.map(({ startedAt }) => startedAt).sort()[0]!,
    finishedAt: documents
      .map(({ finishedAt }) => finishedAt)
      .sort()
      .at(-1)!,
    configFile: null,
    sites: documents.flatMap((document) => document.sites.map((site) => toSite(site, document, about))),
    budgets: documents.flatMap(({ sites }) => sites.flatMap(({ budgets }) => budgets)),
    comparison: mergedComparison(documents),
    theme,
  };
}

async function readDocument(path: string, file: string): Promise<Document> {
  try {
    const document = JSON.parse(await readFile(path, 'utf8')) as Document;
    if (document.schema === 'ownqueue.check/1') return document;
  } catch (error) {
    throw new UsageError(`${file} cannot be read as a result of ownqueue check.`, ADVICE, { cause: error });
  }
  throw new UsageError(`${file} is no result of ownqueue check.`, ADVICE);
}

const ADVICE = 'Name files that were written with: ownqueue check --reporter json=FILE';

function mergedComparison(documents: readonly Document[]): CheckRun['comparison'] {
  const all = documents.flatMap(({ baseline }) => (baseline ? [baseline] : []));
  if (all.length === 0) return null;
  const refused = all.find(({ comparable }) => !comparable);
  if (refused) return refused;
  const differences = all.flatMap((one): Difference[] => (one.comparable ? one.differences : []));
  return { comparable: true, tolerance: TOLERANCE, differences };
}

function toSite(
  site: DocumentSite,
  { startedAt, finishedAt, toolVersion, rubric }: Document,
  about: BareViewOptions,
): RunSite {
  const { url, auditId, status, findings, measurements, flaky, attempts } = site;
  const score = site.score && { ...site.score, rubric };
  const looks = Object.entries(site.viewports).map(
    ([viewport, look], place): RunLook => ({
      site: url,
      viewport: viewport as RunLook['viewport'],
      language: look.language,
      consentActions: look.consentActions,
      ...(look.certificatesIgnored ? { certificatesIgnored: true as const } : {}),
      status: look.status,
      failure: look.failure,
      // Results hold the sum over all screens.
      pagesOpened: place === 0 ? site.pagesOpened : 0,
      journeys: restoredJourneys(look.journeys),
      comparison: look.ratio.effort === null ? null : look.ratio,
    }),
  );
  const result = { status, findings, measurements, score };
  const view = bareView({ auditId, url, startedAt, finishedAt, toolVersion, result, looks }, about);
  return { url, auditId, looks, result, view, flaky, attempts };
}

const restoredJourneys = (journeys: object): RunLook['journeys'] =>
  Object.fromEntries(
    Object.entries(journeys).map(([goal, journey]) => [goal, { ...journey, goal, work: null } as Journey]),
  ) as Record<Goal, Journey>;
