/** Who we are to a website that is not public: secrets come from the environment, or from a cookies file. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../../model/errors.js';
import type { Access, AccessCookie } from '../../website/browser/access.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';

export interface AccessOptions {
  basicAuth?: string;
  header?: string[];
  cookies?: string;
}

/** What to bring along, by address. Throws UsageError where a variable or the file is missing. */
export async function accessOf(
  addresses: readonly string[],
  { basicAuth, header, cookies }: AccessOptions,
  { root, config: { access, site, sites } }: Project,
  { env, cwd }: Context,
): Promise<(url: string) => Access> {
  const secret = (variable: string): string => {
    const value = env[variable];
    if (value) return value;
    throw new UsageError(
      `The environment variable ${variable} is not set.`,
      'Set it to the secret; ownqueue takes secrets from the environment alone.',
    );
  };
  const named = { ...access.headers, ...Object.fromEntries((header ?? []).map(headerFlag)) };
  const headers = Object.fromEntries(
    Object.entries(named).map(([name, variable]) => [name, secret(variable)]),
  );
  const login = basicAuth ?? access.basicAuth;
  if (login) headers.Authorization = basic(secret(login));
  const file = cookies ? resolve(cwd, cookies) : access.cookies && resolve(root, access.cookies);
  const kept = file ? await cookiesIn(file) : [];
  const logins = new Map([...addresses, site, ...sites].flatMap((text) => loginIn(text ?? '')));
  return (url) => {
    const own = logins.get(new URL(url).origin);
    return { headers: own ? { ...headers, Authorization: basic(own) } : headers, cookies: kept };
  };
}

const basic = (login: string): string => `Basic ${Buffer.from(login).toString('base64')}`;

/** `X-Preview=VARIABLE`; the secret itself would stand in the list of processes. */
function headerFlag(text: string): [string, string] {
  const [, name, variable] = /^([\w-]+)=([A-Za-z_]\w*)$/.exec(text) ?? [];
  if (name && variable) return [name, variable];
  throw new UsageError(
    'A --header is written with the name of an environment variable.',
    'Write it like --header X-Preview=PREVIEW_TOKEN.',
  );
}

/** `https://user:password@host/` → its origin with what stands before the @. */
function loginIn(address: string): [string, string][] {
  if (!URL.canParse(address)) return [];
  const { origin, username, password } = new URL(address);
  return username ? [[origin, `${decodeURIComponent(username)}:${decodeURIComponent(password)}`]] : [];
}

const cookieFile = z.array(
  z.object({
    name: z.string(),
    value: z.string(),
    domain: z.string().optional(),
    path: z.string().optional(),
  }),
);

/** The error does not quote the file. */
async function cookiesIn(file: string): Promise<AccessCookie[]> {
  try {
    return cookieFile.parse(JSON.parse(await readFile(file, 'utf8'))) as AccessCookie[];
  } catch {
    throw new UsageError(
      `${file} cannot be read as cookies.`,
      'Write a JSON list of { "name": …, "value": … }, with "domain" and "path" where they differ.',
    );
  }
}
