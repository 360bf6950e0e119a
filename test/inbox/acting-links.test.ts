/** Whatever a mail writes on a link that leaves, confirms or changes something, no page is asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readFacts } from '../../src/inbox/message/facts.js';
import { couldAct } from '../../src/inbox/recognise/acting-link.js';
import { visitLinks } from '../../src/inbox/visit-links.js';
import { languages } from '../../src/language/all-languages.js';
import { rawMail } from '../support/raw-mail.js';
import { ACTING_LABELS } from './acting-labels.js';

const opaque = 'https://click.example.org/c/8fA03-x9';
const label = (text: string, href = opaque) => couldAct({ text, alt: '', href, acts: false });

/** Loopback server that keeps what it was asked; a path in `leads` redirects. */
async function website(leads: Readonly<Record<string, string>> = {}) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const to = leads[request.url ?? ''];
    response.writeHead(to ? 302 : 200, to ? { Location: to } : {});
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

const options = {
  fetch,
  refusal: async () => null,
  probe: async () => {},
  now: () => new Date('2026-03-03T12:00:00Z'),
  wait: async () => {},
};

/** What a mail with this body makes the program ask for, and how each visit ended. */
async function visits(html: string, headers: Record<string, string> = {}) {
  const source = rawMail({ headers: { 'List-Id': '<news.example.org>', ...headers }, html });
  const facts = await readFacts({ file: 'a.eml', source, receivedAt: null }, { countries: [] });
  return visitLinks([facts], options);
}

describe('a label that leaves, confirms or changes', () => {
  it('is known in every language', () => {
    expect(Object.keys(ACTING_LABELS).sort()).toEqual(languages.map(({ code }) => code).sort());
  });

  it.each(Object.entries(ACTING_LABELS))('is seen in %s', (_, labels) => {
    expect(labels.filter((text) => !label(text))).toEqual([]);
    expect(labels.filter((text) => !label(`» ${text.toUpperCase()} «`))).toEqual([]);
  });

  it.each([
    'Yes, I am coming',
    'No, I cannot make it',
    'Ja, ich komme gern',
    'Oui, je serai là',
    'U n s u b s c r i b e',
    'U.n.s.u.b.s.c.r.i.b.e',
    'u-n-s-u-b-s-c-r-i-b-e',
    'A b m e l d e n',
    'Please  u n s u b s c r i b e  me',
  ])('is seen in %j', (text) => {
    expect(label(text)).toBe(true);
  });

  it('is told from one that only shows something', () => {
    const plain = [
      'Read our spring magazine',
      'Unsere Rezepte im Frühling',
      'Nos recettes de printemps',
      '春のレシピ',
    ];
    expect(plain.filter((text) => label(text))).toEqual([]);
  });
});

describe('an address that leaves, confirms or changes', () => {
  it.each([
    'https://example.org/unsubscribe?x=1',
    'https://example.org/UnSub.aspx?u=1',
    'https://unsubscribe.example.org/x1',
    'https://example.org/emailOptOut/77',
    'https://example.org/r?to=https%253A%252F%252Fexample.net%252Fconfirm%252F1',
    'https://example.org/%75nsubscribe',
    'https://example.org/100%/verify',
    'https://example.org/abbestellen/1',
    'https://example.org/newsletter/bevestigen/1',
    'https://example.org/einstellungen',
    'https://example.org/l?one-click=1',
    'https://example.org/magic?otp=123456',
    'https://example.org/подтвердить/1',
  ])('is left alone: %s', (href) => expect(label('Our spring magazine', href)).toBe(true));

  it('is one, too, where it pauses, thins out, renews or reports', () => {
    const wordings =
      'Mute|Pause emails|Turn off these emails|Get fewer emails|Not interested|Report spam|Stay subscribed|' +
      'Keep me on the list|Not you?|Renew|Weniger E-Mails|Keine Werbung mehr|Pausieren|Moins d’e-mails|' +
      'Menos correos|Meno e-mail|Minder e-mails|Färre mejl|Vähemmän viestejä|Mniej wiadomości|一時停止|暂停';
    expect(wordings.split('|').filter((words) => !label(words))).toEqual([]);
  });

  it('is one where its label has no word: a thumb, a star, a number', async () => {
    const votes = ['👍', '👎', '★★★★★', '9'].map(
      (sign) => `<a href="https://example.org/${sign}">${sign}</a>`,
    );
    const html = `<p>How was the delivery? ${votes.join(' ')}</p><p><a href="https://example.org/m">Our magazine</a></p>`;
    const { links } = await readFacts(
      { file: 'x', source: rawMail({ html }), receivedAt: null },
      { countries: [] },
    );
    expect(links.map(({ acts }) => acts)).toEqual([true, true, true, true, false]);
  });

  it('is seen in an address that another carries in Base64', () => {
    const carried = Buffer.from('https://example.org/unsubscribe?u=1').toString('base64');
    expect(label('Our magazine', `https://click.example.org/r?u=${carried}`)).toBe(true);
    const plain = Buffer.from('https://example.org/magazine').toString('base64');
    expect(label('Our magazine', `https://click.example.org/r?u=${plain}`)).toBe(false);
  });

  it('is seen wherever the word stands, however often it is encoded', () => {
    const word = fc.constantFrom('unsubscribe', 'confirm', 'verify', 'preferences', 'optout', 'abmelden');
    const segment = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    fc.assert(
      fc.property(word, segment, segment, fc.nat(3), fc.boolean(), (acts, before, after, times, inQuery) => {
        let inner = `https://example.org/${before}/${acts}/${after}`;
        for (let turn = 0; turn < times; turn += 1)
          inner = encodeURIComponent(inner).replaceAll('u', '%75').replaceAll('c', '%63');
        const href = times > 0 || inQuery ? `https://click.example.org/r?u=${inner}` : inner;
        return label('Our spring magazine', href);
      }),
    );
  });
});

describe('a mail whose links are checked', () => {
  it('has only its plain links opened', async () => {
    const { url, requests } = await website();
    await visits(
      `<p><a href="${url}/magazine">Our spring magazine</a></p>
       <p>To leave the list, <a href="${url}/a1">click here</a>.</p>
       <p>Please confirm that you still want our news:</p><p><a href="${url}/a2">here</a></p>
       <p><a href="${url}/a3"><img src="x.png"></a></p>
       <p><a href="${url}/a4" title="Change your preferences">Our newest recipes</a></p>
       <p>You want less mail? Tell us <a href="${url}/a5">hier</a>. Einstellungen ändern Sie dort.</p>
       <p><a href="${url}/a6">Spring recipes</a> <a href="${url}/a6">Unsubscribe</a></p>
       <p><a href="${url}/a7#top">Summer recipes</a> <a href="${url}/a7#end">Redeem and order now</a></p>`,
      { 'List-Unsubscribe': `<${url}/a8>` },
    );
    expect(requests).toEqual(['/magazine']);
  });

  it('is followed from redirect to redirect, and never into one that could act', async () => {
    const { url, requests } = await website({
      '/one': '/two',
      '/two': '/unsubscribe?u=1',
      '/three': 'mailto:leave@example.org?subject=unsubscribe',
      '/four': '/way-out-77',
      '/five': '/six',
    });
    const found = await visits(
      `<p><a href="${url}/one">Our spring magazine</a></p><p><a href="${url}/three">Our recipes</a></p>
       <p><a href="${url}/four">Our summer recipes</a></p><p><a href="${url}/five">Our gardens</a></p>`,
      { 'List-Unsubscribe': `<${url}/way-out-77>` },
    );
    expect(requests).toEqual(['/one', '/two', '/three', '/four', '/five', '/six']);
    expect(found.map(({ status, failure }) => [status, failure])).toEqual([
      [302, null],
      [302, null],
      [302, null],
      [200, null],
    ]);
  });

  it('whose redirects go round in circles is told as broken', async () => {
    const { url } = await website({ '/round': '/again', '/again': '/round' });
    const [visit] = await visits(`<a href="${url}/round">Our spring magazine</a>`);
    expect(visit).toMatchObject({ status: null, failure: 'redirects without end' });
  });

  it('is left alone where an address is too long to be kept whole', async () => {
    const { url, requests } = await website();
    const long = `${url}/${'x'.repeat(1_200)}`;
    await visits(`<a href="${long}1">Our spring magazine</a><a href="${long}2">Unsubscribe</a>`);
    expect(requests).toEqual([]);
  });

  it('asks for no page in any language', async () => {
    const { url, requests } = await website();
    const links = Object.values(ACTING_LABELS).flat();
    const html = links.map((text, at) => `<p><a href="${url}/${at}">${text}</a></p>`).join('');
    await visits(`<html><body>${html}</body></html>`);
    expect(requests).toEqual([]);
  });
});

describe('a link that does not say what it does, at a server that refuses to tell without opening', () => {
  /** Every HEAD is refused; what would act is a GET. */
  async function refusing() {
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
  }

  it.each([
    '/c/8fA03-x9',
    '/e/27318?r=9921',
    '/go?m=1',
    '/spring/dGhpcyBpcyBtZQ',
    '/5f0c1b2e-8a1d-4c57-9d5e-2f1d3a9b7c11',
    '/a#k=1',
  ])('is not opened if its address could tell one reader from another: %s', async (path) => {
    const { url, requests } = await refusing();
    const found = await visits(`<p>Spring is here. <a href="${url}${path}">Our spring dinner</a></p>`);
    expect(requests.filter((each) => each.startsWith('GET'))).toEqual([]);
    for (const visit of found) expect(visit).toMatchObject({ status: null, refused: true });
  });

  it.each(['/spring/recipes', '/', '/magazine-2026.html', '/recipes?utm_source=mail&utm_campaign=spring'])(
    'is opened once if all readers get the same address: %s',
    async (path) => {
      const { url, requests } = await refusing();
      await visits(`<p>Spring is here. <a href="${url}${path}">Our spring recipes</a></p>`);
      expect(requests).toEqual([`HEAD ${path}`, `GET ${path}`]);
    },
  );
});
