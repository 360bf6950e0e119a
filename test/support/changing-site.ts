/** A fixture site that is deployed anew between two runs: pages change, vanish, or the whole site does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ServedFolder, serveFolder } from '../../src/cli/serve-folder.js';

const FOLDER = join(import.meta.dirname, '../fixtures/sites');

/** A page's text → its text in the new version; null for a page that is no longer there. */
export type Deploy = (page: string, html: string, visitor: { agent: string }) => string | null;

export interface ChangingSite extends ServedFolder {
  /** Every page as the next visitor gets it. */
  deploy(version: Deploy): void;
}

export async function changingSite(name: string): Promise<ChangingSite> {
  let current: Deploy = (_page, html) => html;
  const served = await serveFolder(join(FOLDER, name), (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const page = path === '/' ? 'index.html' : path.slice(1);
    const html = current(page, pageOf(name, page), { agent: request.headers['user-agent'] ?? '' });
    if (html === '') return false;
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '<!doctype html><title>Not found</title><h1>This page does not exist</h1>');
    return true;
  });
  onTestFinished(() => served.close());
  return {
    ...served,
    deploy(version) {
      current = version;
    },
  };
}

/** '' where there is no such page. */
export function pageOf(name: string, page: string): string {
  try {
    return readFileSync(join(FOLDER, name, page), 'utf8');
  } catch {
    return '';
  }
}
