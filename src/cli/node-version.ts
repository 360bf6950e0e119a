/** Whether the Node that runs us is new enough. */
import { UsageError } from '../model/errors.js';

/** As in package.json, `engines`. */
const OLDEST = [20, 19] as const;

/** The version in use. Throws UsageError for one that is too old. */
export function supportedNode(version: string = process.versions.node): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return version;
  throw new UsageError(`Node ${version} is too old.`, `Install Node ${OLDEST.join('.')} or newer.`);
}
