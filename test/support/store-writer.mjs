/**
 * Writes audits without end, to be killed or joined: `node store-writer.mjs <compiled> <database> <name> [<most>]`.
 * Prints the id of each audit once the store has confirmed it; its last line is the error, where there was one.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';

const [folder, path, name, most = 'Infinity'] = process.argv.slice(2);
const { openStore } = await import(join(folder, 'dist/store/open.js'));

const header = {
  channel: 'website',
  subject: 'https://www.example.org/',
  startedAt: '2026-03-02T09:00:00.000Z',
  zone: 'Europe/London',
  version: 1,
  practice: false,
  announced: false,
  rater: name,
  branch: '',
};

const finding = {
  check: 'website/complaint-path-exists',
  subject: 'https://www.example.org/',
  outcome: 'named',
  verdict: 'pass',
  weight: 5,
  critical: true,
  credit: 1,
  message: 'A link was found.',
  exhibits: [],
  context: {},
};

/** Large enough that a moment taken by chance falls into its transaction. */
const result = {
  finishedAt: '2026-03-02T09:01:00.000Z',
  status: 'complete',
  evidence: [{ kind: 'site', content: { pages: Array.from({ length: 400 }, (_, page) => `page ${page}`) } }],
  findings: Array.from({ length: 40 }, () => finding),
  measurements: [{ name: 'complain.clicks', value: 2, unit: 'clicks', subject: '', context: {} }],
  score: { value: 71, range: [68, 79], coverage: 0.9, rubric: 1 },
};

try {
  const store = await openStore({ path, toolVersion: '0.0.0', random: Math.random });
  for (let count = 0; count < Number(most); count++) {
    const { id } = await store.audits.save(header, result);
    // Not through a buffer of our own: what is printed has left this process.
    writeSync(1, `${id}\n`);
  }
  await store.close();
} catch (error) {
  if (error.exitCode === undefined) throw error;
  writeSync(
    1,
    `${JSON.stringify({ exitCode: error.exitCode, says: error.message, advice: error.advice })}\n`,
  );
  process.exitCode = error.exitCode;
}
