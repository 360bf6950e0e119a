/** Goes to an address and waits until a document is there, or as much of it as will come. */
import type { HTTPResponse } from '../browser/launch.js';
import { explainFailure } from '../network/explain-failure.js';
import { HANGS } from './in-time.js';
import type { Tab } from './tab.js';

const ENDLESS = 'it never came to its end; only its beginning was read';

export interface Arrival {
  /** Null where the page was read before it had come as a whole. */
  response: HTTPResponse | null;
  /** Why only a part of it came. */
  came: string | null;
}

/**
 * Rejects with the browser's words, or with `HANGS`, where nothing came; `failed` hears of a first attempt that is
 * repeated.
 */
export async function arrive(
  tab: Tab,
  url: string,
  failed: (attempt: { failure: string; ms: number }) => void,
): Promise<Arrival> {
  const begun = performance.now();
  const go = async (): Promise<Arrival> => {
    const timeout = tab.limits.answerMs;
    const asked = tab.guard.nextPage();
    const going = tab.page.goto(url, { waitUntil: 'domcontentloaded', timeout });
    await leaving(tab, [going, asked]);
    return { response: await going, came: null };
  };
  try {
    return await go();
  } catch (thrown) {
    const error = explained(thrown, tab);
    // Scripts of hosts that never answer hold up a page that is there: it is read as far as it came. Before the site
    // has begun to answer, the page of before stands there, and browsers hold back what is asked of it.
    if (tab.traffic.documentBegan() && (/timeout/i.test(String(error)) || tab.traffic.tooMuch())) {
      const content = await hasContent(tab);
      if (content === null) throw new Error(HANGS, { cause: error });
      if (content) {
        const came = tab.traffic.documentCame() ? null : ENDLESS;
        await tab.session.send('Page.stopLoading');
        return { response: null, came };
      }
    }
    if (tab.guard.barred || !FLAKY.test(String(error))) throw error;
    failed({ failure: explainFailure(error), ms: Math.round(performance.now() - begun) });
    try {
      return await go();
    } catch (again) {
      throw explained(again, tab);
    }
  }
}

/** The browser knows only that its proxy, the door, did not connect; the door knows why. */
function explained(error: unknown, { context, guard }: Tab): unknown {
  if (
    !/ERR_(SOCKS|PROXY|CONNECTION_CLOSED|EMPTY_RESPONSE)/.test(String(error)) ||
    !URL.canParse(guard.lastAsked)
  )
    return error;
  const reason = context.door?.failure(guard.lastAsked) ?? null;
  if (reason === null) return error;
  if (!reason.startsWith('net::')) guard.barred = reason;
  return new Error(reason, { cause: error });
}

/** Rejects where the page before keeps the tab, by dialogs and scripts that never end. */
async function leaving({ page, limits }: Tab, gone: readonly Promise<unknown>[]): Promise<void> {
  if (page.url() === 'about:blank') return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(HELD)), limits.leaveMs);
  });
  await Promise.race([...gone, late]).finally(() => clearTimeout(timer));
}

/** Nothing has come, and what stopped it may be the page before; a fresh tab has none. */
export const STOPPED = /ERR_ABORTED|did not let go/;
const HELD = 'the page before did not let go';

/** Null where the page does not even answer that. */
const hasContent = async ({ page }: Tab): Promise<boolean | null> =>
  Promise.race([
    page.evaluate('document.body !== null && document.body.children.length > 0').then(Boolean, () => false),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), TO_ANSWER).unref()),
  ]);

/** Milliseconds that a page needs at the most to say whether it shows anything (our assumption). */
const TO_ANSWER = 2000;

/** Failures that a second attempt often mends: broken and empty connections. */
const FLAKY = /ERR_(CONNECTION_(RESET|CLOSED)|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED|NETWORK_CHANGED|HTTP2)/;
