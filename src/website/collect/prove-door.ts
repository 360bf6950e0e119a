/** Proves the door: a local page tries every way out that a page has, and what arrives is listed. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { openContext } from '../browser/context.js';
import type { Browser } from '../browser/launch.js';
import { loadPage } from '../interact/load.js';
import { press } from '../interact/press.js';
import { requestPolicy } from '../network/request-policy.js';
import { openTab, type Tab } from '../tab/tab.js';
import { enterThrowaway, shutDoor } from '../tab/throwaway.js';

export interface DoorProof {
  /** Ways that were tried, by name; none if the browser cannot come through a door, so that nothing is pressed in it. */
  tried: readonly string[];
  /** What arrived all the same. */
  arrived: readonly string[];
}

/** Statements of a page after a press: `to` is on the website, `beside` on another address of this computer, `udp` hears datagrams. */
const AFTER_PRESS: Readonly<Record<string, string>> = {
  fetch: "fetch(to, { method: 'POST', body: '1' })",
  'fetch that outlives the page': "fetch(to, { method: 'POST', body: '1', keepalive: true })",
  DELETE: "fetch(to, { method: 'DELETE' })",
  GraphQL: "fetch(to, { method: 'POST', body: JSON.stringify({ query: 'mutation { placeOrder { id } }' }) })",
  XMLHttpRequest: "const x = new XMLHttpRequest(); x.open('POST', to); x.send('1')",
  beacon: "navigator.sendBeacon(to, '1')",
  'form in a frame':
    "document.body.insertAdjacentHTML('beforeend', '<iframe name=f></iframe><form method=post target=f></form>'); const f = document.forms[document.forms.length - 1]; f.action = to; f.submit()",
  worker: 'new Worker(program).postMessage(to)',
  SharedWorker: 'new SharedWorker(program).port.postMessage(to)',
  'service worker': 'navigator.serviceWorker.register(to)',
  'speculation rules':
    "const s = document.createElement('script'); s.type = 'speculationrules'; s.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [to], eagerness: 'immediate' }] }); document.head.append(s)",
  'a command by GET': "fetch(to + '/cancel?contract=42')",
  WebSocket: "new WebSocket(to.replace('http', 'ws'))",
  'request elsewhere': "fetch(beside, { mode: 'no-cors' })",
  'frame elsewhere': "const i = document.createElement('iframe'); i.src = beside; document.body.append(i)",
  WebTransport: "new WebTransport('https://' + udp + '/')",
  WebRTC:
    "const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + udp }] }); c.createDataChannel('x'); c.createOffer().then((offer) => c.setLocalDescription(offer))",
  'the end of the page': "addEventListener('pagehide', () => navigator.sendBeacon(to, '1'))",
};

/** The same where something was typed: nothing may leave at all. */
const AFTER_TYPING: Readonly<Record<string, string>> = {
  ...AFTER_PRESS,
  'fetch by GET': 'fetch(to)',
  pixel: 'new Image().src = to',
  script: "const s = document.createElement('script'); s.src = to; document.head.append(s)",
  'style sheet':
    "const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = to; document.head.append(l)",
  prefetch:
    "const l = document.createElement('link'); l.rel = 'prefetch'; l.href = to; document.head.append(l)",
  frame: "const i = document.createElement('iframe'); i.src = to; document.body.append(i)",
  EventSource: 'new EventSource(to)',
  'request for later': "fetchLater(to, { method: 'POST', body: '1' })",
  'the next page': 'setTimeout(() => location.assign(to))',
};

/** Milliseconds in which a request that was let through has arrived on this computer (our assumption). */
const TO_ARRIVE = 1_000;

export async function proveDoor(browser: Browser): Promise<DoorProof> {
  await using ear = await listening();
  const context = await openContext(browser, { policy: requestPolicy(ear.url, async () => []) });
  try {
    if (context.door === null) return { tried: [], arrived: [] };
    const tab = await openTab(context, {
      viewport: 'desktop',
      language: null,
      userAgentSuffix: '',
      reach: context.options.policy,
    });
    await tryFrom(tab, `${ear.url}press`);
    await enterThrowaway(tab);
    await tryFrom(tab, `${ear.url}typing`, () => shutDoor(tab));
  } finally {
    await context.close();
  }
  await setTimeout(TO_ARRIVE);
  const tried = [...new Set([...Object.keys(AFTER_PRESS), ...Object.keys(AFTER_TYPING)])];
  return { tried, arrived: [...ear.arrived] };
}

async function tryFrom(tab: Tab, url: string, before: () => void = () => {}): Promise<void> {
  await loadPage(tab, url, { depth: null, why: 'sampled' }, { clear: false });
  before();
  tab.guard.mode = 'hold';
  await press(tab, { path: 'button', frame: null, hover: false });
  await setTimeout(TO_ARRIVE);
}

/** A website on this computer that notes what nobody who only looks would ask for. */
async function listening(): Promise<AsyncDisposable & { url: string; arrived: ReadonlySet<string> }> {
  const arrived = new Set<string>();
  const note = (what: string) => void arrived.add(what);
  let udp = '';
  let beside = '';
  const page = (ways: Readonly<Record<string, string>>) => {
    const attempts = Object.entries(ways).map(
      ([name, statement]) =>
        `try { { const to = location.origin + '/arrived/' + encodeURIComponent(${JSON.stringify(name)}); ${statement} } } catch {}`,
    );
    return `<!doctype html><title>Door</title><h1>Door</h1><button>Try</button><script>
      const beside = ${JSON.stringify(beside)}, udp = ${JSON.stringify(udp)};
      const program = URL.createObjectURL(new Blob(["const send = (to) => fetch(to, { method: 'POST', body: '1' }); onmessage = ({ data }) => send(data); onconnect = ({ ports }) => { ports[0].onmessage = ({ data }) => send(data); }"], { type: 'text/javascript' }));
      document.querySelector('button').addEventListener('click', async () => { ${attempts.join('\n')} });
    </script>`;
  };
  const server = createServer(({ method, url = '' }, response) => {
    if (url.startsWith('/arrived/')) note(`${decodeURIComponent(url.slice('/arrived/'.length))} (${method})`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(url === '/typing' ? page(AFTER_TYPING) : url === '/press' ? page(AFTER_PRESS) : '');
  });
  server.on('upgrade', (_request, socket) => {
    note('WebSocket');
    socket.destroy();
  });
  const other = createServer((_request, response) => {
    note('a request to another address of this computer');
    response.end();
  });
  const ear = createSocket('udp4', () => note('a datagram (WebRTC or WebTransport)'));
  server.listen(0, '127.0.0.1');
  other.listen(0, '127.0.0.2').on('error', () => {
    // Not every system has more than one loopback address; then nothing can arrive there.
  });
  ear.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(ear, 'listening'), setTimeout(50)]);
  const at = other.address() as AddressInfo | null;
  beside = `http://127.0.0.2:${at?.port ?? 9}/`;
  udp = `127.0.0.1:${ear.address().port}`;
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    arrived,
    async [Symbol.asyncDispose]() {
      for (const each of [server, other]) {
        each.closeAllConnections();
        each.close();
      }
      ear.close();
    },
  };
}
