/** The most memory that the program itself takes, without its browser: megabytes of resident memory. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { inFolder, peakMemory } from '../processes.js';

const LINKS = 10_000;
/** Each carries half a megabyte. */
const MAILS = 400;

export default () =>
  inFolder(async (folder) => {
    const row = (what, args, most) => ({
      what: `memory: ${what}`,
      values: [peakMemory(args, folder)],
      unit: 'MB',
      ...(most && { aim: { most } }),
    });
    const mbox = join(folder, 'mails.mbox');
    writeFileSync(mbox, Array.from({ length: MAILS }, (_, number) => mail(number)).join(''));
    const { url, close } = await siteOfManyLinks();
    try {
      return {
        rows: [
          row('--help', ['--help']),
          row(
            `check of a site with ${LINKS.toLocaleString('en')} links a page`,
            ['check', url, '--pages', '6', '--exit-zero'],
            300,
          ),
          row('inbox, an mbox of 200 MB', ['inbox', mbox, '--json']),
        ],
      };
    } finally {
      await close();
    }
  });

const mail = (number) =>
  [
    'From news@shop.example.org Thu Jan  1 00:00:00 2026',
    'From: Shop <news@shop.example.org>',
    `Subject: Offer ${number}`,
    `Message-ID: <${number}@shop.example.org>`,
    'Date: Thu, 01 Jan 2026 00:00:00 +0000',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Our brochure is attached.',
    '--part',
    'Content-Type: application/pdf; name=brochure.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    `${'A'.repeat(76)}\n`.repeat(6500),
    '--part--',
    '',
  ].join('\n');

/** Every page links to as many further ones, all of which promise contact. */
async function siteOfManyLinks() {
  const server = createServer(({ url }, response) => {
    const links = Array.from({ length: LINKS }, (_, n) => `<a href="${url}${n}/">Contact branch ${n}</a>`);
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>Branches</title>${links.join('\n')}`);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => new Promise((closed) => server.close(closed));
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}
