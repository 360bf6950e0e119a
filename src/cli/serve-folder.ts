/** A folder of pages as a website on loopback, for the demo and for tests. */

import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { decoded } from '../text/decoded.js';

export interface ServedFolder {
  /** With a slash at the end. */
  url: string;
  /** Requests so far, as `GET /path`. */
  requests: readonly string[];
  close(): Promise<void>;
}

const KINDS: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** `before` may answer a request itself and return true. */
export async function serveFolder(
  folder: string,
  before: (...of: Parameters<RequestListener>) => boolean = () => false,
): Promise<ServedFolder> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (before(request, response)) return;
    const file = fileFor(request.url ?? '/');
    const body = file && (await readFile(join(folder, file)).catch(() => null));
    if (body === null) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end('<!doctype html><title>Not found</title><h1>This page does not exist</h1>');
      return;
    }
    response.writeHead(200, { 'content-type': KINDS[extname(file!)] ?? 'application/octet-stream' });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** Path inside the folder; null for anything that would leave it. */
function fileFor(target: string): string | null {
  const path = normalize(decoded(target.replace(/[?#].*$/, '')));
  if (path.split(sep).includes('..')) return null;
  return path.endsWith(sep) || path.endsWith('/') ? join(path, 'index.html') : path;
}
