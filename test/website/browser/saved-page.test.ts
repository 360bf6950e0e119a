/** The text of a saved page: its encoding, its base, and nothing that leads away from it. */
import { describe, expect, it } from 'vitest';
import { writable } from '../../../src/website/browser/saved-page.js';

const URL = 'https://www.example.org/dir/page';
const text = (html: string | Buffer): string => writable({ url: URL, html: Buffer.from(html) });
const latin = (html: string): Buffer => Buffer.from(html, 'latin1');

describe('the text of a saved page', () => {
  it.each([
    ['as UTF-8, though it still names its old encoding', '<meta charset=iso-8859-1><p>Grüße', 'Grüße'],
    ['as it says where it is no UTF-8', latin('<meta charset="iso-8859-2"><p>\xb1'), 'ą'],
    [
      'as it says in the older way',
      latin('<meta http-equiv=Content-Type content="text/html; charset=windows-1251"><p>\xc6'),
      'Ж',
    ],
    ['as Western European where it names no encoding', latin('<p>caf\xe9'), 'café'],
    ['as Western European where it names an unknown one', latin('<meta charset=klingon><p>caf\xe9'), 'café'],
    [
      'by its byte order mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<p>Ж', 'utf16le')]),
      '<p>Ж',
    ],
  ])('is read %s', (_how, html, part) => expect(text(html)).toContain(part));

  it.each([
    ['its own address', '<head><title>x', `<head><base href="${URL}"><title>x`],
    [
      'what its own base makes of it',
      '<head><base href="/up/">',
      '<base href="https://www.example.org/up/">',
    ],
    ['its own address without a head', '<!doctype html><p>x', `<!doctype html><base href="${URL}"><p>x`],
  ])('has as base %s', (_what, html, part) => expect(text(html)).toContain(part));

  it('neither leads away nor binds the pages after it', () => {
    const html = `<meta http-equiv="refresh" content="0;url=/x"><META HTTP-EQUIV=Content-Security-Policy content="style-src 'none'">`;
    expect(text(html)).not.toMatch(/equiv="?(refresh|content-security)/i);
  });
});
