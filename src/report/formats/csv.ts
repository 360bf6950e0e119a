/** One line a finding, a value or an action, for a spreadsheet. */
import { csvText } from '../csv-text.js';
import { shown } from '../document.js';
import type { Format } from '../format.js';

export default {
  name: 'csv',
  extension: '.csv',
  render: (view) => csvText(shown(view).rows(), shown(view).columns),
} satisfies Format;
