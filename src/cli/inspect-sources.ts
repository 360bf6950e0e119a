/** Which pages `inspect` looks at: named on the command line, or listed in a file. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../model/errors.js';
import type { Context } from './context.js';

export interface InspectSource {
  /** As named. */
  source: string;
  /** Absolute path of a saved page; null for one that is opened at its address. */
  file: string | null;
  /** The page's own address. */
  url: string;
  country: string | null;
  lang: string | null;
}

export interface SourceOptions {
  list?: string;
  baseUrl?: string;
  country?: string;
  lang?: string;
}

/** Where a saved page is said to come from if nobody says so. */
const NOWHERE = 'https://page.invalid/';

const LINE = z.looseObject({
  file: z.string().min(1),
  url: z.string().nullish(),
  country: z.string().nullish(),
  lang: z.string().nullish(),
});

/** Throws UsageError where nothing is named, a list cannot be read or a line of it is wrong. */
export async function inspectSources(
  args: readonly string[],
  options: SourceOptions,
  { cwd }: Context,
): Promise<InspectSource[]> {
  const { baseUrl, country = null, lang = null } = options;
  if (baseUrl !== undefined && !isAddress(baseUrl)) {
    throw new UsageError(`“${baseUrl}” is not a web address.`, 'Give --base-url as http://… or https://….');
  }
  const shared = { country, lang };
  const named = args.map((source) =>
    isAddress(source)
      ? { ...shared, source, file: null, url: source }
      : { ...shared, source, file: resolve(cwd, source), url: baseUrl ?? NOWHERE },
  );
  const listed = options.list ? await readList(options.list, { cwd, baseUrl, ...shared }) : [];
  if (named.length + listed.length > 0) return [...named, ...listed];
  throw new UsageError(
    'No page was named.',
    'Name a saved page or an address, as in: ownqueue inspect contact.html --base-url https://www.example.org/',
  );
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

async function readList(
  list: string,
  shared: { cwd: string; baseUrl: string | undefined; country: string | null; lang: string | null },
): Promise<InspectSource[]> {
  const path = resolve(shared.cwd, list);
  const text = await readFile(path, 'utf8').catch((cause: Error) => {
    throw new UsageError(`The list ${path} cannot be read.`, 'Check --list.', { cause });
  });
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const { file, url, country, lang } = parseLine(line, `${path}:${at + 1}:1`);
    return {
      source: file,
      file: isAddress(file) ? null : resolve(shared.cwd, file),
      url: isAddress(file) ? file : url && isAddress(url) ? url : (shared.baseUrl ?? NOWHERE),
      country: country ?? shared.country,
      lang: lang ?? shared.lang,
    };
  });
}

function parseLine(line: string, place: string): z.infer<typeof LINE> {
  const advice = 'Each line is an object such as {"file":"page.html","url":"https://www.example.org/"}.';
  try {
    const parsed = LINE.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
  } catch (cause) {
    throw new UsageError(`${place} is not JSON.`, advice, { cause });
  }
  throw new UsageError(`${place} names no file.`, advice);
}
