/** One HTML file that works offline, prints well, and follows the reader's light or dark setting. */
import { documentOf, titleOf } from '../document.js';
import type { Format } from '../format.js';
import { pageOf } from '../html/page.js';

export default {
  name: 'html',
  extension: '.html',
  render: (view, { theme = '' } = {}) => pageOf(documentOf(view), titleOf(view), theme),
} satisfies Format;
