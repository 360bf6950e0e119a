/** The address of a website as it is spoken of, without what opens it. Pure. */
import { NothingObservedError } from '../../model/errors.js';

/** The same page under the same name: no fragment, no login, a path. Throws NothingObservedError for other schemes. */
export function normalised(url: string): string {
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) {
    throw new NothingObservedError(`${url} is not a web address.`, 'Name an http or https address.');
  }
  parsed.hash = '';
  // A login in the address opens the website (access), and is kept nowhere.
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}
