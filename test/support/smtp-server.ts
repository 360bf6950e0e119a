/** An SMTP server on the loopback that keeps what it is sent, or refuses it. */
import { createServer, type Socket } from 'node:net';

export interface Received {
  from: string;
  to: string[];
  /** Headers and body as they came, dots unstuffed. */
  data: string;
}

export interface SmtpServer {
  port: number;
  mails: Received[];
  /** Answers every sender with 451 while set. */
  refusing: boolean;
  close(): Promise<void>;
}

export async function startSmtpServer(): Promise<SmtpServer> {
  const mails: Received[] = [];
  const state = { refusing: false };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, mails, state);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    mails,
    get refusing() {
      return state.refusing;
    },
    set refusing(value) {
      state.refusing = value;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function converse(socket: Socket, mails: Received[], state: { refusing: boolean }): void {
  let mail: Received = { from: '', to: [], data: '' };
  let inData = false;
  let rest = '';
  socket.setEncoding('utf8').write('220 mail.test ready\r\n');
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) socket.write(answer(line));
  });

  function answer(line: string): string {
    if (inData) {
      if (line !== '.') {
        mail.data += `${line.replace(/^\./, '')}\n`;
        return '';
      }
      inData = false;
      mails.push(mail);
      mail = { from: '', to: [], data: '' };
      return '250 kept\r\n';
    }
    const [, verb = '', rest] = line.match(/^(\w+)(?: (.*))?$/) ?? [];
    if (/^(EHLO|HELO)$/i.test(verb)) return '250 mail.test\r\n';
    if (/^MAIL$/i.test(verb)) {
      if (state.refusing) return '451 try later\r\n';
      mail.from = rest ?? '';
    }
    if (/^RCPT$/i.test(verb)) mail.to.push(rest ?? '');
    if (/^QUIT$/i.test(verb)) return '221 bye\r\n';
    if (/^STARTTLS$/i.test(verb)) return '502 no TLS here\r\n';
    if (!/^DATA$/i.test(verb)) return '250 fine\r\n';
    inData = true;
    return '354 go on\r\n';
  }
}
