/** Runs that are ended at random moments: no browser stays behind, and every file is the old one, whole, or not there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { serveFolder } from '../../../src/cli/serve-folder.js';
import { changingSite } from '../../support/changing-site.js';
import { junitMistakes, sarifMistakes } from '../../support/foreign-schemas.js';
import { schemaErrors } from '../../support/json-schemas.js';
import { type Ended, processesOf, type Running, theProgram } from '../../support/program.js';
import { often } from '../../support/soak.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** Of each command by each signal. */
const KILLS = often(1, 25);
const BASELINE = 'ownqueue-baseline.json';
const REPORTS = ['json=a.json', 'junit=a.xml', 'sarif=a.sarif', 'markdown=a.md', 'html=a.html'];

const { start, run } = theProgram();

type Kind = 'check' | 'baseline';

const words = (kind: Kind, url: string): string[] =>
  kind === 'check'
    ? ['check', url, '--baseline', BASELINE, '--reporter', ...REPORTS]
    : ['baseline', 'update', url];

/** What is wrong with the files of a folder: nothing where each is missing, as it was, or whole. */
async function torn(folder: string, before: string | null): Promise<string[]> {
  const text = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null;
  const wrong: string[] = [];
  const [json, xml, sarif, markdown, html] = ['json', 'xml', 'sarif', 'md', 'html'].map((end) =>
    text(`a.${end}`),
  );
  if (json) wrong.push(...schemaErrors(JSON.parse(json)));
  if (xml) wrong.push(...(await junitMistakes(xml)));
  if (sarif) wrong.push(...sarifMistakes(sarif));
  if (markdown && !markdown.endsWith('\n')) wrong.push('a.md has no end');
  if (html && !html.endsWith('</html>\n')) wrong.push('a.html has no end');
  const baseline = text(BASELINE);
  // Both the old one and the new one hold the same site, so a whole one is the old text.
  if (baseline !== before) wrong.push(`${BASELINE} is torn: ${baseline?.slice(0, 80)}`);
  return wrong;
}

const lengths = new Map<Kind, number>();

/** Milliseconds that a run takes here when nobody disturbs it. */
async function lengthOf(kind: Kind, folder: string, url: string): Promise<number> {
  const known = lengths.get(kind);
  if (known) return known;
  const begun = performance.now();
  const { code, stderr } = await run(folder, ...words(kind, url));
  expect(code, stderr).toBe(0);
  lengths.set(kind, performance.now() - begun);
  return lengthOf(kind, folder, url);
}

async function endedAfter(milliseconds: number, signal: NodeJS.Signals, running: Running): Promise<Ended> {
  const timer = setTimeout(() => running.child.kill(signal), milliseconds);
  try {
    return await running.ended;
  } finally {
    clearTimeout(timer);
  }
}

describe.runIf(process.platform !== 'win32')('a run that is ended', () => {
  test('by its deadline leaves no browser, and every report says so', async () => {
    // A website that takes calls and never says a word.
    const silent = await serveFolder('', () => true);
    onTestFinished(() => silent.close());
    const folder = temporaryFolder();
    const said = await run(folder, 'check', silent.url, '--deadline', '2', '--reporter', ...REPORTS);
    expect(processesOf(folder)).toEqual([]);
    expect([said.code, said.stderr]).toEqual([
      3,
      expect.stringContaining('The run took longer than its deadline of 2 seconds.\nGive it more time'),
    ]);
    expect(await torn(folder, null)).toEqual([]);
    for (const end of ['json', 'xml', 'sarif', 'md', 'html']) {
      expect(readFileSync(join(folder, `a.${end}`), 'utf8')).toContain(
        'the deadline of 2 seconds passed first',
      );
    }
  });

  test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'by %s at any moment leaves no browser, no torn report and no torn baseline',
    async (signal) => {
      const site = await changingSite('easy-shop');
      const folder = temporaryFolder();
      await run(folder, ...words('baseline', site.url));
      const before = readFileSync(join(folder, BASELINE), 'utf8');
      for (let kill = 0; kill < KILLS; kill++) {
        for (const kind of ['baseline', 'check'] as const) {
          const length = await lengthOf(kind, folder, site.url);
          const moment = Math.round(Math.random() * length);
          const said = await endedAfter(moment, signal, start(folder, ...words(kind, site.url)));
          const told = `${kind} ended by ${signal} after ${moment} of ${Math.round(length)} ms`;
          // Where we could not close it, the browser needs a moment to see that we are gone.
          if (signal === 'SIGKILL')
            await vi.waitFor(() => expect(processesOf(folder), told).toEqual([]), 20_000);
          else expect(processesOf(folder), told).toEqual([]);
          expect(await torn(folder, before), told).toEqual([]);
          // The system ends what does not listen yet; a run whose work was done has nothing left to stop.
          const fair = said.signal === signal || said.code === (signal === 'SIGKILL' ? null : 130);
          expect(fair || said.code === 0, `${told}: ${JSON.stringify(said)}`).toBe(true);
          if (said.code === 130) expect(said.stderr).toContain('Stopped.');
        }
      }
      // The store outlives it, too.
      expect((await run(folder, 'trend')).code).toBe(0);
    },
    often(600_000, 3_000_000),
  );
});
