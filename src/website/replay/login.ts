/** Logs in as recorded. The login form alone is sent; whatever else would be sent ends the attempt. */
import type { ElementFact, PageFacts } from '../../model/page-facts.js';
import type { Found, RecordedStep, Recording } from '../browser/recorder.js';
import { watchStatus } from '../live/last-status.js';
import { readFacts } from '../live/read-facts.js';
import type { Tab } from '../live/tab.js';
import { walkingPress, walkingStep } from '../live/walking-press.js';
import { pressedFactBody } from '../page-facts.js';
import { type FormReading, readForms } from '../recognise/forms.js';
import { mayOpen, onSite } from './hosts.js';
import { isAt } from './press-kind.js';

export interface LoginOptions {
  site: string;
  /** Other hosts that may be opened, such as that of a single sign-on. */
  hosts: readonly string[];
}

/** Resolves to null, or to why it failed; the session is then in the tab's browser context. */
export async function logIn(tab: Tab, recording: Recording, options: LoginOptions): Promise<string | null> {
  const { allows } = tab.guard;
  tab.guard.allows = mayOpen(options.site, options.hosts);
  try {
    return await playLogin(tab, recording, options);
  } finally {
    tab.guard.allows = allows;
    tab.guard.mode = 'open';
    tab.facts = null;
  }
}

async function playLogin(
  tab: Tab,
  { file, steps }: Recording,
  { site }: LoginOptions,
): Promise<string | null> {
  const recorder = await import('../browser/recorder.js');
  const { page, guard } = tab;
  const first = steps.find((step) => step.type === 'navigate');
  const recordedOn = first && URL.canParse(first.url) ? new URL(first.url).origin : '';
  const lastStatus = watchStatus(tab);
  let sent = false;
  const open = (url: string) => page.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT });

  async function factAt(found: Found): Promise<ElementFact | null> {
    const own = await recorder.evaluateOn<ElementFact | null>(found, pressedFactBody());
    const inFrame = found.frame === page.mainFrame() ? null : found.frame.url();
    return own && { ...own, frame: own.frame ?? inFrame };
  }

  /** Why a step fails; null where it did what it should. */
  async function play(step: RecordedStep, index: number): Promise<string | null> {
    if (step.type === 'navigate') {
      const url = onSite(step.url, recordedOn, site, guard.allows);
      if (!guard.allows(url)) return foreign(url);
      guard.mode = 'open';
      await open(url);
      return null;
    }
    if (step.type === 'setViewport' || step.type === 'emulateNetworkConditions' || step.type === 'close')
      return null;
    const enters = step.type === 'keyDown' && step.key === 'Enter';
    const found = enters
      ? await recorder.focusedElement(page)
      : 'selectors' in step && step.selectors && step.type !== 'waitForElement'
        ? await recorder.findElement(page, step as never)
        : null;
    if ('selectors' in step && step.type !== 'waitForElement' && !found)
      return `nothing on ${page.url()} matches “${recorder.labelOfStep(step as never)}” any more.`;
    const fact = found && (await factAt(found));
    const form = fact && sentBy(fact, await readFacts(tab), enters);
    const typesLater = steps.slice(index + 1).some(({ type }) => type === 'change');
    if (form && !isLogin(form, typesLater)) return 'it would send a form that is no login.';
    sent ||= form !== undefined && form !== null;
    // Scripts carry the answer of the login from host to host.
    const mode = sent ? 'login' : 'open';
    if (step.type === 'click' && fact) {
      if (!(await walkingPress(tab, fact, mode))) return 'what it presses is covered or out of reach.';
    } else {
      await walkingStep(tab, mode, () => recorder.runStep(page, step, enters ? null : found));
    }
    guard.mode = mode;
    return guard.refused[0] ? foreign(guard.refused[0]) : null;
  }

  if (!first) await open(site);
  for (const [index, step] of steps.entries()) {
    const why = await play(step, index).catch(() => `“${step.type}” did not succeed on ${page.url()}.`);
    if (why) return `${file}, step ${index + 1}: ${why}`;
  }
  await page.waitForNetworkIdle({ timeout: PAGE_TIMEOUT }).catch(() => {
    // Pages that never rest are read as they are.
  });
  const status = lastStatus();
  if ((status ?? 200) >= 400)
    return `${file}: after the last step the website answers with status ${status}.`;
  const asks = readForms(await readFacts(tab)).some(asksForPassword);
  return asks ? `${file}: after the last step the website still asks for a password.` : null;
}

/** Milliseconds until a page counts as not answering (our assumption). */
const PAGE_TIMEOUT = 20_000;

const foreign = (url: string): string =>
  `it leads to ${URL.canParse(url) ? new URL(url).host : url}; access.hosts in ownqueue.yaml would allow that.`;

/** The form that a press sends, or Enter in one of its fields. */
function sentBy(fact: ElementFact, facts: PageFacts, enters: boolean): FormReading | undefined {
  const here = isAt(fact);
  return readForms(facts).find(
    ({ fact: form }) => form.submits.some(here) || (enters && fact.tag === 'input' && form.fields.some(here)),
  );
}

const asksForPassword = ({ fields }: FormReading): boolean =>
  fields.some(({ fact }) => fact.type === 'password' && fact.visible);

/** Also the first half of one that asks for the name alone, if more is typed later. */
const isLogin = (form: FormReading, typesLater: boolean): boolean =>
  form.purpose === 'login' ||
  asksForPassword(form) ||
  form.fields.some(({ kind }) => kind === 'one-time-code') ||
  (typesLater && form.fields.filter(({ kind }) => kind !== 'box').length === 1);
