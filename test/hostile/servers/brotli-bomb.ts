/** The same in Brotli, as data that a script asks for. */
import { brotliCompressSync, constants } from 'node:zlib';
import { SOAK } from '../../support/soak.js';
import { type Hostility, html } from '../hostility.js';

export default {
  story: 'A few hundred bytes of Brotli unpack to a gigabyte of script.',
  answer({ url }, response) {
    if (!url?.startsWith('/trap/'))
      return html(
        response,
        '<h1>Complaints</h1><a href="/contact">Contact</a><script src="/trap/bomb.js"></script>',
      );
    response.writeHead(200, { 'content-type': 'text/javascript', 'content-encoding': 'br' });
    const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
    response.end(brotliCompressSync(Buffer.alloc(SOAK ? 1e9 : 8e7, ' '), { params }));
  },
  status: 'partial',
  // Unpacked at once, a gigabyte may fill the tab's memory first.
  failure: /larger than any customer waits for|crashed the browser tab/,
  limits: SOAK ? {} : { bytes: 5e6 },
} satisfies Hostility;
