/** A page of a hundred megabytes. */
import { Readable } from 'node:stream';
import { SOAK } from '../../support/soak.js';
import type { Hostility } from '../hostility.js';

const PARAGRAPH = `<p>${'All about lamps. '.repeat(600)}</p>`;

export default {
  story: 'The page has 100 MB of text.',
  answer(_request, response) {
    const bytes = SOAK ? 100e6 : 20e6;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const text = Array.from({ length: Math.ceil(bytes / PARAGRAPH.length) }, () => PARAGRAPH);
    Readable.from(['<!doctype html><title>Complaints</title><h1>Complaints</h1>', ...text]).pipe(response);
  },
  status: 'partial',
  failure: 'it is larger than any customer waits for; only its beginning was read',
  limits: SOAK ? { answerMs: 60_000, readMs: 60_000, stepMs: 120_000 } : { bytes: 5e6 },
} satisfies Hostility;
