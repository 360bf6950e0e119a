/** The HTTP status of the page that a tab last asked for. */
import type { Tab } from './tab.js';

/** From now on; null until a page has answered. */
export function watchStatus({ page }: Tab): () => number | null {
  let status: number | null = null;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame())
      status = response.status();
  });
  return () => status;
}
