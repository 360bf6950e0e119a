/** A raw mail becomes the facts that a reader would see, however it was put together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/inbox/message/facts.js';
import { factsOf, rawMail } from '../../support/raw-mail.js';

const results = (value: string) => ({ 'Authentication-Results': value });

describe('facts of a mail', () => {
  it('tell sender, subject, times and list headers', async () => {
    const facts = await factsOf({
      headers: {
        Subject: '=?utf-8?B?RnLDvGhsaW5n?=',
        'Reply-To': 'Service <service@example.com>',
        'List-Unsubscribe': '<mailto:leave@example.org>, <https://example.org/u?x=1>',
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        Received: 'from a by b; Tue, 03 Mar 2026 11:00:05 +0100 (CET)',
      },
      html: '<html lang="de-AT"><body><p>Hallo Robin,</p></body></html>',
    });
    expect(facts).toMatchObject({
      id: '1@example.org',
      from: { name: 'Example', address: 'news@example.org', domain: 'example.org' },
      replyTo: { address: 'service@example.com', domain: 'example.com' },
      subject: 'Frühling',
      receivedAt: '2026-03-03T10:00:05.000Z',
      declaredLanguage: 'de-at',
      list: { unsubscribe: ['mailto:leave@example.org', 'https://example.org/u?x=1'] },
      marketing: true,
      greeting: { kind: 'named', name: 'Robin' },
    });
  });

  it('believe only the topmost Authentication-Results, which the own mailbox wrote', async () => {
    const facts = await factsOf(
      Buffer.concat([
        Buffer.from(
          'Authentication-Results: mx.example.net; spf=pass; dkim=fail header.d=example.org; dmarc=fail (p=NONE) header.from=example.org\r\n',
        ),
        rawMail({
          headers: results('mx.forged.test; dkim=pass header.d=example.org; dmarc=pass'),
          text: 'Hello',
        }),
      ]),
    );
    expect(facts.authentication).toMatchObject({
      server: 'mx.example.net',
      dkim: 'fail',
      dmarc: 'fail',
      policy: 'none',
    });
  });

  it('read Microsoft’s header, which names no server', async () => {
    const facts = await factsOf({
      headers: results(
        'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.org; dkim=pass header.d=example.org;dmarc=bestguesspass action=none',
      ),
      text: 'Hello',
    });
    expect(facts.authentication).toMatchObject({
      server: 'unnamed',
      spf: 'pass',
      dkim: 'pass',
      dmarc: 'bestguesspass',
    });
  });

  it('tell which headers a signature covers, and whether it holds', async () => {
    const facts = await factsOf({
      headers: {
        ...results('mx.example.net; dkim=pass header.d=example.org header.s=k1 header.b=AbCd'),
        'DKIM-Signature':
          'v=1; a=rsa-sha256; d=example.org; s=k1; h=From:List-Unsubscribe:List-Unsubscribe-Post; bh=x; b=AbCdEf',
      },
      text: 'Hello',
    });
    expect(facts.authentication.signatures).toEqual([
      {
        domain: 'example.org',
        headers: ['from', 'list-unsubscribe', 'list-unsubscribe-post'],
        result: 'pass',
      },
    ]);
  });

  it('never invent a text part', async () => {
    expect(
      (await factsOf({ html: '<p>Hello there, this is long enough to be a text of its own.</p>' })).textPart,
    ).toBeNull();
    expect((await factsOf({ html: '<p>Hello</p>', text: 'Hello' })).textPart).toMatchObject({
      letters: 5,
      similarity: 1,
    });
  });

  it('see a link that lies, an address of numbers and plain http', async () => {
    const { links, insecure } = await factsOf({
      html: '<a href="http://192.0.2.7/x">www.example.org</a><a href="%%URL%%">Go</a><a href="#">Up</a>',
    });
    expect(links[0]).toMatchObject({ shownDomain: 'example.org', domain: '192.0.2.7', kind: 'web' });
    expect(links.slice(1).map(({ kind }) => kind)).toEqual(['placeholder', 'anchor']);
    expect(insecure).toEqual(['http://192.0.2.7/x']);
  });

  it('count pictures that need words, and pixels that watch', async () => {
    const { images } = await factsOf({
      html: '<img src="https://example.org/a.png"><img src="https://example.org/b.png" alt=""><a href="https://example.org"><img src="https://example.org/c.png" alt=""></a><img src="https://example.org/p" width="1" height="1">',
    });
    expect(images).toEqual({ content: 3, withoutAlt: 1, linkedWithoutAlt: 1, tracking: 1 });
  });

  it('find placeholders wherever they were left, and say where', async () => {
    const { mergeTags } = await factsOf({
      headers: { Subject: 'For you, {{name}}', From: '"%COMPANY%" <a@example.org>' },
      html: '<div style="display:none">*|PREVIEW|*</div><p>Dear [First Name],</p><a href="https://example.org/?n=%7B%7Bid%7D%7D">Go</a>',
      text: 'Hello %%name%%',
    });
    expect(mergeTags.map(({ place }) => place)).toEqual([
      'subject',
      'sender',
      'body',
      'preheader',
      'link',
      'text-part',
    ]);
  });

  it('keep no body: only what is quoted', async () => {
    const secret = 'the reader’s private business in the middle of the mail';
    const facts = await factsOf({
      html: `<p>Hello Robin,</p>${'<p>Filler of the mail.</p>'.repeat(20)}<p>${secret}</p>`,
    });
    expect(JSON.stringify(facts)).not.toContain(secret);
  });
});

describe('a mail that breaks the rules', () => {
  it.each([
    ['latin-1', 'iso-8859-1', Buffer.from('Gr\xfc\xdfe', 'latin1'), 'Grüße'],
    ['windows-1252', 'windows-1252', Buffer.from([0x93, 0x48, 0x69, 0x94]), '“Hi”'],
    ['Shift_JIS', 'shift_jis', Buffer.from([0x94, 0x7a, 0x90, 0x4d]), '配信'],
    ['an unknown charset', 'x-no-such-thing', Buffer.from('plain'), 'plain'],
  ])('is read in %s', async (_name, charset, body, text) => {
    const head = `From: a@example.org\r\nSubject: x\r\nContent-Type: text/html; charset=${charset}\r\n\r\n<div style="display:none">`;
    const facts = await factsOf(Buffer.concat([Buffer.from(head), body, Buffer.from('</div>')]));
    expect(facts.preview).toBe(text);
  });

  it.each([
    ['without headers', 'Just text'],
    ['without a body', 'From: a@example.org\r\n'],
    ['that is empty', ''],
    [
      'with a boundary that never comes',
      'From: a@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\nText',
    ],
    ['with a broken date', 'From: a@example.org\r\nDate: yesterday\r\n\r\nText'],
    ['with bare line feeds', 'From: a@example.org\nSubject: x\n\nText\n'],
    ['with a header that never ends', `From: a@example.org\r\nSubject: ${'x'.repeat(200_000)}\r\n\r\nText`],
    ['with broken base64', 'From: a@example.org\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!=='],
    ['with two From headers', 'From: a@example.org\r\nFrom: b@example.com\r\n\r\nText'],
  ])('%s still gives facts', async (_name, source) => {
    const facts = await factsOf(Buffer.from(source));
    expect(facts.id.length).toBeGreaterThan(0);
  });

  it('nested 400 deep is read as far as its headers, and says why', async () => {
    const levels = Array.from(
      { length: 400 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    );
    const facts = await factsOf(Buffer.from(`From: a@example.org\r\nSubject: Deep\r\n${levels.join('')}`));
    expect(facts.subject).toBe('Deep');
    expect(facts.defect).toContain('nesting');
  });

  it('cannot smuggle a header in through an encoded word', async () => {
    const injected = Buffer.from('Hello\r\nX-Evil: 1\r\nFrom: boss@example.com').toString('base64');
    const facts = await factsOf({ headers: { Subject: `=?utf-8?B?${injected}?=` }, text: 'Hello' });
    expect(facts.from.address).toBe('news@example.org');
  });

  it.each([
    ['=?us-ascii?Q?=3Chttps=3A=2F=2Fexample=2Eorg=2Fu=3E?=', ['https://example.org/u']],
    ['<=?us-ascii?Q?https=3A=2F=2Fexample=2Eorg=2Fu?=>', ['https://example.org/u']],
    [
      '=?utf-8?B?PGh0dHBzOi8vZXhhbXBsZS5vcmc=?= =?utf-8?B?L3U+?=, <mailto:u@example.org>',
      ['https://example.org/u', 'mailto:u@example.org'],
    ],
    ['<mailto:u@example.org?subject==?utf-8?Q?K=C3=BCndigen?=>', ['mailto:u@example.org?subject=Kündigen']],
    ['<mailto:u@example.org?subject==?iso-8859-1?Q?K=FCndigen?=>', ['mailto:u@example.org?subject=Kündigen']],
    ['<https://example.org/u?a=1?=b>', ['https://example.org/u?a=1?=b']],
  ])('read the ways out in List-Unsubscribe: %s', async (written, ways) => {
    const facts = await factsOf({ headers: { 'List-Unsubscribe': written }, text: 'Hello' });
    expect(facts.list.unsubscribe).toEqual(ways);
  });

  it.each([
    ['nested without end', '<div>'.repeat(300_000)],
    ['of fonts never closed', '<font>'.repeat(200_000)],
    ['of links', '<a href="http://example.org/unsub">here</a>'.repeat(40_000)],
    ['of one word', 'x'.repeat(3_000_000)],
    ['of one Chinese word', '漢'.repeat(600_000)],
    ['of style rules', `<style>${'.a{'.repeat(300_000)}</style>`],
    ['of comments never closed', '<!--'.repeat(300_000)],
    ['of digits', '1 '.repeat(1_000_000)],
    ['of braces', '{{a '.repeat(400_000)],
    ['of empty lines', '\r\n'.repeat(1_000_000)],
  ])('as a bomb %s is read in bounded time', async (_name, html) => {
    const facts = await factsOf({ html });
    expect(facts.links.length).toBeLessThanOrEqual(300);
  });

  it('of any bytes whatever gives facts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
        const facts = await readFacts({ file: 'x', source: bytes, receivedAt: null }, { countries: [] });
        expect(facts.messageId === null || facts.id.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
