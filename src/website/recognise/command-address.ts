/**
 * Whether an address is a command: whoever opens it logs out, deletes, confirms or orders. Such links are told, not followed. Pure.
 */

import { languages } from '../../language/all-languages.js';
import { fold, transliterate } from '../../language/fold.js';
import { listed } from '../../language/language.js';

/** What commands are called, in all languages; words of one phrase may stand in any spelling: `log-out`, `logOut`, `log_out`. */
let phrases: ReadonlySet<string> | undefined;
const commandPhrases = (): ReadonlySet<string> => {
  phrases ??= new Set(
    languages
      .flatMap(({ urls }) => listed(urls?.commands))
      .flatMap((phrase) => [joined(phrase), joined(transliterate(phrase))]),
  );
  return phrases;
};
/** Parameters whose value names what is to be done. */
const NAMES_ACTION = /^(action|act|do|cmd|command|op|operation|task|method|event|mode|func|function|route)$/i;

/** Parameters that say for whom it is done. */
const NAMES_OBJECT =
  /(^|[_-])(id|ids|uid|uuid|guid|key|token|code|hash|sig|signature|nonce|csrf|user|customer|account|order|booking|contract|subscription|email|e-?mail|phone|tel|number|nr|no|confirm|confirmed|sure|yes)$/i;

/** Numbers of two and more digits, and long words of digits and letters, as ids and tokens are. */
const LIKE_ID = /^(\d{2,}|[0-9a-f]{8,}|[0-9a-f]{8}-[0-9a-f-]{27}|(?=[^/]*\d)(?=[^/]*[a-z])[\w-]{12,})$/i;

export interface Visitor {
  /** A session of somebody: whatever is commanded then is done for them. */
  loggedIn: boolean;
}

/**
 * A verb as the last part of the path, or as the value of a parameter such as `action`, together with an id, a token or a session
 * of somebody. `/contact?action=form`, and pages where a form asks before it acts, are none.
 */
export function isCommand(address: string, { loggedIn }: Visitor): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, searchParams, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) return false;
  const parts = pathname.split('/').filter(Boolean).map(written);
  const parameters = [...searchParams];
  const objects = parameters.filter(([name, value]) => NAMES_OBJECT.test(name) || LIKE_ID.test(value));
  const ids = parts.filter((part) => LIKE_ID.test(part));
  const words = parts.filter((part) => !LIKE_ID.test(part)).map((part) => part.replace(/\.\w{2,5}$/, ''));
  const verb =
    isVerb(words.at(-1) ?? '') ||
    isVerb(words.slice(-2).join(' ')) ||
    parameters.some((one) => commands(one));
  return verb && (loggedIn || objects.length + ids.length > 0);
}

/** `action=delete`, `route=account/logout`, `logout=1`. */
const commands = ([name, value]: [string, string]): boolean =>
  (NAMES_ACTION.test(name) && value.split(/[/.|]/).some(isVerb)) ||
  (isVerb(name) && /^(1|true|yes|on|)$/i.test(value));

const isVerb = (text: string): boolean => text !== '' && commandPhrases().has(joined(text));

function written(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `logOut`, `log-out` and `log out` → `logout` */
function joined(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
