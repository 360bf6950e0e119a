/** What reaches a website from somebody who only looks, and what arrived beyond that. Pure. */
import { EXAMPLES, piecesOf, textOf, wordsIn } from './canaries.js';
import type { LeakPlan, PagePlan, SitePlan } from './generator.js';
import type { Arrival } from './logging-server.js';
import { pressedMark, typedMark } from './page-script.js';
import { triggerNamed } from './triggers.js';
import { wayNamed } from './ways.js';

export interface Violation {
  why: 'unsafe' | 'carries words' | 'beyond the site' | 'command';
  /** `POST /api/order/…`; of other protocols their name and where it arrived. */
  arrived: string;
  /** Words that it carried. */
  words: readonly string[];
  /** The case that sent it, if that can be read off. */
  leak: LeakPlan | null;
  page: PagePlan | null;
}

/** Operations that a look may send: a basket is filled, and a login logs in. */
const MAY_SEND = new Set(['/basket/add', '/log-in']);
/** What the policy of a website tells its server without anybody's words; judged by its words alone. */
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

export function violationsOf(
  { pages, commands, typed }: SitePlan,
  arrivals: readonly Arrival[],
): Violation[] {
  const leaks = pages.flatMap((page) => page.leaks.map((leak) => ({ leak, page })));
  const personal = [
    ...EXAMPLES,
    typed.name,
    typed.email,
    typed.message,
    typed.user,
    typed.password,
    ...leaks.map(({ leak }) => typedMark(leak.token)),
  ];
  const pressed = leaks.map(({ leak }) => pressedMark(leak.token));
  const loggedIn = arrivals.find(({ method, url }) => method === 'POST' && url === '/log-in');
  const found: Violation[] = [];

  function judge(arrival: Arrival, text: string): void {
    const { method, protocol, url } = arrival;
    const words = wordsIn(text, personal);
    const owner =
      leaks.find(({ leak }) => url.includes(leak.token)) ??
      leaks.find(({ leak }) => words.includes(typedMark(leak.token))) ??
      leaks.find(({ leak }) => protocol === 'udp' && wayNamed(leak.way).connects === 'udp') ??
      null;
    const tell = (why: Violation['why']) =>
      found.push({
        why,
        arrived: protocol === 'http' ? `${method} ${url.slice(0, 200)}` : `${protocol} ${url}`,
        words,
        leak: owner?.leak ?? null,
        page: owner?.page ?? null,
      });
    if (arrival.elsewhere) return void tell('beyond the site');
    if (commands.some(({ token, href }) => url.includes(token) && url.startsWith(href.slice(0, 4))))
      return void tell('command');
    // A login is typed and sent; what its page sends afterwards belongs to it.
    const login = loggedIn !== undefined && arrival.at >= loggedIn.at;
    const secrets = words.filter((word) => word === typed.user || word === typed.password || isLogin(word));
    if (words.length > 0 && !(login && secrets.length === words.length)) return void tell('carries words');
    if (protocol === 'http' && SAFE_METHODS.has(method)) return;
    if (owner === null) {
      if (!MAY_SEND.has(url.replace(/\?.*/, ''))) tell('unsafe');
      return;
    }
    const { kind } = triggerNamed(owner.leak.trigger);
    const acted = wordsIn(text, pressed).length > 0;
    if (owner.page.stage === 'login' && login) return;
    if (kind === 'acting' || kind === 'typing' || (kind === 'leaving' && acted)) tell('unsafe');
  }
  const isLogin = (word: string): boolean =>
    leaks.some(({ leak, page }) => page.stage === 'login' && word === typedMark(leak.token));

  for (const arrival of arrivals) judge(arrival, textOf(arrival));
  for (const { last, text } of piecesOf(arrivals)) {
    const before = found.length;
    judge(last, text);
    // One that was told already is not told twice.
    if (
      found.slice(0, before).some((one) => one.leak === found.at(-1)?.leak && one.why === found.at(-1)?.why)
    )
      found.length = before;
  }
  return found;
}

/** A line for each kind of violation: way × trigger × stage, and what arrived. */
export function tellViolations(site: SitePlan, violations: readonly Violation[]): string[] {
  const lines = violations.map(({ why, arrived, words, leak, page }) => {
    const from = leak
      ? `${leak.way}${leak.native ? ' (its own control)' : ''} × ${leak.trigger} × ${page?.stage}${leak.place ? ` × by ${leak.place}` : ''} (${leak.wrapping}, on ${page?.address})`
      : 'the site itself';
    return `${site.name}${site.secure ? ' (https)' : ''}: ${why}: ${from}: ${arrived}${words.length > 0 ? ` [${words.join(', ')}]` : ''}`;
  });
  return [...new Set(lines)];
}
