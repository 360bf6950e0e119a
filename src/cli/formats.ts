/** Report formats, discovered from their folder, and the one that a command line asks for. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { discover } from '../audit/discover.js';
import { UsageError } from '../model/errors.js';
import type { Format } from '../report/format.js';

export const allFormats = (): Promise<Format[]> =>
  discover<Format>(new URL('../report/formats/', import.meta.url));

/** By `--format`, else by the extension of `--output`, else for the terminal. Throws UsageError. */
export async function formatFor({ format: name, output }: { format?: string; output?: string }) {
  // The one that is asked for most is loaded alone.
  if (!output && (name ?? 'terminal') === 'terminal') {
    const { default: format } = await import('../report/formats/terminal.js');
    return { format: format as Format, theme: '' };
  }
  const formats = await allFormats();
  const format = name
    ? formats.find((each) => each.name === name)
    : output
      ? formats.find((each) => each.extension === extname(output))
      : formats.find((each) => each.name === 'terminal');
  if (!format) {
    const names = formats.map((each) => each.name).join(', ');
    throw name
      ? new UsageError(`There is no format “${name}”.`, `Use --format with one of: ${names}.`)
      : new UsageError(
          `The format of ${output} cannot be told by its name.`,
          `Add --format, one of: ${names}.`,
        );
  }
  return { format, theme: await readFile(THEME, 'utf8').catch(() => '') };
}

export const THEME = new URL('../../reports/theme.css', import.meta.url);
