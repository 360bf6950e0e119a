/** Raw message → its headers, its two bodies and the names of its parts. Attachments are never opened. */
import PostalMime, { type Email, type Header } from 'postal-mime';
import { withoutControls } from './windows-1252.js';

export interface Part {
  filename: string | null;
  mimeType: string;
  disposition: string | null;
  bytes: number;
  /** Shown inside the HTML by its Content-ID. */
  embedded: boolean;
}

export interface ParsedMail {
  /** Lower-case names in document order, values unfolded. */
  headers: readonly Header[];
  email: Email;
  html: string | null;
  text: string | null;
  parts: readonly Part[];
  /** What was wrong with the message, where it could only be read in part. */
  defect: string | null;
}

/** Four megabytes of ordinary mail have half as many; millions of empty lines would take minutes (our assumption). */
const MOST_LINES = 100_000;

/** Never rejects: a message that breaks the grammar is read as far as it goes. */
export async function parseMail(source: Uint8Array): Promise<ParsedMail> {
  const raw = firstLines(source);
  try {
    return toParsed(await PostalMime.parse(raw, { maxRfc822NestingDepth: 3 }), null);
  } catch (error) {
    const end = headerEnd(raw);
    const email = await PostalMime.parse(raw.subarray(0, Math.min(end, 100_000))).catch(() => EMPTY);
    return toParsed(email, error instanceof Error ? error.message : String(error));
  }
}

const EMPTY: Email = { headers: [], headerLines: [], attachments: [] };

function toParsed(email: Email, defect: string | null): ParsedMail {
  return {
    headers: email.headers,
    email,
    html: email.html?.trim() ? withoutControls(email.html) : null,
    text: email.text?.trim() ? withoutControls(email.text) : null,
    parts: email.attachments.map(({ filename, mimeType, disposition, content, related }) => ({
      filename,
      mimeType,
      disposition,
      bytes: typeof content === 'string' ? content.length : content.byteLength,
      embedded: related ?? false,
    })),
    defect,
  };
}

function firstLines(raw: Uint8Array): Uint8Array {
  let end = 0;
  for (let line = 0; line < MOST_LINES; line += 1) {
    end = raw.indexOf(0x0a, end) + 1;
    if (end === 0) return raw;
  }
  return raw.subarray(0, end);
}

/** Where the first empty line stands, the end where there is none. */
function headerEnd(raw: Uint8Array): number {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 100_000));
  const ends = [text.indexOf('\r\n\r\n'), text.indexOf('\n\n')].filter((at) => at >= 0);
  return ends.length > 0 ? Math.min(...ends) : text.length;
}

/** Every value of a header, first one on top. */
export const headerValues = ({ headers }: Pick<ParsedMail, 'headers'>, name: string): string[] =>
  headers.filter(({ key }) => key === name).map(({ value }) => value.trim());

export const headerValue = (mail: Pick<ParsedMail, 'headers'>, name: string): string | null =>
  headerValues(mail, name)[0] ?? null;
