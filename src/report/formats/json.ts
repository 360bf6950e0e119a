/** The view as data, for scripts. */
import type { Format } from '../format.js';

export const SCHEMA = 'ownqueue.report/1';

export default {
  name: 'json',
  extension: '.json',
  render: ({ picture: _path, ...view }) => `${JSON.stringify({ schema: SCHEMA, ...view }, null, 2)}\n`,
} satisfies Format;
