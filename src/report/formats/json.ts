/** The view as data, for scripts. */

import { jsonText } from '../../model/json-text.js';
import { kindOf } from '../document.js';
import type { Format } from '../format.js';

export default {
  name: 'json',
  extension: '.json',
  render: (view) => `${jsonText(kindOf(view).data(view))}\n`,
} satisfies Format;
