/** Leaks that were found on small, ordinary-looking websites, each by its name; and what must be opened all the same. */
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { SiteEvidence } from '../../src/model/evidence.js';
import type { Browser } from '../../src/website/browser/launch.js';
import { parseRecording } from '../../src/website/browser/recorder.js';
import { collectSite } from '../../src/website/collect/website.js';
import { noRobots } from '../../src/website/network/robots.js';
import type { LookOptions } from '../../src/website/tab/look-options.js';
import { change, click, type RecordingFile, recording } from '../support/recording.js';
import { testBrowser } from '../support/test-browser.js';
import { EXAMPLES, piecesOf, textOf, wordsIn } from './canaries.js';
import { type Arrival, type LoggingSite, loggingSite } from './logging-server.js';
import { WORKER_SCRIPT } from './page-script.js';
import { form } from './stages.js';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

const TYPED = {
  name: 'Ottoline Quill',
  email: 'ottoline@example.org',
  message: 'The lamp hums in the dark.',
};

interface Looked {
  evidence: SiteEvidence;
  site: LoggingSite;
}

interface LeakCase {
  /** By their path; HOME is added to those without one. */
  pages: Record<string, string> | ((site: LoggingSite) => Record<string, string>);
  complain?: (url: string) => RecordingFile;
  login?: (url: string) => RecordingFile;
}

/** Looks at a website with a browser context that is gone when this resolves. */
async function look({ pages, complain, login }: LeakCase): Promise<Looked> {
  let site: LoggingSite | null = null;
  let html: Record<string, string> = {};
  site = await loggingSite((method, url) => {
    const path = url.replace(/\?.*/, '');
    if (path === '/work.js') return { headers: { 'content-type': 'text/javascript' }, body: WORKER_SCRIPT };
    if (path === '/log-in' && method === 'POST')
      return { status: 303, headers: { location: '/', 'set-cookie': 'session=abc; path=/' }, body: '' };
    const body = html[url] ?? html[path];
    return body === undefined
      ? null
      : { body: `<!doctype html><html lang="en"><title>Example Lamps</title><body>${body}</body></html>` };
  });
  onTestFinished(() => site!.close());
  html = typeof pages === 'function' ? pages(site) : pages;
  const access = login && {
    headers: {},
    cookies: [],
    login: parseRecording(login(site.url), 'login.json'),
    hosts: [],
    secrets: null,
  };
  const options: LookOptions = {
    site: site.url,
    viewport: 'desktop',
    country: null,
    language: null,
    limits: { pages: 20, seconds: 50, depth: 6 },
    robots: noRobots,
    turn: () => Promise.resolve(),
    now: () => new Date(),
    signal: new AbortController().signal,
    userAgentSuffix: 'ownqueue/test',
    progress: () => {},
    ...(complain ? { recordings: { complain: [parseRecording(complain(site.url), 'journey.json')] } } : {}),
    ...(access ? { access } : {}),
  };
  const evidence = await collectSite(browser, options);
  expect(evidence.status).not.toBe('unreachable');
  return { evidence, site };
}

const line = ({ protocol, method, url }: Arrival) =>
  protocol === 'http' ? `${method} ${url}` : `${protocol} ${url}`;

/** Everything that changes something. */
const unsafe = ({ arrivals }: LoggingSite): string[] =>
  arrivals.filter(({ method }) => !/^(?:GET|HEAD|OPTIONS|)$/.test(method)).map(line);

/** Everything that holds words from a form. */
const carrying = ({ arrivals }: LoggingSite, words: readonly string[] = EXAMPLES): string[] => [
  ...arrivals.filter((one) => wordsIn(textOf(one), words).length > 0).map(line),
  ...piecesOf(arrivals).flatMap(({ last, text }) => (wordsIn(text, words).length > 0 ? [line(last)] : [])),
];

const beyond = ({ arrivals }: LoggingSite): string[] =>
  arrivals.filter(({ elsewhere }) => elsewhere).map(line);

const sends = (to: string, method = 'POST') => `fetch("${to}", { method: "${method}", body: "id=1" })`;
const acting = (label: string, send: string, more = '') =>
  `<button type="button" onclick='${send}; this.textContent = "Opened"${more}'>${label}</button>`;

describe('a press sends nothing', () => {
  const shop = '<h1>Lamp</h1><p>£ 12</p>';
  it.each<[string, string]>([
    ['Buy now, a form', `${shop}<form action="/order" method="post"><button>Buy now</button></form>`],
    ['Buy now, a script', `${shop}${acting('Buy now', sends('/order'))}`],
    ['Book now', acting('Book now', sends('/bookings'))],
    ['Subscribe now', acting('Subscribe now', sends('/newsletter'))],
    ['Join now', acting('Join now', sends('/members'))],
    ['Cancel contract', acting('Cancel contract', sends('/api/cancel'))],
    ['Make a complaint', acting('Make a complaint', sends('/api/complaints'))],
    ['Start complaint', acting('Start complaint', sends('/api/complaints'))],
    ['Request a callback', acting('Request a callback', sends('/api/callback'))],
    [
      'Close account in a dialog',
      `<div role="dialog" style="position:fixed;inset:0;background:#fff"><p>Welcome</p>${acting('Close account', sends('/api/account', 'DELETE'), '; this.parentNode.remove()')}</div>`,
    ],
    [
      'Go to checkout by fetch',
      `${shop}${acting('Go to checkout', sends('/order'), '; location.assign("/after")')}`,
    ],
    ['Send by beacon', acting('Make a complaint', 'navigator.sendBeacon("/api/complaints", "id=1")')],
    [
      'Send by a worker',
      acting(
        'Make a complaint',
        'new Worker("/work.js").postMessage({ how: "post", to: location.origin + "/api/complaints", parcel: "id=1" })',
      ),
    ],
    [
      'Send by a SharedWorker',
      acting(
        'Make a complaint',
        'new SharedWorker("/work.js").port.postMessage({ how: "post", to: location.origin + "/api/complaints", parcel: "id=1" })',
      ),
    ],
    [
      'Send as the page leaves',
      `<a href="/contact" onclick='addEventListener("pagehide", () => navigator.sendBeacon("/api/complaints", "id=1"))'>Contact</a>`,
    ],
    [
      'Send on the next page',
      `<a href="/contact" onclick='localStorage.act = "1"'>Contact</a><script>localStorage.act</script>`,
    ],
  ])('%s', async (_name, body) => {
    const { site } = await look({
      pages: {
        '/': `<h1>Example Lamps</h1>${body}<p><a href="/contact">Contact us</a></p>`,
        '/contact': `<h1>Contact us</h1><p>Telephone: 01632 960 111</p><script>if (localStorage.act) fetch("/api/complaints", { method: "POST", body: "id=1" })</script>`,
        '/after': '<h1>Checkout</h1>',
      },
    });
    expect(unsafe(site)).toEqual([]);
  });

  it('cancels nothing by GET', async () => {
    const { site } = await look({
      pages: {
        '/': '<h1>Example Lamps</h1><a href="/cancel-contract">Cancel contract</a>',
        '/cancel-contract': `<h1>Cancel contract</h1><p>Contract 42</p>${acting('Cancel contract', 'fetch("/api/cancel?contract=42")')}`,
      },
    });
    expect(site.arrivals.map(line)).not.toContain('GET /api/cancel?contract=42');
  });
});

describe('links that are commands are not opened', () => {
  it.each([
    ['Contact', '/newsletter/unsubscribe?token=k3J9x2'],
    ['Contact us', '/call-me?phone=01632960222'],
    ['Contact us', '/account/42/delete'],
    ['Complaints', '/delete?id=42'],
    ['Make a complaint', '/complaints/confirm?id=42'],
    ['Cancel contract', '/contracts/42/cancel'],
    ['Cancel contract', '/cancel?confirm=1&contract=42'],
    ['Cancel contract', '/contracts?action=cancel&id=42'],
    ['Vertrag kündigen', '/vertrag/kuendigen?id=42'],
    ['Kontakt', '/konto/loeschen?id=42'],
    ['Contact', '/desabonner?token=k3J9x2'],
    ['Buy now', '/order/place?id=42'],
    ['Buy', '/order?action=confirm&id=42'],
  ])('%s, which asks for %s', async (label, href) => {
    const { site } = await look({ pages: { '/': `<h1>Example Lamps</h1><a href="${href}">${label}</a>` } });
    expect(site.arrivals.map(line)).not.toContain(`GET ${href}`);
  });
});

describe('links that only look like commands are opened', () => {
  it.each([
    ['Contact us', '/contact?action=form'],
    ['Contact us', '/contact?action=show&id=7'],
    ['Contact us', '/index.php?do=contact'],
    ['Complaints', '/complaints?action=new'],
    ['Cancel contract', '/cancel-contract'],
    ['Cancel contract', '/cancel'],
    ['Verträge hier kündigen', '/kuendigen'],
    ['Vertrag widerrufen', '/widerruf'],
    ['Withdraw from contract', '/withdraw'],
    ['Buy a lamp', '/products?action=view&id=42'],
    ['Shop', '/shop?action=list'],
  ])('%s, which asks for %s', async (label, href) => {
    const { site } = await look({
      pages: {
        '/': `<h1>Example Lamps</h1><a href="${href}">${label}</a>`,
        [href]: `<h1>${label}</h1>${form('at once', '/send-message', 'Send')}`,
      },
    });
    expect(site.arrivals.map(line)).toContain(`GET ${href}`);
    expect(unsafe(site)).toEqual([]);
  });
});

/** Runs as soon as something was typed. */
const onceTyped = (script: string) => `<script>{
  const text = () => [...document.querySelectorAll('main input, main textarea')].map(({ value }) => value).filter(Boolean).join(' ');
  let done = false;
  document.querySelector('main').addEventListener('input', () => setTimeout(() => { if (!done && text().length > 20) { done = true; const words = text(); const q = '?q=' + encodeURIComponent(words); ${script} } }));
}</script>`;
const frame = (tag: string, attribute: string) =>
  `const one = document.createElement('${tag}'); one.setAttribute('${attribute}', '/note' + q); document.body.append(one)`;
const shared = (order: string) =>
  `const port = new SharedWorker('/work.js').port; port.start(); port.postMessage(${order})`;

/** A script for the page on which something is typed, and one for all pages. */
const AFTER_TYPING: Record<string, [typed: string, everywhere?: string]> = {
  'localStorage and the next page': [
    'localStorage.note = words',
    "if (localStorage.note) fetch('/note?q=' + encodeURIComponent(localStorage.note))",
  ],
  'window.name and the next page': [
    'window.name = words',
    "if (window.name) new Image().src = '/note?q=' + encodeURIComponent(window.name)",
  ],
  'IndexedDB and the next page': [
    "const open = indexedDB.open('n', 1); open.onupgradeneeded = () => open.result.createObjectStore('n'); open.onsuccess = () => open.result.transaction('n', 'readwrite').objectStore('n').put(words, 'n')",
    "const open = indexedDB.open('n', 1); open.onupgradeneeded = () => open.result.createObjectStore('n'); open.onsuccess = () => { const got = open.result.transaction('n').objectStore('n').get('n'); got.onsuccess = () => got.result && fetch('/note?q=' + encodeURIComponent(got.result)) }",
  ],
  'a cookie': ["document.cookie = 'note=' + encodeURIComponent(words) + '; path=/'"],
  'a SharedWorker': [shared("{ how: 'get', to: location.origin + '/note', parcel: q.slice(1) }")],
  'a SharedWorker that waits': [shared("{ how: 'late', to: location.origin + '/note', parcel: q.slice(1) }")],
  'an iframe': [frame('iframe', 'src')],
  'an object': [frame('object', 'data')],
  'an embed': [frame('embed', 'src')],
  'a form by GET into a frame': [
    "document.body.insertAdjacentHTML('beforeend', '<iframe name=n></iframe><form action=/note target=n><input type=hidden name=q></form>'); const sent = document.forms[document.forms.length - 1]; sent.q.value = words; sent.submit()",
  ],
  'speculation rules': [
    "const rules = document.createElement('script'); rules.type = 'speculationrules'; rules.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: ['/note' + q], eagerness: 'immediate' }] }); document.head.append(rules)",
  ],
  'speculation rules that prerender': [
    "const rules = document.createElement('script'); rules.type = 'speculationrules'; rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: ['/note' + q], eagerness: 'immediate' }] }); document.head.append(rules)",
  ],
  'a beacon as the page leaves': ["addEventListener('pagehide', () => navigator.sendBeacon('/note', words))"],
  'a beacon as the page is hidden': [
    "addEventListener('visibilitychange', () => navigator.sendBeacon('/note', words))",
  ],
  'a keepalive request as the page leaves': [
    "addEventListener('pagehide', () => fetch('/note', { method: 'POST', keepalive: true, body: words }))",
  ],
  'a request for later': ["fetchLater('/note', { method: 'POST', body: words })"],
  'a timer that outlives the step': ["setTimeout(() => fetch('/note' + q), 1500)"],
  'the address that is referred': [
    "history.replaceState(null, '', q); setTimeout(() => new Image().src = '/note', 500)",
  ],
  'a WebSocket that was open before': [
    'window.socket.send(words)',
    "window.socket = new WebSocket(location.origin.replace('http', 'ws') + '/socket')",
  ],
};

describe.each(['steps', 'wakes'] as const)('examples in a form that %s do not leave', (kind) => {
  it.each(Object.entries(AFTER_TYPING))('by %s', async (_name, [typed, everywhere = '']) => {
    const script = `<script>${everywhere}</script>`;
    const { site } = await look({
      pages: {
        '/': `${script}<h1>Example Lamps</h1><a href="/complaints">Complaints</a> <a href="/contact">Contact us</a> <a href="/cancel-contract">Cancel contract</a>`,
        '/complaints': `${script}<main><h1>Complaints</h1>${form(kind, '/send-complaint', 'Send complaint')}</main>${onceTyped(typed)}`,
        '/contact': `${script}<h1>Contact us</h1><p>Telephone: 01632 960 111</p>`,
        '/cancel-contract': `${script}<main><h1>Cancel contract</h1>${form(kind, '/send-cancellation', 'Send')}</main>${onceTyped(typed)}`,
        '/note': '<p>Noted</p>',
      },
    });
    expect(carrying(site)).toEqual([]);
    expect(unsafe(site)).toEqual([]);
  });
});

describe('what a recorded journey types does not leave', () => {
  const words = Object.values(TYPED);
  it.each(
    Object.entries({
      ...AFTER_TYPING,
      'fetch by GET': ["fetch('/note' + q)"],
      'a pixel': ["new Image().src = '/note' + q"],
      JSONP: [
        "const one = document.createElement('script'); one.src = '/note' + q; document.head.append(one)",
      ],
      prefetch: [
        "const one = document.createElement('link'); one.rel = 'prefetch'; one.href = '/note' + q; document.head.append(one)",
      ],
      'a style sheet': [
        "const one = document.createElement('link'); one.rel = 'stylesheet'; one.href = '/note' + q; document.head.append(one)",
      ],
      'the search of the same page': ['location.search = q'],
      'a SharedWorker, key by key': [
        "const { port } = new SharedWorker('/work.js'); port.start(); [...words].forEach((key, index) => port.postMessage({ how: 'get', to: location.origin + '/note', parcel: 'i=' + index + '&q=' + encodeURIComponent(key) }))",
      ],
    } satisfies typeof AFTER_TYPING),
  )('by %s', async (_name, [typed, everywhere = '']) => {
    const script = `<script>${everywhere}</script>`;
    const { site, evidence } = await look({
      pages: {
        '/': `${script}<h1>Example Lamps</h1><a href="/complaints">Complaints</a>`,
        '/complaints': `${script}<main><h1>Complaints</h1>${form('at once', '/send-complaint', 'Send complaint')}</main>${onceTyped(typed)}`,
        '/note': '<p>Noted</p>',
      },
      complain: (url) =>
        recording(
          url,
          click('aria/Complaints'),
          change('aria/Your name', TYPED.name),
          change('aria/Email', TYPED.email),
          change('aria/What went wrong?', TYPED.message),
          click('aria/Send complaint'),
        ),
    });
    expect(carrying(site, words)).toEqual([]);
    expect(unsafe(site)).toEqual([]);
    expect(evidence.journeys.complain.recording).toBe('journey.json');
  });
});

describe('nothing reaches addresses beside the website', () => {
  const order = (to: string, how: string) => JSON.stringify({ how, to: `${to}note`, parcel: 'q=1' });
  it.each<[string, (to: string) => string]>([
    ['a SharedWorker', (to) => shared(order(to, 'get'))],
    ['a worker', (to) => `new Worker('/work.js').postMessage(${order(to, 'get')})`],
    ['a WebSocket', (to) => `new WebSocket('${to.replace('http', 'ws')}note')`],
    ['a WebSocket of a worker', (to) => `new Worker('/work.js').postMessage(${order(to, 'socket')})`],
    ['a WebSocket of a SharedWorker', (to) => shared(order(to, 'socket'))],
    [
      'speculative prefetch',
      (to) =>
        `const rules = document.createElement('script'); rules.type = 'speculationrules'; rules.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: ['${to}note'], eagerness: 'immediate' }] }); document.head.append(rules)`,
    ],
    ['fetch', (to) => `fetch('${to}note', { mode: 'no-cors' })`],
    ['a beacon', (to) => `navigator.sendBeacon('${to}note', 'q=1')`],
    [
      'an iframe',
      (to) => `document.body.insertAdjacentHTML('beforeend', '<iframe src="${to}note"></iframe>')`,
    ],
    ['a link', (to) => `document.querySelector('a').href = '${to}note'`],
  ])('by %s', async (_name, script) => {
    const { site } = await look({
      pages: ({ elsewhere }) => ({
        '/': `<h1>Example Lamps</h1><a href="/contact">Contact us</a><script>${elsewhere.map((to) => `{ ${script(to)} }`).join('\n')}</script>`,
        '/contact': '<h1>Contact us</h1>',
      }),
    });
    expect(beyond(site)).toEqual([]);
  });

  it.each([
    ['STUN', "call({ urls: 'stun:UDP' })"],
    ['TURN', "call({ urls: 'turn:UDP', username: 'a', credential: 'b' })"],
    ['WebTransport', "new WebTransport('https://UDP/')"],
  ])('by %s', async (_name, script) => {
    const { site } = await look({
      pages: ({ udp }) => ({
        '/': `<h1>Example Lamps</h1><script>
          function call(server) {
            const connection = new RTCPeerConnection({ iceServers: [server] });
            connection.createDataChannel('x');
            connection.createOffer().then((offer) => connection.setLocalDescription(offer));
          }
          ${script.replace('UDP', udp)};
        </script>`,
      }),
    });
    expect(beyond(site)).toEqual([]);
  });
});

describe('once logged in', () => {
  const LOGIN =
    '<main><h1>Log in</h1><form method="post" action="/log-in"><label>User name <input name="user" required></label><label>Password <input name="password" type="password" required></label><button>Log in</button></form></main>';
  const logIn = (url: string) =>
    recording(
      `${url}login`,
      change('aria/User name', 'ottoline'),
      change('aria/Password', 'k3J9x2vQ'),
      click('form button'),
    );

  it('nothing is put into a basket, and no link that is a command is opened', async () => {
    const { site, evidence } = await look({
      pages: {
        '/login': LOGIN,
        '/': `<h1>Lamp</h1><p>£ 12</p><form action="/basket/add" method="post"><button>Add to basket</button></form>
          <a href="/logout">Contact us</a> <a href="/checkout/place">Buy now</a> <a href="/konto/abmelden">Complaints</a>`,
        '/basket/add': '<h1>Basket</h1><a href="/checkout">Go to checkout</a>',
        '/checkout': `<h1>Checkout</h1>${form('at once', '/place-order', 'Place order')}`,
      },
      login: logIn,
    });
    expect(evidence.failure).toBeNull();
    expect(unsafe(site)).toEqual(['POST /log-in']);
    for (const path of ['/logout', '/checkout', '/checkout/place', '/konto/abmelden'])
      expect(site.arrivals.map(line)).not.toContain(`GET ${path}`);
  });

  it('what was typed reaches nobody but the login', async () => {
    const { site } = await look({
      pages: {
        '/login': `${LOGIN}${onceTyped("fetch('/note' + q)")}<script>addEventListener('input', ({ target }) => navigator.sendBeacon('/note', target.value))</script>`,
        '/': '<h1>Example Lamps</h1>',
      },
      login: logIn,
    });
    expect(carrying(site, ['k3J9x2vQ'])).toEqual(['POST /log-in']);
  });
});
