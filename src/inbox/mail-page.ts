/** A mail as a page that a browser can show: its HTML, or its text as it stands. */
import type { RawMail } from './message/facts.js';
import { parseMail } from './message/parse-mail.js';

/** UTF-8. Scripts and network are for the browser to block. */
export async function mailPage(raw: Pick<RawMail, 'source'>): Promise<string> {
  const { html, text } = await parseMail(raw.source);
  if (html !== null) return html;
  return `<!doctype html><meta charset="utf-8"><pre style="white-space: pre-wrap; font: 14px monospace">${escaped(text ?? '')}</pre>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
