/** One line a finding, a value or an action, for a spreadsheet. */
import { csvOf } from '../csv-text.js';
import { kindOf } from '../document.js';
import type { Format } from '../format.js';

export default {
  name: 'csv',
  extension: '.csv',
  render: (view) => csvOf(kindOf(view).rows(view), kindOf(view).columns),
} satisfies Format;
