/** Logs in as recorded. The login form alone is sent; whatever else would be sent ends the attempt. */
import type { ElementFact, PageFacts } from '../../model/page-facts.js';
import type { Found, RecordedStep, Recording, SelectingStep } from '../browser/recorder.js';
import { findElement, focusedElement, labelOfStep, runStep } from '../browser/recorder.js';
import { walkingPress, walkingStep } from '../interact/walking-press.js';
import { type FormReading, readForms } from '../recognise/forms.js';
import { watchStatus } from '../tab/last-status.js';
import { readFacts } from '../tab/read-facts.js';
import type { Tab } from '../tab/tab.js';
import { mayOpen, onSite, recordedOrigin } from './hosts.js';
import { isAt } from './press-kind.js';
import { pressedFact } from './pressed-fact.js';

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
    return await playLogin(tab, recording, options.site);
  } finally {
    tab.guard.allows = allows;
    tab.guard.mode = 'open';
    tab.facts = null;
  }
}

async function playLogin(tab: Tab, { file, steps }: Recording, site: string): Promise<string | null> {
  const { page, guard } = tab;
  const lastStatus = watchStatus(tab);
  const recordedOn = recordedOrigin(steps);
  let sent = false;

  async function open(url: string): Promise<string | null> {
    if (!guard.allows(url)) return foreign(url);
    guard.begin();
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT });
    return guard.barred;
  }

  async function act(step: RecordedStep, found: Found | null, typesLater: boolean): Promise<string | null> {
    const fact = found && (await pressedFact(page, found));
    const enters = isEnter(step);
    const form = fact && sentBy(fact, await readFacts(tab), enters);
    if (form && !isLogin(form, typesLater)) return 'it would send a form that is no login.';
    sent ||= Boolean(form);
    // Scripts carry the answer of the login from host to host.
    const mode = sent ? 'login' : 'open';
    if (step.type !== 'click') await walkingStep(tab, mode, () => runStep(page, step, enters ? null : found));
    else if (!fact || !(await walkingPress(tab, fact, mode)).landed)
      return 'what it presses is covered or out of reach.';
    guard.mode = mode;
    return guard.refused[0] ? foreign(guard.refused[0]) : guard.barred;
  }

  /** Why a step fails; null where it did what it should. */
  async function play(step: RecordedStep, index: number): Promise<string | null> {
    if (step.type === 'navigate') return open(onSite(step.url, recordedOn, site, guard.allows));
    if (SCENERY.has(step.type)) return null;
    if (isEnter(step)) return act(step, await focusedElement(page), false);
    if (!selects(step)) return act(step, null, false);
    const found = await findElement(page, step);
    if (!found) return `nothing on ${page.url()} matches “${labelOfStep(step)}” any more.`;
    return act(
      step,
      found,
      steps.slice(index + 1).some(({ type }) => type === 'change'),
    );
  }

  if (recordedOn === '') {
    const why = await open(site);
    if (why) return why;
  }
  for (const [index, step] of steps.entries()) {
    const why = await play(step, index).catch(() => `“${step.type}” did not succeed on ${page.url()}.`);
    if (why) return `${file}, step ${index + 1}: ${why}`;
  }
  await page.waitForNetworkIdle({ timeout: PAGE_TIMEOUT }).catch(() => {
    // Pages that never rest are read as they are.
  });
  const status = lastStatus() ?? 200;
  if (status >= 400) return `${file}: after the last step the website answers with status ${status}.`;
  const asks = readForms(await readFacts(tab)).some(asksForPassword);
  return asks ? `${file}: after the last step the website still asks for a password.` : null;
}

/** Milliseconds until a page counts as not answering (our assumption). */
const PAGE_TIMEOUT = 20_000;

/** Screen and network are those of the look. */
const SCENERY = new Set<string>(['setViewport', 'emulateNetworkConditions', 'close']);

const isEnter = (step: RecordedStep): boolean => step.type === 'keyDown' && step.key === 'Enter';

/** Waiting for elements is done by the runner, which also waits for them to go. */
const selects = (step: RecordedStep): step is SelectingStep =>
  'selectors' in step && step.selectors !== undefined && step.type !== 'waitForElement';

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
