/** Puts data files beside the compiled code, as the last step of the build. */
import { cpSync, statSync, writeFileSync } from 'node:fs';

cpSync(new URL('../src', import.meta.url), new URL('../dist', import.meta.url), {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || path.endsWith('.json'),
});

const { loadCards, PREPARED } = await import('../dist/cli/check-cards.js');
const nobody = { root: new URL('.', import.meta.url).pathname, config: { checks: [], thresholds: {} } };
writeFileSync(PREPARED, JSON.stringify(await loadCards(nobody)));
