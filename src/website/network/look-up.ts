/** Asks the system for the addresses of a host name, as a browser does. */
import { lookup } from 'node:dns/promises';

/** Milliseconds; a browser that waits longer than this finds out by itself (our assumption). */
const PATIENCE = 2_000;

/** None where the name is not known, or nobody answers in time. */
export async function lookUpHost(hostname: string): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, []);
  });
  const found = lookup(hostname, { all: true }).then(
    (addresses) => addresses.map(({ address }) => address),
    () => [],
  );
  const result = await Promise.race([found, late]);
  clearTimeout(timer);
  return result;
}
