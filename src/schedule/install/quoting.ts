/** Words of a command line as each system reads them. */

/** For sh: single quotes where anything but plain characters occurs. */
export const forShell = (words: readonly string[]): string =>
  words.map((word) => (/^[\w@+:,./=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');

/** For a crontab line: as for sh, and `%` would end the command. */
export const forCron = (words: readonly string[]): string => forShell(words).replaceAll('%', '\\%');

/** For ExecStart= of systemd: C escapes in double quotes; `%` and `$` stand for themselves when doubled. */
export const forSystemd = (words: readonly string[]): string =>
  words
    .map((word) => word.replaceAll('%', '%%').replaceAll('$', '$$$$'))
    .map((word) =>
      /^[\w@%$+:,./=-]+$/.test(word) ? word : `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
    )
    .join(' ');

/** For Windows programs: double quotes, with backslashes doubled before a quote. */
export const forWindows = (words: readonly string[]): string =>
  words
    .map((word) =>
      /^[\w@%+:,.\\/=-]+$/.test(word)
        ? word
        : `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`,
    )
    .join(' ');

export const forXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
