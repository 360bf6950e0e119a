/** A page with a million links. */
import { Readable } from 'node:stream';
import { SOAK } from '../../support/soak.js';
import type { Hostility } from '../hostility.js';

function* page(links: number) {
  yield '<!doctype html><html lang="en"><title>Complaints</title><h1>Complaints</h1>';
  for (let link = 0; link < links; link += 1000)
    yield Array.from({ length: 1000 }, (_, n) => `<a href="/b/${link + n}">Branch ${link + n}</a>\n`).join(
      '',
    );
}

export default {
  story: 'The page has a million links.',
  answer(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    Readable.from(page(SOAK ? 1_000_000 : 4_000)).pipe(response);
  },
  status: 'partial',
  // A million take more memory than a page may have.
  failure: SOAK ? 'the page crashed the browser tab' : null,
  limits: SOAK ? { answerMs: 60_000, readMs: 120_000, stepMs: 300_000 } : {},
} satisfies Hostility;
