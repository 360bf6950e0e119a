/** A small answer that unpacks to a gigabyte. */
import { constants, createGzip } from 'node:zlib';
import { SOAK } from '../../support/soak.js';
import type { Hostility } from '../hostility.js';

export default {
  story: 'A megabyte of gzip unpacks to a gigabyte of page.',
  answer(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
    const gzip = createGzip({ level: constants.Z_BEST_SPEED });
    gzip.pipe(response);
    gzip.write('<!doctype html><title>Complaints</title><h1>Complaints</h1><!--');
    const megabyte = Buffer.alloc(1e6, ' ');
    let left = SOAK ? 1000 : 80;
    const more = () => {
      while (left-- > 0) if (!gzip.write(megabyte)) return void gzip.once('drain', more);
      gzip.end();
    };
    more();
    response.on('close', () => {
      left = 0;
    });
  },
  status: 'partial',
  failure: 'it is larger than any customer waits for; only its beginning was read',
  limits: SOAK ? {} : { bytes: 5e6 },
} satisfies Hostility;
