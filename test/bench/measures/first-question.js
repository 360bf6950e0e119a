/** From starting `ownqueue walk call` to its first prompt on the screen, in a pseudo-terminal of util-linux `script`. */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, PROGRAM } from '../processes.js';

const ROUNDS = 9;
const NOTICE = 'Do these hold for you?';

export default () =>
  inFolder(async (folder) => {
    if (spawnSync('script', ['--version']).status !== 0)
      return { skip: 'there is no util-linux `script` here' };
    // Once for the caches of the disk, then on an empty store each time.
    await untilShown(folder, 'y\n', 'Enter starts the clock');
    const values = [];
    for (let round = 0; round < ROUNDS; round++) {
      rmSync(join(folder, 'walk.db'), { force: true });
      values.push(await untilShown(folder, null, NOTICE));
    }
    return { rows: [{ what: 'walk call, to the first question', values, unit: 'ms', aim: { most: 500 } }] };
  });

function untilShown(folder, reply, last) {
  const started = performance.now();
  const command = `${process.execPath} ${PROGRAM} walk call --db ${join(folder, 'walk.db')} --subject line`;
  return new Promise((done) => {
    const child = spawn('script', ['-qec', command, '/dev/null'], { env: { ...process.env, CI: '' } });
    let shown = '';
    let replied = reply === null;
    child.stdout.on('data', (text) => {
      shown += text;
      if (!replied && shown.includes(NOTICE)) {
        replied = true;
        child.stdin.write(reply);
      }
      if (!shown.includes(last)) return;
      child.kill('SIGKILL');
      done(performance.now() - started);
    });
  });
}
