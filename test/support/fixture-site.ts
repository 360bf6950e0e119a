/** The fixture sites: what is hard about each, the journeys expected on it, and how its server behaves. */
import { readdirSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { extname, join } from 'node:path';
import { serveFolder } from '../../src/cli/serve-folder.js';
import type { Goal, Journey } from '../../src/model/journey.js';
import type { ViewportName } from '../../src/model/viewport.js';

const FOLDER = join(import.meta.dirname, '../fixtures/sites');

export interface ExpectedJourney
  extends Partial<Pick<Journey, 'reached' | 'named' | 'clicks' | 'pageLoads' | 'note'>> {
  path?: string;
  form?: { fields: number; required: number };
  obstacles?: string[];
  /** Words on the controls used, in order. */
  steps?: string[];
}

export type ExpectedJourneys = Partial<Record<Goal, ExpectedJourney>>;

/** What the server does instead of sending a file; keys are `GET /path` without the query. */
interface Route {
  redirect?: string;
  status?: number;
  /** Milliseconds before the answer. */
  delay?: number;
  /** File that is sent. */
  file?: string;
  headers?: Record<string, string>;
}

export interface FixtureSite {
  name: string;
  folder: string;
  /** What is hard about it. */
  story: string;
  status?: string;
  /** Page on which the site starts; '' by default. */
  start?: string;
  language?: string;
  consentActions?: number;
  /** Requests that must have been made, as `GET /path`. */
  requested?: string[];
  /** Pages opened at most. */
  pages?: number;
  journeys: ExpectedJourneys;
  /** Journeys on the phone, where they were written down. */
  mobile?: ExpectedJourneys;
  /** Addresses that the pages name → folders served for them under another origin. */
  others?: Record<string, string>;
  routes?: Record<string, Route>;
  hints?: Partial<Record<Goal, { start?: string; hint?: string }>>;
}

export const fixtureSites = (): FixtureSite[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.replace('.json', '');
      const expected = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<
        FixtureSite,
        'name' | 'folder'
      >;
      return { name, folder: join(FOLDER, name), ...expected };
    });

export const screensOf = ({ journeys, mobile }: FixtureSite): [ViewportName, ExpectedJourneys][] => [
  ['desktop', journeys],
  ...(mobile ? [['mobile', mobile] as [ViewportName, ExpectedJourneys]] : []),
];

/** Serves a fixture site with its redirects, delays and neighbours; pages may name `others` by their address. */
export async function serveFixture({ folder, others = {}, routes = {} }: FixtureSite) {
  const neighbours = await Promise.all(
    Object.entries(others).map(async ([address, sub]) => ({
      address,
      server: await serveFolder(join(folder, sub)),
    })),
  );
  const answer = (...[request, response]: Parameters<RequestListener>): boolean => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const route = routes[`${request.method} ${path}`] ?? routes[`${request.method} *`];
    if (!route && neighbours.length === 0) return false;
    const known = routes[`${request.method} ${path}`] !== undefined;
    const own = textOf(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    const file = known || own === null ? route?.file : undefined;
    const body = file ? textOf(join(folder, file)) : own;
    if (!route?.status && !route?.redirect && body === null) return false;
    const kind =
      extname(file ?? path) === '.js'
        ? 'text/javascript'
        : extname(file ?? path) === '.json'
          ? 'application/json'
          : 'text/html; charset=utf-8';
    const send = () => {
      response.writeHead(route?.redirect ? 303 : known ? (route?.status ?? 200) : 200, {
        'content-type': kind,
        ...(route?.redirect ? { location: route.redirect } : {}),
        ...(known ? route?.headers : {}),
      });
      response.end(
        neighbours.reduce(
          (text, { address, server }) => text.replaceAll(`${address}/`, server.url),
          body ?? '',
        ),
      );
    };
    if (known && route?.delay) setTimeout(send, route.delay);
    else send();
    return true;
  };
  const server = await serveFolder(folder, answer);
  return {
    url: server.url,
    requests: server.requests,
    close: async () => {
      await Promise.all([server.close(), ...neighbours.map((neighbour) => neighbour.server.close())]);
    },
  };
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
