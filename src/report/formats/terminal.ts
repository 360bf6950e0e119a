/** Plain columns of text for a terminal, with colours where it shows them. */
import { Chalk } from 'chalk';
import { reportDocument } from '../document.js';
import type { Format } from '../format.js';
import { blockLines } from '../terminal/blocks.js';

export default {
  name: 'terminal',
  extension: '.txt',
  render: (view, { width = 80, colour = 0 } = {}) =>
    `${blockLines(reportDocument(view).children, width, new Chalk({ level: colour })).join('\n')}\n`,
} satisfies Format;
