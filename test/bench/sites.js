/**
 * How right the program is on whole websites that nobody on this project wrote: `npm run bench:sites`.
 *
 * `sites/truth.json` holds what a person read on each website before the program had seen it; the files stay outside
 * the project, in the folder that OWNQUEUE_SITES names (`<folder>/<site>`). OWNQUEUE_SITES_TRUTH names further truths
 * of the same shape, as FILE or FILE=FOLDER. Each website is served on loopback and looked at by the built program.
 *
 * --only NAME       this website alone (may be repeated)
 * --untouched       the websites that nobody looks at while working on the program, and only those
 * --jobs N          websites at the same time (1)
 * --repeat N        look N times and compare the answers, load times aside
 * --time            compare the time with that of a bare browser, which opens the same pages one after the other
 * --most SECONDS    end a look that takes longer (300)
 * --keep FOLDER     write each answer there as JSON, with the evidence behind it as a store
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import PQueue from 'p-queue';
import { bareVisit } from './sites/bare-visit.js';
import { look } from './sites/look.js';
import { report } from './sites/report.js';
import { serveSite } from './sites/serve.js';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    untouched: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '1' },
    repeat: { type: 'string', default: '1' },
    time: { type: 'boolean', default: false },
    most: { type: 'string', default: '300' },
    keep: { type: 'string' },
  },
});
const [jobs, repeat, most] = ['jobs', 'repeat', 'most'].map((name) => Number(options[name]));
if (![jobs, repeat, most].every((number) => Number.isInteger(number) && number > 0)) {
  process.stderr.write('--jobs, --repeat and --most take whole numbers from 1.\n');
  process.exit(2);
}
const folder = process.env.OWNQUEUE_SITES;
const further = process.env.OWNQUEUE_SITES_TRUTH;

/** Truths with the folder of the website's files. */
function truthsOf(file, sites) {
  return JSON.parse(readFileSync(file, 'utf8')).map((truth) => ({
    ...truth,
    root: join(sites, truth.site, truth.folder ?? ''),
  }));
}

async function lookAt(truth, at) {
  const keep = (ending) => (options.keep ? resolve(options.keep, `${truth.site}${ending}`) : null);
  const server = await serveSite(truth.root, truth.port).catch((error) => error);
  if (server instanceof Error) return { truth, skipped: server.message };
  try {
    const looks = [];
    for (let round = 0; round < repeat; round++) {
      const name = round === 0 ? '' : `.${round + 1}`;
      const store = keep(`${name}.db`);
      if (store) for (const part of ['', '-wal', '-shm']) await rm(`${store}${part}`, { force: true });
      const answer = await look(server.url, most, store);
      looks.push(answer);
      if (options.keep)
        await writeFile(keep(`${name}.json`), `${JSON.stringify({ truth, ...answer }, null, 1)}\n`);
    }
    const bare = options.time ? await bareVisit(server.url, server.opened) : null;
    return { truth, looks, bare };
  } finally {
    await server.close();
    process.stderr.write(`${at} ${truth.site}\n`);
  }
}

if (!folder || !existsSync(folder)) {
  const why = folder ? `there is no folder ${folder}` : 'OWNQUEUE_SITES names no folder of websites';
  process.stdout.write(`Skipped: ${why}.\n`);
  process.exit(0);
}
if (options.keep) await mkdir(options.keep, { recursive: true });
const [furtherFile, furtherFolder = folder] = further?.split('=') ?? [];
const truths = [
  ...truthsOf(join(import.meta.dirname, 'sites/truth.json'), folder),
  ...(furtherFile ? truthsOf(furtherFile, furtherFolder) : []),
].filter(
  ({ site, untouched = false }) => untouched === options.untouched && (options.only?.includes(site) ?? true),
);
const present = truths.filter(({ root }) => existsSync(root));
const queue = new PQueue({ concurrency: jobs });
const results = await queue.addAll(
  present.map((truth, at) => () => lookAt(truth, `${at + 1}/${present.length}`)),
);
const skipped = [
  ...truths.filter(({ root }) => !existsSync(root)).map(({ site }) => `${site}: its files are absent`),
  ...results.filter((result) => result.skipped).map(({ truth, skipped: why }) => `${truth.site}: ${why}`),
];
process.stdout.write(
  report(
    results.filter((result) => !result.skipped),
    { skipped, repeat, untouched: options.untouched },
  ),
);
