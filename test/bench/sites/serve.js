/** The files of one website on loopback, as a plain host of static files serves them. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { decoded } from '../../../dist/text/decoded.js';

const TYPES = {
  html: 'text/html; charset=utf-8',
  htm: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ico: 'image/x-icon',
  txt: 'text/plain',
  xml: 'text/xml',
};

const statOf = (path) => statSync(path, { throwIfNoEntry: false });

/** `opened`: addresses of the pages that a tab asked for and got, in order, with the screen that asked. */
export async function serveSite(root, port) {
  const opened = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const wanted = decoded(pathname);
    const send = (status, file) => {
      if (status === 200 && request.headers['sec-fetch-dest'] === 'document')
        opened.push({ url: request.url, phone: / Mobile /.test(request.headers['user-agent'] ?? '') });
      const type = TYPES[extname(file).slice(1).toLowerCase()] ?? 'application/octet-stream';
      response.writeHead(status, { 'content-type': type });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    };
    if (wanted.includes('..')) return void response.writeHead(400).end();
    const path = join(root, wanted);
    if (statOf(path)?.isDirectory() && !wanted.endsWith('/'))
      return void response.writeHead(301, { location: `${pathname}/` }).end();
    const file = [path, join(path, 'index.html'), `${path.replace(/\/$/, '')}.html`].find((each) =>
      statOf(each)?.isFile(),
    );
    if (file) return send(200, file);
    const missing = join(root, '404.html');
    if (statOf(missing)) return send(404, missing);
    response.writeHead(404, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>404</title><h1>Not Found</h1>');
  });
  await new Promise((listening, failed) =>
    server.on('error', failed).listen(port, '127.0.0.1', () => listening()),
  );
  return {
    url: `http://127.0.0.1:${port}/`,
    opened,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
