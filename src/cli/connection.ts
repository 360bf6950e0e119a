/** How websites are reached: proxy, client certificate and doubts about certificates, from flags, file and environment. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PROXY_PROTOCOL } from '../config/patterns.js';
import { UsageError } from '../model/errors.js';
import { addressLogin } from '../text/decoded.js';
import type { ClientCertificate } from '../website/network/certificate-bridge.js';
import type { ConnectionOptions } from '../website/network/connection.js';
import type { ForwardProxy } from '../website/network/tunnel.js';
import type { Context } from './context.js';
import type { Project } from './project.js';
import { secretIn } from './secret-in.js';

export interface ConnectionFlags {
  proxy?: string;
  proxyAuth?: string;
  ignoreCertificateErrors?: boolean;
}

/** Throws UsageError for a proxy that is no address, a file that cannot be read, and a variable that is not set. */
export async function connectionOptions(
  flags: ConnectionFlags,
  project: Project | null,
  context: Context,
): Promise<ConnectionOptions> {
  return {
    proxy: forwardProxy(flags, project, context),
    clientCertificate: project && (await clientCertificate(project, context)),
    ignoreCertificateErrors: Boolean(flags.ignoreCertificateErrors),
  };
}

function forwardProxy(
  flags: ConnectionFlags,
  project: Project | null,
  context: Context,
): ForwardProxy | null {
  const { env, secrets } = context;
  const access = project?.config.access;
  const fromEnv = variable(env, 'HTTPS_PROXY') ?? variable(env, 'ALL_PROXY') ?? variable(env, 'HTTP_PROXY');
  const text = flags.proxy ?? access?.proxy ?? fromEnv;
  if (!text) return null;
  const where = flags.proxy ? '--proxy' : access?.proxy ? 'access.proxy' : 'HTTPS_PROXY';
  if (!URL.canParse(text) || !PROXY_PROTOCOL.test(new URL(text).protocol)) {
    throw new UsageError(
      `${where} is no address of a proxy.`,
      'Write it like --proxy http://127.0.0.1:8080; http, https, socks4 and socks5 are understood.',
    );
  }
  const url = new URL(text);
  const { protocol, host } = url;
  const named = flags.proxyAuth ?? access?.proxyAuth;
  const login = named ? secretIn(named, context) : addressLogin(url);
  if (login) secrets?.keep(login);
  if (login) secrets?.keep(login.slice(login.indexOf(':') + 1));
  if (login && protocol.startsWith('socks')) {
    throw new UsageError(
      'A SOCKS proxy that asks for a login cannot be used.',
      'Name an http proxy, or a SOCKS proxy that lets this machine through.',
    );
  }
  return {
    address: `${protocol}//${host}`,
    login,
    bypass: proxyBypass(variable(env, 'NO_PROXY'), flags.proxy),
  };
}

/** As Chrome writes it. What is named on the command line is meant for every host, this machine included. */
function proxyBypass(noProxy: string | undefined, flag: string | undefined): string[] {
  const hosts = (noProxy ?? '').split(',').map((host) => host.trim());
  // `example.org` stands for the hosts below it as well.
  const rules = hosts.filter(Boolean).flatMap((host) => (/^[\w-]/.test(host) ? [host, `.${host}`] : [host]));
  return flag ? [...rules, '<-loopback>'] : rules;
}

/** Small letters win, as with other tools. */
const variable = (env: Context['env'], name: string): string | undefined =>
  env[name.toLowerCase()] || env[name];

async function clientCertificate(
  { config: { access, site }, root }: Project,
  context: Context,
): Promise<ClientCertificate | null> {
  const named = access.clientCertificate;
  if (!named) return null;
  const address = named.origin ?? site;
  if (!address || !/^https:/i.test(address)) {
    throw new UsageError(
      'access.clientCertificate does not say which website asks for it.',
      'Add origin: https://… to it.',
    );
  }
  const { hostname, port } = new URL(address);
  const read = async (key: 'cert' | 'key' | 'pfx' | 'ca') => {
    const file = named[key];
    return file ? { [key]: await fileContent(resolve(root, file), `access.clientCertificate.${key}`) } : {};
  };
  const passphrase = named.passphrase ? { passphrase: secretIn(named.passphrase, context) } : {};
  const parts = await Promise.all((['cert', 'key', 'pfx', 'ca'] as const).map(read));
  const certificate = {
    host: hostname,
    port: Number(port || 443),
    ...Object.assign({}, ...parts),
    ...passphrase,
  };
  await mustOpen(certificate);
  return certificate;
}

async function fileContent(file: string, key: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(
      `${key} names ${file}, which cannot be read (${(error as NodeJS.ErrnoException).code}).`,
      'Correct the path; it is relative to ownqueue.yaml.',
    );
  }
}

/** A wrong passphrase shows before a browser is started. */
async function mustOpen({ cert, key, pfx, passphrase }: ClientCertificate): Promise<void> {
  const { createSecureContext } = await import('node:tls');
  try {
    createSecureContext({ cert, key, pfx, passphrase });
  } catch (error) {
    throw new UsageError(
      `The client certificate cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'unknown format'}).`,
      'Check that certificate and key belong together, and that access.clientCertificate.passphrase names the variable with its passphrase.',
    );
  }
}
