/** A small shop of which one page, or the home page, is hostile; and what a look at it has to end with. */
import { readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import type { SiteEvidence } from '../../src/model/evidence.js';
import type { PageLimits } from '../../src/website/tab/limits.js';

/** One file in `servers/`, default export. */
export interface Hostility {
  /** What is hostile about it, in a sentence. */
  story: string;
  /** Answers `/complaints` and all that lies below `/trap/`; with `home` also `/`. */
  answer(request: IncomingMessage, response: ServerResponse, site: HostileSite): void;
  home?: true;
  /** Starts what else it needs, and resolves to what stops it. */
  start?(site: HostileSite): Promise<() => void>;
  /** How the look at the whole site ends. */
  status: SiteEvidence['status'];
  /** Words of the failure that is told of the hostile page; null where the page can be read all the same. */
  failure: string | RegExp | null;
  /** Limits other than those of all hostile pages. */
  limits?: Partial<PageLimits>;
  /** Requests that must not arrive. */
  never?: RegExp;
}

export interface HostileSite {
  /** With a slash at the end. */
  url: string;
  /** As `GET /path`. */
  requests: string[];
  close(): void;
}

export async function hostilities(): Promise<[name: string, hostility: Hostility][]> {
  const files = readdirSync(new URL('./servers/', import.meta.url)).filter((file) => file.endsWith('.ts'));
  return Promise.all(
    files.sort().map(async (file): Promise<[string, Hostility]> => {
      const module = (await import(/* @vite-ignore */ `./servers/${file}`)) as { default: Hostility };
      return [file.replace('.ts', ''), module.default];
    }),
  );
}

export const html = (response: ServerResponse, body: string, headers: Record<string, string> = {}): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(`<!doctype html><html lang="en"><title>Example Lamps</title>${body}</html>`);
};

export const HOME =
  '<main><h1>Example Lamps</h1><p>Lamps for every room.</p><nav><a href="/contact">Contact us</a> ' +
  '<a href="/complaints">Complaints</a></nav></main>';

const CONTACT =
  '<main><h1>Contact us</h1><form method="post" action="/send"><label>Your e-mail <input type="email" ' +
  'name="email" required></label><label>Your message <textarea name="message" required></textarea></label>' +
  '<button>Send message</button></form></main>';

/** The hostile shop, on a port of its own. */
export async function serveHostile(hostility: Hostility): Promise<HostileSite> {
  const site: HostileSite = { url: '', requests: [], close: () => {} };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    site.requests.push(`${request.method} ${path}`);
    response.on('error', () => {
      // The visitor has hung up.
    });
    if (path.startsWith('/complaints') || path.startsWith('/trap/') || (hostility.home && path === '/'))
      hostility.answer(request, response, site);
    else if (path === '/') html(response, HOME);
    else if (path === '/contact') html(response, CONTACT);
    else {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Not found</title><h1>Page not found</h1>');
    }
  });
  site.url = `http://127.0.0.1:${await listening(server)}/`;
  const stop = await hostility.start?.(site);
  site.close = () => {
    stop?.();
    server.closeAllConnections();
    server.close();
  };
  return site;
}

/** Resolves to the port. */
export async function listening(server: Server, host = '127.0.0.1'): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}
