/** What the compiler leaves to do: data beside the code, libraries in one file each, and what checks say, prepared. */
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

cpSync(at('src'), at('dist'), {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || path.endsWith('.json'),
});

// Hundreds of small files take a third of the time in which the home screen shows; as two files a sixth of that.
await bundle('dist/store/kysely.js', ['kysely']);
await bundle('dist/language/calendar.js', ['date-fns', '@date-fns/tz']);

const { loadCards, PREPARED } = await import('../dist/cli/check-cards.js');
const nobody = { root: at('bin'), config: { checks: [], thresholds: {} } };
writeFileSync(PREPARED, JSON.stringify(await loadCards(nobody)));

/** A file with the libraries that it hands on, and their licences. */
async function bundle(path, libraries) {
  const bundled = await rolldown({ input: at(path), platform: 'node', logLevel: 'warn' });
  const { output } = await bundled.generate({ format: 'esm', banner: libraries.map(licenceOf).join('\n') });
  writeFileSync(at(path), output[0].code);
}

function licenceOf(library) {
  const folder = at(`node_modules/${library}`);
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return `/*! ${library}\n${readFileSync(join(folder, file), 'utf8')}*/`;
}
