/** Mails of an mbox file, streamed: memory stays the same however large the file is. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { RawMail } from '../message/facts.js';
import { type MailSource, MOST_BYTES } from './mail-source.js';

/** Matches the line between two mails: `From a@example.org Sun Nov 22 12:00:00 2026`. */
const FROM_LINE = /^From \S.*\d{4}(?:\s|$)/;
/** Matches a quoted line of the text that would else look like one: `>From here on`. */
const QUOTED = /^>+From /;
const NEWLINE = 0x0a;
const CHUNK = 256 * 1024;

export const mboxFile = (path: string): MailSource => ({ name: path, mails: () => readMbox(path) });

/** One mail while its lines come in; only the first bytes are kept. */
class Growing {
  private parts: Buffer[] = [];
  private kept = 0;
  bytes = 0;

  constructor(readonly fromLine: string) {}

  add(line: Buffer): void {
    this.bytes += line.length;
    if (this.kept >= MOST_BYTES) return;
    // A chunk may hold this line and a thousand others; copying lets it go.
    this.parts.push(Buffer.from(line));
    this.kept += line.length;
  }

  finish(file: string): RawMail {
    return {
      file,
      source: Buffer.concat(this.parts),
      bytes: this.bytes,
      receivedAt: deliveredAt(this.fromLine),
    };
  }
}

async function* readMbox(path: string): AsyncGenerator<RawMail> {
  let mail: Growing | null = null;
  let number = 0;
  let blankBefore = true;
  for await (const line of rawLines(path)) {
    if (blankBefore && startsWithFrom(line)) {
      if (mail) yield mail.finish(`${basename(path)}#${number}`);
      number += 1;
      mail = new Growing(line.toString('latin1').trim());
      blankBefore = false;
      continue;
    }
    blankBefore = line.length <= 2 && /^\r?\n?$/.test(line.toString('latin1'));
    mail?.add(line[0] === 0x3e && QUOTED.test(line.toString('latin1', 0, 80)) ? line.subarray(1) : line);
  }
  if (mail) yield mail.finish(`${basename(path)}#${number}`);
}

const startsWithFrom = (line: Buffer): boolean =>
  line[0] === 0x46 && line.length < 1_000 && FROM_LINE.test(line.toString('latin1').trimEnd());

/** Lines with their ends. A line longer than a chunk comes in pieces. */
async function* rawLines(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    const data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = data.indexOf(NEWLINE); end >= 0; end = data.indexOf(NEWLINE, start)) {
      yield data.subarray(start, end + 1);
      start = end + 1;
    }
    rest = data.subarray(start);
    if (rest.length > CHUNK) {
      yield rest;
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length > 0) yield rest;
}

/** The date in the line between two mails, when the mail was delivered; it is in UTC by convention. */
function deliveredAt(fromLine: string): string | null {
  const time = Date.parse(`${/\w{3} +\d{1,2} \d{2}:\d{2}(?::\d{2})?.*$/.exec(fromLine)?.[0] ?? ''} UTC`);
  const plain = Number.isNaN(time) ? Date.parse(/\w{3} \w{3} .*$/.exec(fromLine)?.[0] ?? '') : time;
  return Number.isNaN(plain) ? null : new Date(plain).toISOString();
}
