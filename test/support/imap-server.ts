/**
 * A small IMAP4rev1 server in this process, for what a test wants a mailbox to do: refuse, break off, hold
 * 20,000 mails. It keeps what it was told, so that a test can see that nothing was changed.
 */
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { onTestFinished } from 'vitest';

export interface ServedMail {
  uid: number;
  source: Buffer;
  receivedAt?: string;
}

export interface ImapServerOptions {
  /** Mails in the order of their UIDs; a function is asked as late as possible. */
  mails: readonly ServedMail[] | { count: number; at(uid: number): ServedMail };
  password?: string;
  accessToken?: string;
  uidValidity?: number;
  /** Key and certificate, PEM; TLS from the first byte. */
  tls?: { key: string; cert: string };
  /** Breaks the connection in the middle of this mail, the first so many times. */
  breakAt?: { uid: number; times: number };
}

export interface ImapServer {
  port: number;
  /** Every command line received, tags and secrets included. */
  commands: string[];
  /** Connections so far. */
  connections: number;
  flags: Map<number, Set<string>>;
  /** Resolves once every line that was opened has been closed again. */
  left(): Promise<void>;
}

export async function imapServer(options: ImapServerOptions): Promise<ImapServer> {
  const open = new Set<Socket>();
  const state: ImapServer = {
    port: 0,
    commands: [],
    connections: 0,
    flags: new Map(),
    left: async () => {
      await Promise.all([...open].map((socket) => new Promise((done) => socket.once('close', done))));
    },
  };
  const serve = (socket: Socket) => new Session(socket, options, state);
  const server: Server = options.tls ? createTlsServer(options.tls, serve) : createServer(serve);
  server.on('tlsClientError', () => {});
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  state.port = (server.address() as AddressInfo).port;
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return state;
}

class Session {
  private buffer = '';
  private selected = false;
  private readonly count: number;

  constructor(
    private readonly socket: Socket,
    private readonly options: ImapServerOptions,
    private readonly state: ImapServer,
  ) {
    state.connections += 1;
    const { mails } = options;
    this.count = 'at' in mails && 'count' in mails ? mails.count : mails.length;
    socket.on('error', () => {});
    socket.on('data', (chunk) => this.receive(chunk.toString('latin1')));
    this.send('* OK ready');
  }

  private send(line: string): void {
    if (!this.socket.destroyed) this.socket.write(`${line}\r\n`, 'latin1');
  }

  private receive(text: string): void {
    this.buffer += text;
    for (let end = this.buffer.indexOf('\r\n'); end >= 0; end = this.buffer.indexOf('\r\n')) {
      const line = this.buffer.slice(0, end);
      this.buffer = this.buffer.slice(end + 2);
      this.state.commands.push(line);
      void this.answer(line);
    }
  }

  private async answer(line: string): Promise<void> {
    const [, tag = '*', name = '', rest = ''] = /^(\S+) (UID \S+|\S+) ?(.*)$/s.exec(line) ?? [];
    switch (name.toUpperCase()) {
      case 'CAPABILITY':
        this.send('* CAPABILITY IMAP4rev1 AUTH=XOAUTH2 ID NAMESPACE');
        return this.ok(tag);
      case 'ID':
        this.send('* ID NIL');
        return this.ok(tag);
      case 'NAMESPACE':
        this.send('* NAMESPACE (("" "/")) NIL NIL');
        return this.ok(tag);
      case 'LOGIN':
        return this.login(tag, rest.replaceAll('"', '').endsWith(` ${this.options.password ?? 'secret'}`));
      case 'AUTHENTICATE':
        return this.authenticate(tag, rest);
      case 'LIST':
        this.send('* LIST (\\HasNoChildren) "/" INBOX');
        return this.ok(tag);
      case 'EXAMINE':
      case 'SELECT':
        return this.open(tag, name, rest);
      case 'UID SEARCH':
        this.send(`* SEARCH ${this.uidsFrom(rest).join(' ')}`);
        return this.ok(tag);
      case 'UID FETCH':
        return this.fetch(tag, rest);
      case 'LOGOUT':
        this.send('* BYE bye');
        this.ok(tag);
        this.socket.end();
        return;
      case 'STORE':
      case 'UID STORE':
        for (const uid of this.uidsFrom(rest)) this.state.flags.set(uid, new Set(['\\Seen']));
        return this.ok(tag);
      default:
        return ['NOOP', 'CLOSE', 'UNSELECT', 'STATUS'].includes(name.toUpperCase())
          ? this.ok(tag)
          : this.send(`${tag} BAD unknown command`);
    }
  }

  private ok(tag: string): void {
    this.send(`${tag} OK done`);
  }

  private login(tag: string, right: boolean): void {
    this.send(right ? `${tag} OK logged in` : `${tag} NO [AUTHENTICATIONFAILED] wrong`);
  }

  private authenticate(tag: string, rest: string): void {
    const [, answer = ''] = rest.split(' ');
    const words = Buffer.from(answer, 'base64').toString();
    const { password = 'secret', accessToken } = this.options;
    const right =
      words.endsWith(`\0${password}`) ||
      (accessToken !== undefined && words.includes(`Bearer ${accessToken}`));
    this.login(tag, right);
  }

  private open(tag: string, name: string, rest: string): void {
    if (!/INBOX/i.test(rest)) {
      this.send(`${tag} NO [NONEXISTENT] no such mailbox`);
      return;
    }
    this.selected = true;
    this.send(`* ${this.count} EXISTS`);
    this.send(`* OK [UIDVALIDITY ${this.options.uidValidity ?? 7}] valid`);
    this.send('* FLAGS (\\Seen)');
    this.send(`${tag} OK [${name.toUpperCase() === 'EXAMINE' ? 'READ-ONLY' : 'READ-WRITE'}] open`);
  }

  private mail(index: number): ServedMail {
    const { mails } = this.options;
    return 'count' in mails ? mails.at(index + 1) : (mails[index] as ServedMail);
  }

  private uidsFrom(rest: string): number[] {
    const [, from = '1'] = /(\d+):\*/.exec(rest) ?? [];
    const uids = Array.from({ length: this.count }, (_, index) =>
      'count' in this.options.mails ? index + 1 : this.mail(index).uid,
    );
    const found = uids.filter((uid) => uid >= Number(from));
    return found.length > 0 ? found : uids.slice(-1);
  }

  private async fetch(tag: string, rest: string): Promise<void> {
    if (!this.selected) {
      this.send(`${tag} BAD no mailbox`);
      return;
    }
    const [, set = '', items = ''] = /^(\S+) (.*)$/.exec(rest) ?? [];
    const wanted = new Set(set.split(',').flatMap(expand));
    const [, most = '1000000000'] = /<0\.(\d+)>/.exec(items) ?? [];
    for (let index = 0; index < this.count; index += 1) {
      const uid = 'count' in this.options.mails ? index + 1 : this.mail(index).uid;
      if (!wanted.has(uid)) continue;
      const mail = this.mail(index);
      // Only BODY.PEEK leaves a mail unread; a plain BODY[] marks it (RFC 3501 section 6.4.5).
      if (/BODY\[\]/.test(items)) this.state.flags.set(uid, new Set(['\\Seen']));
      const part = mail.source.subarray(0, Number(most));
      const date = mail.receivedAt ?? '03-Mar-2026 10:00:00 +0000';
      const start = `* ${index + 1} FETCH (UID ${uid} INTERNALDATE "${date}" RFC822.SIZE ${mail.source.length} BODY[]<0> {${part.length}}\r\n`;
      const { breakAt } = this.options;
      if (breakAt && breakAt.uid === uid && breakAt.times > 0) {
        breakAt.times -= 1;
        this.socket.write(start + part.subarray(0, part.length / 2).toString('latin1'), 'latin1', () =>
          this.socket.destroy(),
        );
        return;
      }
      const free = this.socket.write(
        Buffer.concat([Buffer.from(start, 'latin1'), part, Buffer.from(')\r\n')]),
      );
      if (!free) await new Promise((done) => this.socket.once('drain', done));
    }
    this.ok(tag);
  }
}

/** `3`, `3:6`. */
function expand(range: string): number[] {
  const [from, to = from] = range.split(':').map(Number) as [number, number?];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
