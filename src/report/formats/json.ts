/** The view as data, for scripts. */

import { jsonText } from '../../model/json-text.js';
import { shown } from '../document.js';
import type { Format } from '../format.js';

export default {
  name: 'json',
  extension: '.json',
  render: (view) => `${jsonText(shown(view).data())}\n`,
} satisfies Format;
