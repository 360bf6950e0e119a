/** Refuses consent by the rules of @duckduckgo/autoconsent, which know hundreds of banners. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '../browser/launch.js';

interface Message {
  type: string;
  id?: string;
  code?: string;
  result?: boolean;
}

/** Milliseconds to find a known banner, and to refuse it (our assumptions). */
const TO_FIND = 1500;
const TO_REFUSE = 6000;

let library: Promise<{ script: string; rules: unknown }> | undefined;
const load = () => {
  library ??= (async () => {
    const file = (name: string) => fileURLToPath(import.meta.resolve(name));
    const script = join(dirname(file('@duckduckgo/autoconsent')), 'autoconsent.playwright.js');
    return {
      script: await readFile(script, 'utf8'),
      rules: JSON.parse(await readFile(file('@duckduckgo/autoconsent/rules/compact-rules.json'), 'utf8')),
    };
  })();
  return library;
};

/** How many presses the refusal took; null where the banner is of no known kind. */
export async function refuseByRules(page: Page): Promise<number | null> {
  const { script, rules } = await load();
  let end: (refused: boolean) => void = () => {};
  const over = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  let timer = setTimeout(() => end(false), TO_FIND);
  const tell = (message: object) =>
    page.evaluate((text) => {
      const { autoconsentReceiveMessage: receive } = window as never as Record<
        string,
        (m: object) => unknown
      >;
      void receive?.(JSON.parse(text));
    }, JSON.stringify(message));
  const hear = async (message: Message): Promise<void> => {
    if (message.type === 'init') await tell({ type: 'initResp', config: CONFIG, rules });
    if (message.type === 'eval') {
      const result = await page.evaluate(message.code ?? '').catch(() => false);
      await tell({ type: 'evalResp', id: message.id, result: Boolean(result) });
    }
    if (message.type === 'popupFound') {
      clearTimeout(timer);
      timer = setTimeout(() => end(false), TO_REFUSE);
    }
    if (message.type === 'optOutResult' && message.result === false) end(false);
    if (message.type === 'autoconsentDone') end(true);
  };
  try {
    await page.exposeFunction(BRIDGE, (message: Message) => hear(message).catch(() => end(false)));
    await page.evaluate(COUNT_CLICKS);
    await page.evaluate(script);
    if (!(await over)) return null;
    return Math.max(1, Number(await page.evaluate('window.__ownqueueClicks')));
  } catch {
    // The banner reloads the page, or the page forbids scripts: the general way is tried next.
    return null;
  } finally {
    clearTimeout(timer);
    await page.removeExposedFunction(BRIDGE).catch(() => {});
  }
}

const BRIDGE = 'autoconsentSendMessage';
const COUNT_CLICKS = `window.__ownqueueClicks = 0;
  addEventListener('click', () => { window.__ownqueueClicks++ }, true);`;

const CONFIG = {
  enabled: true,
  autoAction: 'optOut',
  disabledCmps: [],
  enablePrehide: false,
  enableCosmeticRules: false,
  enableGeneratedRules: true,
  enableHeuristicDetection: false,
  detectRetries: 5,
  isMainWorld: false,
  prehideTimeout: 2000,
  logs: {
    lifecycle: false,
    rulesteps: false,
    detectionsteps: false,
    evals: false,
    errors: false,
    messages: false,
    waits: false,
  },
};
