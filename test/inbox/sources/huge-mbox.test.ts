/** An mbox may be as large as it likes: memory stays the same. OWNQUEUE_SOAK=1 tries it with 2 GB. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compiled } from '../../support/compiled.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const MB = 1024 * 1024;
const SOAK = process.env.OWNQUEUE_SOAK === '1';
const LARGE = SOAK ? 2 * 1024 * MB : 64 * MB;
/** Enough mails for the threads to start, which take memory of their own. */
const BASE = 24 * MB;
/** Facts of some thousand mails, and what the collector has not taken away yet (measured: 60 to 140 MB). */
const MOST_GROWTH = 220 * MB;

let program = '';
beforeAll(() => {
  program = compiled();
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

const ATTACHMENT = `${'QUJD'.repeat(19)}\n`.repeat(3_300);

const mail = (number: number): string =>
  `From news@example.org Tue Mar  3 10:00:00 2026
From: Example <news@example.org>
Subject: News ${number}
Message-ID: <${number}@example.org>
List-Unsubscribe: <https://www.example.org/u/${number}>
Content-Type: multipart/mixed; boundary="part"

--part
Content-Type: text/html; charset=utf-8

<p>Dear Robin,</p><p>News number ${number}.</p><p><a href="https://www.example.org/u/${number}">Unsubscribe</a></p>
--part
Content-Type: application/pdf
Content-Disposition: attachment; filename="catalogue.pdf"
Content-Transfer-Encoding: base64

${ATTACHMENT}
--part--

`;

/** Written mail by mail; returns how many there are. */
async function writeBox(path: string, bytes: number): Promise<number> {
  const stream = createWriteStream(path);
  let written = 0;
  let number = 0;
  for (; written < bytes; number += 1) {
    const text = mail(number);
    written += text.length;
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return number;
}

/** Reads a box in a process of its own: how many mails it saw, and the most memory it held, in bytes. */
async function readIn(folder: string, path: string): Promise<{ mails: number; most: number }> {
  const script = join(folder, 'read.mjs');
  writeFileSync(
    script,
    `import { openPath } from ${JSON.stringify(join(program, 'dist/inbox/sources/open-path.js'))};
     import { collectInbox, noPlanting } from ${JSON.stringify(join(program, 'dist/inbox/collect.js'))};
     const company = { domains: [], brands: [], languages: [], countries: [], zone: 'UTC' };
     const { messages } = await collectInbox(await openPath(process.argv[2]), { planting: noPlanting, company });
     const most = process.resourceUsage().maxRSS * 1024;
     console.log(JSON.stringify({ mails: messages.filter((each) => each.attachments.length === 1).length, most }));`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [script, path]);
  return JSON.parse(stdout);
}

it(`takes no more memory for ${LARGE / MB} MB than for ${BASE / MB} MB`, {
  timeout: SOAK ? 1_800_000 : 180_000,
}, async () => {
  const folder = temporaryFolder();
  const [small, large] = [join(folder, 'small.mbox'), join(folder, 'large.mbox')];
  await writeBox(small, BASE);
  const count = await writeBox(large, LARGE);
  const [little, much] = [await readIn(folder, small), await readIn(folder, large)];
  expect(much.mails).toBe(count);
  process.stderr.write(
    `${LARGE / MB} MB: ${Math.round((much.most - little.most) / MB)} MB more than for ${BASE / MB} MB\n`,
  );
  expect(much.most - little.most).toBeLessThan(MOST_GROWTH);
});
