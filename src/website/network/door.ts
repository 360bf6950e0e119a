/**
 * The one door through which all traffic of a browser context goes: a SOCKS 5 proxy (RFC 1928) in this process. It passes bytes
 * as they are, so what it refuses never looks like an answer of the website, and it connects to the very address that it judged.
 */
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { sameSpelling } from './address-kind.js';
import type { Outside } from './connection.js';

import type { RequestPolicy } from './request-policy.js';
import { chromeName, joinSockets } from './tunnel.js';

export interface Door {
  /** The browser's `--proxy-server`, with nothing bypassed. */
  address: string;
  /** Nothing passes any more, and what is under way is cut. */
  shut(): void;
  isShut(): boolean;
  /** Why the last connection for `url` did not come about, as the browser would call it or in words; null if it did. */
  failure(url: string): string | null;
  /** Shuts the door for good. */
  close(): void;
}

export interface DoorOptions {
  policy: RequestPolicy;
  outside: Outside;
}

/** What the door answers itself, so that a browser which somebody else started can prove that it comes this way. */
export const PROBE_HOST = 'door.ownqueue.invalid';

export async function openDoor({ policy, outside }: DoorOptions): Promise<Door> {
  const open = new Set<Socket>();
  const failures = new Map<string, string>();
  let shut = false;
  const keep = (socket: Socket): Socket => {
    open.add(socket);
    // Either side may hang up at any time; the other one hears of it.
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    return socket;
  };

  async function pass(near: Socket): Promise<void> {
    const target = await greet(near);
    const authority = `${sameSpelling(target.host)}:${target.port}`;
    const fail = (reason: string, code = REFUSED) => {
      failures.set(authority, reason);
      near.end(reply(code));
    };
    if (target.host === PROBE_HOST) return answerProbe(near);
    if (shut) return fail(SHUT, NOT_ALLOWED);
    const { refusal, addresses } = await policy.judgeHost(target.host, target.port);
    if (refusal !== null) return fail(refusal, NOT_ALLOWED);
    if (outside.takes(target)) {
      near.write(reply(SUCCEEDED));
      failures.delete(authority);
      return outside.take(near, target, { keep, failed: (reason) => failures.set(authority, reason) });
    }
    let far: Socket;
    try {
      far = keep(await outside.connect({ ...target, ...(addresses ? { addresses } : {}) }));
    } catch (error) {
      return fail(chromeName(error as NodeJS.ErrnoException));
    }
    if (shut || near.destroyed) return void far.destroy();
    failures.delete(authority);
    near.write(reply(SUCCEEDED));
    joinSockets(near, far);
  }

  const server = createServer((near) => {
    pass(keep(near)).catch(() => near.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const door: Door = {
    address: `socks5://127.0.0.1:${(server.address() as AddressInfo).port}`,
    shut() {
      shut = true;
      for (const socket of open) socket.destroy();
    },
    isShut: () => shut,
    failure: (url) => failures.get(authorityOf(url)) ?? null,
    close() {
      door.shut();
      server.close();
    },
  };
  return door;
}

const SHUT = 'nothing passes while examples are filled in';

/** Replies of RFC 1928, section 6. */
const [SUCCEEDED, NOT_ALLOWED, REFUSED] = [0, 2, 5];

const reply = (code: number): Buffer => Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]);

/** The handshake of RFC 1928, sections 3 and 4; names are not looked up by the browser. Rejects for anything else. */
async function greet(socket: Socket): Promise<{ host: string; port: number }> {
  const read = reader(socket);
  const [version, methods] = await read(2);
  if (version !== 5) throw new Error('This is not SOCKS 5.');
  await read(methods!);
  socket.write(Buffer.from([5, 0]));
  const [, command, , type] = await read(4);
  if (command !== 1) throw new Error('Only connections are passed on.');
  const length = type === 1 ? 4 : type === 4 ? 16 : (await read(1))[0]!;
  const name = await read(length);
  const host =
    type === 3 ? name.toString('latin1') : type === 1 ? [...name].join('.') : inGroups(name.toString('hex'));
  const port = (await read(2)).readUInt16BE();
  return { host: host.toLowerCase(), port };
}

const inGroups = (hex: string): string => hex.match(/.{4}/g)!.join(':');

/** Reads exactly so many bytes at a time, and leaves the rest in the socket. */
function reader(socket: Socket): (length: number) => Promise<Buffer> {
  return async (length) => {
    if (length === 0) return Buffer.alloc(0);
    for (;;) {
      const bytes = socket.read(length) as Buffer | null;
      if (bytes?.length === length) return bytes;
      if (socket.destroyed || socket.readableEnded) throw new Error('The browser hung up.');
      await Promise.race([once(socket, 'readable'), once(socket, 'close')]);
    }
  };
}

function answerProbe(near: Socket): void {
  near.write(reply(SUCCEEDED));
  const body = PROBE_HOST;
  near.end(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`);
}

/** `https://example.org/` → `example.org:443`; brackets of IPv6 are left out. */
function authorityOf(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  return `${sameSpelling(hostname)}:${port || (/^(http|ws):$/.test(protocol) ? 80 : 443)}`;
}
