/** A summary as plain text. */
import type { Summary } from '../../model/notice.js';
import { plainText } from '../../model/plain-text.js';

export const summaryText = ({ title, lines, at }: Summary): string =>
  `${plainText(title)} (${at})\n${lines.map((line) => `${plainText(line)}\n`).join('')}`;
