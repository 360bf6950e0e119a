/** Tries the named faults: the tests beside each must notice. */
import { changeFor, NAMED_FAULTS } from './named-faults.js';
import { filesOfRoom, ROOMS, testsNear } from './rooms.js';
import { tryChanges } from './try-mutants.js';

/** Returns how many went unnoticed. `only` is how the path of the file begins. */
export async function tryNamedFaults(only: string): Promise<number> {
  const faults = NAMED_FAULTS.map((fault) => ({ ...fault, change: changeFor(fault) })).filter(({ change }) =>
    change.file.startsWith(only),
  );
  const testsOf = ({ change: { file } }: (typeof faults)[number]): string[] => {
    const room = ROOMS.find((each) => filesOfRoom(each).includes(file));
    if (!room) throw new Error(`${file} belongs to no room of test/mutants/rooms.ts.`);
    return testsNear(room, [file]);
  };
  let unnoticed = 0;
  await tryChanges(
    faults,
    [...new Set(faults.flatMap(testsOf))],
    (fault) => ({
      change: fault.change,
      tests: testsOf(fault).map((file) => ({ file, ids: null })),
      limit: LIMIT,
    }),
    ({ says, change }, { fate, by }) => {
      if (fate !== 'killed') unnoticed += 1;
      const how = fate === 'killed' ? `noticed by ${by}` : 'NOT NOTICED';
      process.stdout.write(`${change.file}: ${says}: ${how}\n`);
    },
  );
  process.stdout.write(`${faults.length} named faults, ${unnoticed} not noticed\n`);
  return unnoticed;
}

/** Milliseconds for all tests near a fault (our assumption). */
const LIMIT = 5 * 60_000;
