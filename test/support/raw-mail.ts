/** Raw mails for tests, written as they travel. */
import { readFacts } from '../../src/inbox/message/facts.js';
import type { CompanyProfile, MessageFacts } from '../../src/model/inbox-evidence.js';

export interface MailParts {
  headers?: Readonly<Record<string, string>>;
  html?: string;
  text?: string;
}

/** HTML, text, or both as alternatives; CRLF line ends. */
export function rawMail({ headers = {}, html, text }: MailParts): Buffer {
  const all = {
    From: 'Example <news@example.org>',
    To: 'robin@example.net',
    Subject: 'Spring news',
    Date: 'Tue, 03 Mar 2026 10:00:00 +0000',
    'Message-ID': '<1@example.org>',
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  const part = (type: string, body: string) => [`Content-Type: text/${type}; charset=utf-8`, '', body];
  const lines =
    html !== undefined && text !== undefined
      ? [
          ...head,
          'MIME-Version: 1.0',
          'Content-Type: multipart/alternative; boundary=edge',
          '',
          '--edge',
          ...part('plain', text),
          '--edge',
          ...part('html', html),
          '--edge--',
          '',
        ]
      : [...head, 'MIME-Version: 1.0', ...part(html === undefined ? 'plain' : 'html', html ?? text ?? '')];
  return Buffer.from(lines.join('\r\n'));
}

export const factsOf = (
  parts: MailParts | Buffer,
  company: Pick<CompanyProfile, 'countries'> = { countries: [] },
): Promise<MessageFacts> => {
  const source = Buffer.isBuffer(parts) ? parts : rawMail(parts);
  return readFacts({ file: 'test.eml', source, receivedAt: null }, company);
};
