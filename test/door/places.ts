/** Places in which a page can keep something for the next one: how it is put there, and how it is found again. */

export interface Place {
  name: string;
  /** Runs in the page that keeps `note` (text); `page` as in `ways.ts`. */
  keep: string;
  /** Runs in the page that looks; calls `found(note)` with what it finds. Null where the address itself carries it. */
  look: string | null;
}

const STORE =
  "(mode, work) => { const opening = indexedDB.open('notes', 1); opening.onupgradeneeded = () => opening.result.createObjectStore('notes'); opening.onsuccess = () => work(opening.result.transaction('notes', mode).objectStore('notes')) }";

export const PLACES: readonly Place[] = [
  { name: 'window.name', keep: 'window.name = note', look: 'if (window.name) found(window.name)' },
  {
    name: 'localStorage',
    keep: "localStorage.setItem('note', note)",
    look: "const note = localStorage.getItem('note'); if (note) found(note)",
  },
  {
    name: 'sessionStorage',
    keep: "sessionStorage.setItem('note', note)",
    look: "const note = sessionStorage.getItem('note'); if (note) found(note)",
  },
  {
    name: 'IndexedDB',
    keep: `(${STORE})('readwrite', (store) => store.put(note, 'note'))`,
    look: `(${STORE})('readonly', (store) => { const got = store.get('note'); got.onsuccess = () => got.result && found(got.result) })`,
  },
  {
    name: 'cookie',
    keep: "document.cookie = 'note=' + encodeURIComponent(note) + '; path=/'",
    look: 'const note = /note=([^;]+)/.exec(document.cookie); if (note) found(decodeURIComponent(note[1]))',
  },
  {
    name: 'Cache API',
    keep: "caches.open('notes').then((cache) => cache.put('/kept-note', new Response(note)))",
    look: "caches.match('/kept-note').then((answer) => answer?.text()).then((note) => note && found(note))",
  },
  {
    name: 'OPFS',
    keep: "navigator.storage.getDirectory().then((folder) => folder.getFileHandle('note', { create: true })).then((file) => file.createWritable()).then(async (to) => { await to.write(note); await to.close() })",
    look: "navigator.storage.getDirectory().then((folder) => folder.getFileHandle('note')).then((file) => file.getFile()).then((file) => file.text()).then((note) => note && found(note), () => {})",
  },
  {
    name: 'history.state',
    keep: "history.replaceState({ note }, ''); setTimeout(() => location.reload(), 100)",
    look: "const { note } = history.state ?? {}; history.replaceState(null, ''); if (note) found(note)",
  },
  {
    name: 'SharedWorker memory',
    // A window that stays keeps the worker, too.
    keep: "page.shared().port.postMessage({ keep: note }); window.open('', 'notes')?.eval('window.worker = new SharedWorker(\"/work.js\")')",
    look: 'const memory = page.shared(); memory.port.onmessage = ({ data }) => data.kept && found(data.kept); memory.port.postMessage({ look: true })',
  },
  {
    name: 'service worker memory',
    keep: 'page.service().then((worker) => worker.postMessage({ keep: note }))',
    look: "navigator.serviceWorker?.addEventListener('message', ({ data }) => data.kept && found(data.kept)); page.service().then((worker) => worker.postMessage({ look: true }))",
  },
  {
    name: 'BroadcastChannel',
    keep: "new BroadcastChannel('notes').postMessage({ note }); window.open('', 'notes')?.eval('window.channel = new BroadcastChannel(\"notes\"); channel.onmessage = ({ data }) => data === \"ask\" && channel.postMessage({ note: ' + JSON.stringify(note) + ' })')",
    look: "const channel = new BroadcastChannel('notes'); channel.onmessage = ({ data }) => data.note && found(data.note); channel.postMessage('ask')",
  },
  {
    name: 'window that stays',
    keep: "const other = window.open('', 'notes'); if (other) other.note = note",
    look: "const other = window.open('', 'notes'); if (other?.note) found(other.note)",
  },
  {
    name: 'query of the links',
    keep: "for (const link of document.querySelectorAll('a[href^=\"/\"]')) link.search = '?from=' + encodeURIComponent(note)",
    look: "const note = new URLSearchParams(location.search).get('from'); if (note) found(note)",
  },
  {
    name: 'fragment of the links',
    keep: 'for (const link of document.querySelectorAll(\'a[href^="/"]\')) link.hash = encodeURIComponent(note)',
    look: "if (location.hash.includes('%7B')) found(decodeURIComponent(location.hash.slice(1)))",
  },
];
