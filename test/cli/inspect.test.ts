/** `ownqueue inspect`: saved pages in, one document or one line each out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plain } from '../../src/cli/context.js';
import { main } from '../../src/cli/main.js';
import { schemaErrors } from '../support/json-schemas.js';

const PAGE = `<!doctype html><html lang="en"><head><title>Get in touch</title>
  <meta http-equiv="refresh" content="0; url=https://elsewhere.example.org/">
  <script>document.write('<a href="/scripted">Scripted</a>')</script></head><body>
  <nav><a href="/">Home</a> <a href="contact.html">Contact us</a></nav>
  <img src="https://tracker.example.org/pixel.gif">
  <main><h1>Contact us</h1>
  <form action="send" method="post"><label>Your name * <input name="name"></label>
    <label>E-mail <input type="email" name="mail" required></label>
    <label>How much is 3 + 4? <input name="sum"></label>
    <label>Message <textarea name="message" minlength="50"></textarea></label><button>Send message</button></form>
  <p>Telephone: 0808 157 0192, Monday to Friday 9am-5pm. We reply within 5 working days.</p>
  <p>12 High Street<br>Anytown<br>AB1 2DE</p></main></body></html>`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ownqueue-test-'));
  writeFileSync(join(folder, 'contact.html'), PAGE);
  writeFileSync(join(folder, 'contact.html.gz'), gzipSync(PAGE));
  writeFileSync(join(folder, 'broken.html.gz'), gzipSync(PAGE).subarray(0, 100));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const stream = (write: (text: string) => void) => ({ write, isTTY: false, columns: 80 });
  const code = await main(argv, {
    cwd: folder,
    env: process.env,
    stdin: process.stdin,
    stdout: stream((text) => {
      out += text;
    }),
    stderr: stream((text) => {
      err += text;
    }),
    interactive: false,
    colour: plain(),
    now: () => new Date('2026-03-02T09:00:00Z'),
    random: () => 0.5,
    signal: new AbortController().signal,
    zone: 'UTC',
  });
  return { code, out, err };
}

test('one saved page becomes one document that keeps to its schema', async () => {
  const base = 'https://shop.example.org/en/';
  const { code, out } = await run('inspect', 'contact.html', '--json', '--base-url', base, '--country', 'GB');
  expect(code).toBe(0);
  const page = JSON.parse(out);
  expect(schemaErrors(page)).toEqual([]);
  expect(page).toMatchObject({
    schema: 'ownqueue.inspect/1',
    source: 'contact.html',
    url: base,
    lang: 'en',
    goals: { contact: [1] },
    links: [{ index: 1, text: 'Contact us', href: `${base}contact.html`, region: 'navigation' }],
    forms: [{ index: 0, purpose: 'contact', obstacles: ['captcha-text', 'minimum-text'] }],
    phones: [{ text: '0808 157 0192', e164: '+448081570192', rate: 'free' }],
    addresses: [{ text: '12 High Street, Anytown, AB1 2DE' }],
    promises: [{ days: 5 }],
  });
  expect(
    page.forms[0].fields.map(({ name, meaning, required }: Record<string, unknown>) => [
      name,
      meaning,
      required,
    ]),
  ).toEqual([
    ['name', 'full-name', true],
    ['mail', 'email', true],
    ['sum', 'other', false],
    ['message', 'message', false],
  ]);
});

test('many pages become one line each, in the order given; what cannot be read is said and the rest goes on', async () => {
  const lines = [
    { file: 'contact.html.gz', url: 'https://one.example.org/' },
    { file: 'missing.html' },
    { file: 'broken.html.gz' },
    { file: 'contact.html', url: 'https://two.example.org/', lang: 'de', country: 'US' },
  ];
  writeFileSync(join(folder, 'list.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
  const { code, out } = await run('inspect', '--jsonl', '--list', 'list.jsonl', '--country', 'GB');
  expect(code).toBe(0);
  const pages = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const page of pages) expect(schemaErrors(page)).toEqual([]);
  expect(pages.map(({ source, url, error }) => [source, url, error])).toEqual([
    ['contact.html.gz', 'https://one.example.org/', undefined],
    ['missing.html', 'https://page.invalid/', 'there is no such file'],
    ['broken.html.gz', 'https://page.invalid/', 'the file is not a whole gzip archive'],
    ['contact.html', 'https://two.example.org/', undefined],
  ]);
  expect(pages[0].phones[0].country).toBe('GB');
  expect(pages[3].lang).toBe('de');
});

test('a person reads goals, forms and contact details', async () => {
  const { code, out } = await run('inspect', 'contact.html', '--country', 'GB');
  expect(code).toBe(0);
  expect(out).toContain('contact: “Contact us” (navigation)');
  expect(out).toMatch(/form: contact \(\d+ %\), 4 fields, 2 required; captcha-text, minimum-text/);
  expect(out).toContain('Telephone: 0808 157 0192 (free)');
});

test('where no page could be read the exit code says so', async () => {
  expect((await run('inspect', 'missing.html')).code).toBe(3);
});

test.each([
  [['inspect'], 'No page was named'],
  [['inspect', '--list', 'missing.jsonl'], 'cannot be read'],
  [['inspect', 'contact.html', '--base-url', 'nonsense'], 'is not a web address'],
])('%j is a wrong command', async (argv, message) => {
  const { code, err } = await run(...argv);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('a wrong line of a list is named by file, line and column', async () => {
  writeFileSync(join(folder, 'wrong.jsonl'), '{"file":"contact.html"}\n{oops\n');
  const { code, err } = await run('inspect', '--list', 'wrong.jsonl');
  expect(code).toBe(2);
  expect(err).toContain('wrong.jsonl:2:1');
});
