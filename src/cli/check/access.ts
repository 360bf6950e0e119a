/** Who we are to a website that is not public: secrets come from the environment, a cookies file or a recording. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../../model/errors.js';
import { addressLogin } from '../../text/decoded.js';
import type { Access, AccessCookie } from '../../website/browser/access.js';
import { basicLogin } from '../../website/network/tunnel.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';
import { keepFromFile, secretIn } from '../secret-in.js';
import { readRecording } from './recordings.js';

export interface AccessOptions {
  basicAuth?: string;
  header?: string[];
  cookies?: string;
}

/** What to bring along, by address. Throws UsageError where a variable or a file is missing. */
export async function accessByAddress(
  addresses: readonly string[],
  { basicAuth, header, cookies }: AccessOptions,
  { root, config: { access, site, sites, journeys } }: Project,
  context: Context,
): Promise<(url: string) => Access> {
  const { cwd, secrets } = context;
  for (const address of addresses) if (URL.canParse(address)) secrets?.spare(new URL(address).host);
  const named = { ...access.headers, ...Object.fromEntries((header ?? []).map(headerFlag)) };
  const headers = Object.fromEntries(
    Object.entries(named).map(([name, variable]) => [name, secretIn(variable, context)]),
  );
  const authorization = (login: string): string => {
    secrets?.keep(login);
    secrets?.keep(login.slice(login.indexOf(':') + 1));
    return basicLogin(login);
  };
  const login = basicAuth ?? access.basicAuth;
  if (login) headers.Authorization = authorization(secretIn(login, context));
  const file = cookies ? resolve(cwd, cookies) : access.cookies && resolve(root, access.cookies);
  const kept = file ? await cookiesIn(file) : [];
  for (const { value } of kept) keepFromFile(value, context);
  const starts = Object.values(journeys).map(({ start }) => start);
  const logins = new Map([...addresses, site, ...sites, ...starts].flatMap((text) => loginIn(text ?? '')));
  const own = new Map([...logins].map(([origin, words]) => [origin, authorization(words)]));
  const recording = access.login && resolve(root, access.login.recording);
  const recorded = recording ? await readRecording(recording, context, { secret: true }) : null;
  return (url) => {
    const Authorization = own.get(new URL(url).origin);
    return {
      headers: Authorization ? { ...headers, Authorization } : headers,
      cookies: kept,
      login: recorded,
      hosts: access.hosts,
      secrets: secrets ?? null,
    };
  };
}

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
  const url = new URL(address);
  const login = addressLogin(url);
  return login ? [[url.origin, login]] : [];
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
