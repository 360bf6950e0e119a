/** Inspects many pages in a few tabs of one browser; results come in the order given. */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { PageFacts } from '../model/page-facts.js';
import { withoutSecretsIn } from '../text/without-secrets.js';
import { openContext } from '../website/browser/context.js';
import type { Browser } from '../website/browser/launch.js';
import { type OfflineTab, openOfflineTab } from '../website/browser/offline.js';
import { factsOf } from '../website/facts/page-facts.js';
import { loadPage } from '../website/interact/load.js';
import { explainFailure } from '../website/network/explain-failure.js';
import { lookUpHost } from '../website/network/look-up.js';
import { requestPolicy } from '../website/network/request-policy.js';
import { INSPECT_SCHEMA, type Inspection, inspectPage } from '../website/recognise/inspect.js';
import { openTab } from '../website/tab/tab.js';
import type { InspectSource } from './inspect-sources.js';
import { packageVersion } from './package-version.js';

/** A page that could not be read. */
export interface FailedInspection {
  schema: typeof INSPECT_SCHEMA;
  source: string;
  url: string;
  error: string;
}

export type InspectionResult = Inspection | FailedInspection;

/** Who we say we are. */
const AGENT = `ownqueue/${packageVersion()}`;

/** Saved pages keep a core busy each, while others wait for the next (measured: four tabs on two cores). */
const TABS = 4;

export async function* inspectAll(
  sources: readonly InspectSource[],
  { browser, unpainted, signal }: { browser: Browser; unpainted: boolean; signal: AbortSignal },
): AsyncGenerator<InspectionResult> {
  const results: Promise<InspectionResult>[] = [];
  const waiting = sources.map((source, at) => ({ source, at }));
  const settle: ((result: InspectionResult) => void)[] = [];
  for (const { at } of waiting) {
    results[at] = new Promise((resolve) => {
      settle[at] = resolve;
    });
  }
  const tabs = Array.from({ length: Math.min(TABS, sources.length) }, async () => {
    let tab: OfflineTab | null = null;
    for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift()) {
      const { source, at } = next;
      try {
        if (source.file) tab ??= await openOfflineTab(browser, { unpainted });
        const facts = source.file && tab ? await savedFacts(tab, source) : await liveFacts(browser, source);
        settle[at]?.(inspectPage(facts, source));
      } catch (error) {
        settle[at]?.(failure(source, error));
        // A tab that has crashed or hangs is of no more use.
        await tab?.close().catch(() => {});
        tab = null;
      }
    }
    await tab?.close();
  });
  try {
    for (const result of results) {
      if (signal.aborted) return;
      yield withoutSecretsIn(await result);
    }
  } finally {
    waiting.length = 0;
    await Promise.allSettled(tabs);
  }
}

async function savedFacts(tab: OfflineTab, { file, url }: InspectSource): Promise<PageFacts> {
  const bytes = await readFile(file as string);
  // The first two bytes of every gzip file.
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const html = packed ? await promisify(gunzip)(bytes) : bytes;
  return { ...(await factsOf(await tab.show({ url, html }))), url };
}

async function liveFacts(browser: Browser, { url }: InspectSource): Promise<PageFacts> {
  const reach = requestPolicy(url, lookUpHost);
  const context = await openContext(browser, { policy: reach });
  try {
    const tab = await openTab(context, {
      viewport: 'desktop',
      language: null,
      userAgentSuffix: AGENT,
      reach,
    });
    // What lies over the page is part of what is inspected.
    const { page } = await loadPage(tab, url, { depth: 0, why: 'home' }, { clear: false });
    if (!page.facts) throw new Error(page.failure ?? 'the page did not load');
    return page.facts;
  } finally {
    await context.close();
  }
}

const failure = ({ source, url }: InspectSource, error: unknown): FailedInspection => ({
  schema: INSPECT_SCHEMA,
  source,
  url,
  error: reasonText(error),
});

function reasonText(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'the file may not be read';
  if (code === 'EISDIR') return 'it is a folder, not a page';
  if (code?.startsWith('Z_')) return 'the file is not a whole gzip archive';
  return explainFailure(error);
}
