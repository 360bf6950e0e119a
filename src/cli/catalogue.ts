/** Every check the program knows, discovered from the folders they live in. */
import { discover } from '../audit/discover.js';
import type { AnyCheck } from '../model/check.js';

export const websiteChecks = (): Promise<AnyCheck[]> =>
  discover<AnyCheck>(new URL('../website/checks/', import.meta.url));

export const inboxChecks = (): Promise<AnyCheck[]> =>
  discover<AnyCheck>(new URL('../inbox/checks/', import.meta.url));

/** All automatic checks, sorted by id. */
export async function allChecks(): Promise<AnyCheck[]> {
  const checks = [...(await websiteChecks()), ...(await inboxChecks())];
  return checks.sort((a, b) => a.id.localeCompare(b.id));
}
