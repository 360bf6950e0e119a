/** One HTML file that works offline, prints well, and follows the reader's light or dark setting. */
import { reportDocument, reportTitle } from '../document.js';
import type { Format } from '../format.js';
import { htmlPage } from '../html/page.js';

export default {
  name: 'html',
  extension: '.html',
  render: (view, { theme = '' } = {}) => htmlPage(reportDocument(view), reportTitle(view), theme),
} satisfies Format;
