/** How long commands take to start, beside a bare Node. */
import { inFolder, PROGRAM, timedInTurn } from '../processes.js';
import { median } from '../table.js';

const ROUNDS = 15;
const BARE = 'node -e 0';

const subjects = {
  [BARE]: ['-e', '0'],
  'ownqueue --version': [PROGRAM, '--version'],
  'ownqueue --help': [PROGRAM, '--help'],
  'ownqueue, nothing stored': [PROGRAM, '--no-input'],
};

export default () =>
  inFolder((folder) => {
    const times = timedInTurn(subjects, ROUNDS, folder);
    const beside = median(times[BARE]);
    const rows = Object.entries(times)
      .filter(([what]) => what !== BARE)
      .map(([what, values]) => ({ what, values, unit: 'ms', beside, besideWhat: 'bare node' }));
    rows[0].aim = { ratio: 2.5 };
    return { rows };
  });
