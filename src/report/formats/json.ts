/** The view as data, for scripts. */
import { kindOf } from '../document.js';
import type { Format } from '../format.js';

export default {
  name: 'json',
  extension: '.json',
  render: (view) => `${JSON.stringify(kindOf(view).data(view), null, 2)}\n`,
} satisfies Format;
