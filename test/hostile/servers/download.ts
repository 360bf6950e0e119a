/** A link to a page that turns out to be a file. */
import type { Hostility } from '../hostility.js';

export default {
  story: 'The address of the page is a download.',
  answer(_request, response) {
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="../../complaint.exe"',
    });
    response.end('MZ');
  },
  status: 'partial',
  failure: 'it is a download, not a page',
} satisfies Hostility;
