/** What the compiler leaves to do: data beside the code, libraries in one file each, and what checks say, prepared. */
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** One is native, and the others are loaded only if something is written, or comes from elsewhere. */
const ALONE = new Set(['better-sqlite3', 'write-file-atomic', 'zod']);

/** Matches a module's path, and in it the name of its library: `d3-scale` or `@date-fns/tz`. */
const LIBRARY = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/;

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

cpSync(at('src'), at('dist'), {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || path.endsWith('.json'),
});

// Each file costs most of a millisecond at the start: hundreds of small ones take longer than the report they make.
await bundle('dist/language/calendar.js');
await bundle('dist/store/open.js');
for (const file of readdirSync(at('dist/report/formats'))) {
  if (file.endsWith('.js')) await bundle(`dist/report/formats/${file}`);
}

// What runs inside pages is sent to each of them as text: here it becomes half as long.
for (const file of readdirSync(at('dist/website/facts/in-page'))) {
  if (file.endsWith('.js')) await shorten(`dist/website/facts/in-page/${file}`);
}

const { loadCards, PREPARED } = await import('../dist/cli/check-cards.js');
const nobody = { root: at('bin'), config: { checks: [], thresholds: {} } };
writeFileSync(PREPARED, JSON.stringify(await loadCards(nobody)));

/** One file with all of its room and of the libraries that it needs, and their licences; other rooms stay outside. */
async function bundle(path) {
  const room = at(path.split('/').slice(0, 2).join('/'));
  const bundled = await rolldown({ input: at(path), platform: 'node', logLevel: 'warn', external });
  const { output } = await bundled.generate({ format: 'esm', codeSplitting: false });
  const libraries = new Set(output[0].moduleIds.flatMap((id) => LIBRARY.exec(id)?.[1] ?? []));
  writeFileSync(at(path), [...[...libraries].sort().map(licenceOf), output[0].code].join('\n'));

  // What other rooms know, such as errors, is known once.
  function external(id, _importer, resolved) {
    if (!resolved) return ALONE.has(id);
    return isAbsolute(id) && !id.startsWith(room) && !LIBRARY.test(id);
  }
}

/** The same file in fewer letters; what it exports keeps its name. */
async function shorten(path) {
  const whole = await rolldown({
    input: at(path),
    platform: 'node',
    logLevel: 'warn',
    external: /./,
  });
  const minify = { compress: false, mangle: true, codegen: { removeWhitespace: true } };
  const { output } = await whole.generate({ format: 'esm', minify });
  writeFileSync(at(path), output[0].code);
}

function licenceOf(library) {
  const folder = at(`node_modules/${library}`);
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return `/*! ${library}\n${readFileSync(join(folder, file), 'utf8')}*/`;
}
