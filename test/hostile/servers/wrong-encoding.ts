/** Text that is not what it says. */
import type { Hostility } from '../hostility.js';

export default {
  story: 'UTF-16 is said to be UTF-8, with NULs, broken sequences and halves of characters.',
  answer(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const script =
      '<script>document.title = "\\ud800 Complaints \\udfff\\0"; document.querySelector("a").textContent = "Contact \\udc00 us";</script>';
    response.write(
      '<!doctype html><html lang="en\0"><h1>Complaints \0</h1><a href="/contact\0\ufffe">Contact</a>',
    );
    response.write(Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80, 0xff, 0xfe, 0x00]));
    response.write(Buffer.from('<p>Größe</p>', 'utf16le'));
    response.end(script);
  },
  status: 'complete',
  failure: null,
} satisfies Hostility;
