/**
 * Every way that we know in which a page can send something: one line of script each. Two are missing, since loopback
 * does not see them: looking a name up (`dns-prefetch`), and error logs (NEL), which want a certificate that is trusted.
 */

export interface Way {
  name: string;
  /**
   * Runs in the page. `to` is an address without a query, `parcel` a query (`q=…`), and `page` what the page has at
   * hand (`page-script.ts`).
   */
  send: string;
  /** Its method is one that changes nothing (RFC 9110, section 9.2.1); of other protocols, that it is a handshake. */
  safe: boolean;
  /** Takes the page itself away. */
  leads?: true;
  /** Goes to another address than the website's, or to its listener for datagrams; a connection alone arrives. */
  connects?: 'tcp' | 'udp';
  /** What the answer to the page has to carry; `TO` stands for the address. */
  headers?: Record<string, string>;
  /** Sent by a control of its own; LABEL and TO stand for what is written on it, and for the address. */
  control?: string;
}

const asked = "to + '?' + parcel";

const unsafe = (name: string, send: string, more: Partial<Way> = {}): Way => ({
  name,
  send,
  safe: false,
  ...more,
});
const safe = (name: string, send: string, more: Partial<Way> = {}): Way => ({
  name,
  send,
  safe: true,
  ...more,
});

const form = (attributes: string, submit = 'form.submit()') =>
  `const form = page.form(${attributes}, parcel); ${submit}`;

const FORMS: Way[] = [
  unsafe('form by POST', form("{ action: to, method: 'post' }"), {
    leads: true,
    control:
      '<form action="TO" method="post"><input type="hidden" name="q" value="1"><button>LABEL</button></form>',
  }),
  unsafe('form by POST into a frame', form("{ action: to, method: 'post', target: page.frame() }"), {
    control:
      '<iframe name="into-TOKEN" hidden></iframe><form action="TO" method="post" target="into-TOKEN"><button>LABEL</button></form>',
  }),
  unsafe('form by POST into a window', form("{ action: to, method: 'post', target: '_blank' }"), {
    control: '<form action="TO" method="post" target="_blank"><button>LABEL</button></form>',
  }),
  unsafe(
    'form by multipart',
    form("{ action: to, method: 'post', enctype: 'multipart/form-data', target: page.frame() }"),
  ),
  safe('form by GET', form("{ action: to, method: 'get' }"), { leads: true }),
  safe('form by GET into a frame', form("{ action: to, method: 'get', target: page.frame() }")),
  safe('form by GET into a window', form("{ action: to, method: 'get', target: '_blank' }")),
  unsafe(
    'formaction',
    form(
      "{ action: '/search', method: 'get', target: page.frame() }",
      "const button = page.add('button', { formaction: to, formmethod: 'post' }, form); button.click()",
    ),
    {
      leads: true,
      control: '<form action="/search"><button formaction="TO" formmethod="post">LABEL</button></form>',
    },
  ),
  unsafe(
    'requestSubmit',
    form("{ action: to, method: 'post', target: page.frame() }", 'form.requestSubmit()'),
  ),
  unsafe(
    'form of a frame of its own',
    "const inside = page.add('iframe', { hidden: '' }).contentDocument; inside.body.innerHTML = '<form method=post><input name=q></form>'; const [form] = inside.forms; form.action = to; form.q.value = parcel; form.submit()",
  ),
];

const SCRIPTS: Way[] = [
  unsafe('fetch by POST', "fetch(to, { method: 'POST', body: parcel })"),
  unsafe(
    'fetch by POST without CORS',
    "fetch(to, { method: 'POST', mode: 'no-cors', credentials: 'include', body: parcel })",
  ),
  unsafe(
    'fetch of JSON',
    "fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: parcel }) })",
  ),
  unsafe('fetch by PUT', "fetch(to, { method: 'PUT', body: parcel })"),
  unsafe('fetch by PATCH', "fetch(to, { method: 'PATCH', body: parcel })"),
  unsafe('fetch by DELETE', `fetch(${asked}, { method: 'DELETE' })`),
  unsafe(
    'GraphQL mutation',
    "fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'mutation($text: String) { placeOrder(text: $text) { id } }', variables: { text: parcel } }) })",
  ),
  unsafe('keepalive by POST', "fetch(to, { method: 'POST', keepalive: true, body: parcel })"),
  unsafe('fetchLater', "fetchLater(to, { method: 'POST', body: parcel, activateAfter: 0 })"),
  unsafe('XHR by POST', "const x = new XMLHttpRequest(); x.open('POST', to); x.send(parcel)"),
  unsafe('XHR that waits', "const x = new XMLHttpRequest(); x.open('POST', to, false); x.send(parcel)"),
  unsafe('beacon', 'navigator.sendBeacon(to, parcel)'),
  unsafe('beacon of a form', 'navigator.sendBeacon(to, new URLSearchParams(parcel))'),
  unsafe(
    "fetch of a frame's window",
    "page.add('iframe', { hidden: '' }).contentWindow.fetch(to, { method: 'POST', body: parcel })",
  ),
  unsafe(
    "beacon of a frame's window",
    "page.add('iframe', { hidden: '' }).contentWindow.navigator.sendBeacon(to, parcel)",
  ),
  unsafe(
    'fetch in a frame of written source',
    "page.add('iframe', { hidden: '', srcdoc: '<script>fetch(' + JSON.stringify(to) + ', { method: \"POST\", body: ' + JSON.stringify(parcel) + ' })<' + '/script>' })",
  ),
  unsafe(
    'fetch in a sandbox',
    "page.add('iframe', { hidden: '', sandbox: 'allow-scripts', srcdoc: '<script>fetch(' + JSON.stringify(to) + ', { method: \"POST\", mode: \"no-cors\", body: ' + JSON.stringify(parcel) + ' })<' + '/script>' })",
  ),
  safe('fetch by GET', `fetch(${asked})`),
  safe('fetch by HEAD', `fetch(${asked}, { method: 'HEAD' })`),
  safe('keepalive by GET', `fetch(${asked}, { keepalive: true, mode: 'no-cors' })`),
  safe('fetch with a header', "fetch(to + '?h=1', { headers: { 'x-note': parcel } })"),
  safe('XHR by GET', `const x = new XMLHttpRequest(); x.open('GET', ${asked}); x.send()`),
  safe('EventSource', `new EventSource(${asked})`),
  safe('module', `import(${asked})`),
];

const worker = (kind: string, how: string) =>
  `page.work(${JSON.stringify(kind)}, { how: '${how}', to, parcel })`;

const WORKERS: Way[] = [
  unsafe('worker by POST', worker('worker', 'post')),
  safe('worker by GET', worker('worker', 'get')),
  safe('worker that imports scripts', worker('worker', 'import')),
  unsafe('worker by XHR', worker('worker', 'xhr')),
  unsafe('worker out of a blob', worker('blob', 'post')),
  unsafe('worker in a worker', worker('nested', 'post')),
  safe("worker's own address", `new Worker(${asked})`),
  unsafe('SharedWorker by POST', worker('shared', 'post')),
  safe('SharedWorker by GET', worker('shared', 'get')),
  safe("SharedWorker's own address", `new SharedWorker(${asked})`),
  unsafe('SharedWorker out of a blob', worker('shared blob', 'post')),
  unsafe('SharedWorker that waits', worker('shared', 'late')),
  unsafe('service worker by POST', worker('service', 'post')),
  unsafe('service worker that waits', worker('service', 'late')),
  safe("service worker's own address", `navigator.serviceWorker.register(${asked})`),
  unsafe('background sync', worker('service', 'sync')),
  safe('worklet', `CSS.paintWorklet.addModule(${asked})`),
  safe('sound worklet', `new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(${asked})`),
];

const SOCKETS: Way[] = [
  unsafe(
    'WebSocket',
    "const socket = new WebSocket(to.replace('http', 'ws')); socket.onopen = () => socket.send(parcel)",
  ),
  safe("WebSocket's own address", `new WebSocket((${asked}).replace('http', 'ws'))`),
  unsafe('WebSocket of a worker', worker('worker', 'socket')),
  unsafe('WebSocket of a SharedWorker', worker('shared', 'socket')),
  unsafe(
    'WebSocket opened before',
    // Opened as the page loads (`page-script.ts`), used when something happens.
    "if (page.socket.readyState === 1) page.socket.send(parcel); else page.socket.addEventListener('open', () => page.socket.send(parcel))",
  ),
  unsafe(
    'STUN',
    "const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + page.udp }] }); call.createDataChannel('x'); call.createOffer().then((offer) => call.setLocalDescription(offer))",
    { connects: 'udp' },
  ),
  unsafe('WebTransport', "new WebTransport('https://' + page.udp + '/?' + parcel)", { connects: 'udp' }),
];

const EMBEDDED: Way[] = [
  safe('pixel', `new Image().src = ${asked}`),
  safe('srcset', `page.add('img', { srcset: ${asked} + ' 1x' })`),
  safe('script', `page.add('script', { src: ${asked} })`),
  safe('module script', `page.add('script', { type: 'module', src: ${asked} })`),
  safe('style sheet', `page.add('link', { rel: 'stylesheet', href: ${asked} })`),
  safe('CSS url', `document.body.style.backgroundImage = 'url("' + ${asked} + '")'`),
  safe('CSS image-set', `document.body.style.backgroundImage = 'image-set("' + ${asked} + '" 1x)'`),
  safe(
    'CSS cursor',
    `document.body.style.cursor = 'url("' + ${asked} + '"), auto'; document.body.style.listStyle = 'url("' + ${asked} + '")'`,
  ),
  safe('CSS import', `page.add('style', {}).textContent = '@import "' + ${asked} + '";'`),
  safe('font', `new FontFace('Note', 'url("' + ${asked} + '")').load()`),
  safe('prefetch', `page.add('link', { rel: 'prefetch', href: ${asked} })`),
  safe('preload', `page.add('link', { rel: 'preload', as: 'image', href: ${asked} })`),
  safe('modulepreload', `page.add('link', { rel: 'modulepreload', href: ${asked} })`),
  safe('link to prerender', `page.add('link', { rel: 'prerender', href: ${asked} })`),
  safe('speculative prefetch', `page.speculate('prefetch', ${asked})`),
  safe('speculative prerender', `page.speculate('prerender', ${asked})`),
  safe('preconnect', "page.add('link', { rel: 'preconnect', href: new URL(to, location).origin })", {
    connects: 'tcp',
  }),
  safe('icon', `page.add('link', { rel: 'icon', href: ${asked} }, document.head)`),
  safe('manifest', `page.add('link', { rel: 'manifest', href: ${asked} }, document.head)`),
  safe('video', `page.add('video', { src: ${asked}, preload: 'auto' }).load()`),
  safe('poster', `page.add('video', { poster: ${asked} })`),
  safe('sound', `page.add('audio', { src: ${asked}, preload: 'auto' }).load()`),
  safe(
    'subtitles',
    `page.add('track', { src: ${asked}, kind: 'captions', default: '' }, page.add('video', {})).track.mode = 'showing'`,
  ),
  safe('input of a picture', `page.add('input', { type: 'image', src: ${asked} })`),
  safe(
    'SVG image',
    `page.svg('<image href="' + (${asked}).replaceAll('&', '&amp;') + '" width="9" height="9"/>')`,
  ),
  safe('SVG use', `page.svg('<use href="' + (${asked}).replaceAll('&', '&amp;') + '#a"/>')`),
  safe(
    'XSLT',
    `const xml = '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="' + (${asked}).replaceAll('&', '&amp;') + '"?><a/>'; page.add('iframe', { hidden: '', src: URL.createObjectURL(new Blob([xml], { type: 'text/xml' })) })`,
  ),
  safe('iframe', `page.add('iframe', { src: ${asked} })`),
  safe(
    'iframe that moves on',
    `page.add('iframe', { src: 'about:blank' }).contentWindow.location = ${asked}`,
  ),
  safe('object', `page.add('object', { data: ${asked} })`),
  safe('embed', `page.add('embed', { src: ${asked} })`),
  unsafe('report of the content policy', "page.add('audio', { src: '/refused.mp3?' + parcel }).load()", {
    headers: { 'content-security-policy': "media-src 'none'; report-uri TO" },
  }),
  unsafe('Reporting API', "page.add('audio', { src: '/refused.mp3?' + parcel }).load()", {
    headers: {
      'reporting-endpoints': 'notes="TO"',
      'content-security-policy': "media-src 'none'; report-to notes",
    },
  }),
];

const AWAY: Way[] = [
  safe('window', `window.open(${asked})`),
  safe('link into a window', `page.add('a', { href: ${asked}, target: '_blank' }).click()`),
  unsafe('ping', "page.add('a', { href: '#', ping: to + ' ' + to + '?' + parcel }).click()", {
    control: '<a href="#details" ping="TO">LABEL</a>',
  }),
  safe('download', `page.add('a', { href: ${asked}, download: '' }).click()`),
  safe(
    'meta refresh',
    `page.add('meta', { 'http-equiv': 'refresh', content: '0; url=' + ${asked} }, document.head)`,
    {
      leads: true,
    },
  ),
  safe('location', `location.assign(${asked})`, { leads: true }),
  safe('link', `page.add('a', { href: ${asked} }).click()`, { leads: true }),
  safe(
    'history and reload',
    `history.pushState(null, '', new URL(${asked}, location).pathname + '?' + parcel); location.reload()`,
    {
      leads: true,
    },
  ),
  safe(
    'address that is referred',
    `history.replaceState(null, '', location.pathname + '?' + parcel); fetch(to)`,
  ),
];

export const WAYS: readonly Way[] = [...FORMS, ...SCRIPTS, ...WORKERS, ...SOCKETS, ...EMBEDDED, ...AWAY];

export const wayNamed = (name: string): Way => WAYS.find((way) => way.name === name)!;
