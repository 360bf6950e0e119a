/** Replays a recorded journey step by step, counts it by the rules of the search, and stops before anything is sent. */
import type { ElementFact, PageFacts } from '../../model/page-facts.js';
import {
  type Found,
  findElement,
  focusedElement,
  labelOfStep,
  type RecordedStep,
  type Recording,
  runStep,
  type SelectingStep,
} from '../browser/recorder.js';
import { loadPage } from '../interact/load.js';
import { pictureOf } from '../interact/picture.js';
import { press } from '../interact/press.js';
import { arriving, walkingPress, walkingStep } from '../interact/walking-press.js';
import { readForms } from '../recognise/forms.js';
import { changeBetween } from '../search/changes.js';
import { labelOf, withoutHash } from '../search/transitions.js';
import { viewOf } from '../search/visited-page.js';
import { watchStatus } from '../tab/last-status.js';
import { readFacts } from '../tab/read-facts.js';
import type { Tab } from '../tab/tab.js';
import { clearWay } from './clear-way.js';
import { mayOpen, onSite, originOf } from './hosts.js';
import { type PressKind, pressKind } from './press-kind.js';
import { pressedFact } from './pressed-fact.js';
import { recordedMove } from './recorded-move.js';
import { outcomesOf, type Replayed, type ReplayOptions } from './replayed.js';
import { contextOf, createTrail } from './trail.js';

/** Never throws for what the website does: a recording that no longer fits tells how far a customer gets. */
export async function replayJourney(
  tab: Tab,
  recording: Recording,
  options: ReplayOptions,
): Promise<Replayed> {
  const { goal, put, site } = options;
  const allows = mayOpen(site, options.hosts);
  const trail = createTrail(site);
  const recordedOn = originOf(recording.steps);
  tab.guard.allows = allows;
  if (put) tab.guard.pictures(true);
  const lastStatus = watchStatus(tab);

  const { end, stop, missing } = outcomesOf(tab, recording.file, trail, options);

  async function navigate(address: string, where: string): Promise<Replayed | null> {
    const url = onSite(address, recordedOn, site, allows);
    if (!allows(url)) return stop(where, foreign(url));
    const refusal = await options.admit(url);
    if (refusal !== null) return stop(where, refusal);
    const about = { depth: trail.moves.length, why: 'explored' } as const;
    const { page } = await loadPage(tab, url, about, { clear: false });
    trail.arrive(page);
    if (!page.facts) return stop(where, `${url} did not open: ${page.failure}.`);
    return (page.status ?? 200) >= 400 ? stop(where, `${url} answers with status ${page.status}.`) : null;
  }

  async function pressOn(step: SelectingStep, where: string): Promise<Replayed | null> {
    const found = await findElement(tab.page, step);
    if (!found) return gone(step, where);
    const fact = await factAt(found);
    if (!fact) return gone(step, where);
    if (await clearWay(tab, trail, fact)) return null;
    return follow(fact, where);
  }

  const gone = (step: SelectingStep, where: string): Replayed => {
    const label = labelOfStep(step);
    return missing(where, `nothing on ${tab.page.url()} matches “${label}” any more.`);
  };

  async function factAt(found: Found): Promise<ElementFact | null> {
    const fact = await pressedFact(tab.page, found);
    return fact && trail.known(tab.facts, fact);
  }

  /** What a press or Enter on `fact` does; null where the journey goes on. */
  async function follow(fact: ElementFact, where: string, enter?: RecordedStep): Promise<Replayed | null> {
    const before = tab.facts!;
    let kind: PressKind = pressKind(fact, goal, before, readForms(before));
    if (kind.does === 'fill' && enter) kind = onEnter(kind);
    if (kind.does === 'address') return end(null, kind.link);
    if (kind.does === 'end') return end(kind.form ?? trail.form);
    if (kind.does === 'fill') {
      trail.fill(kind.form, kind.field);
      await arriving(tab, 'hold', () => press(tab, { ...fact, hover: false }));
      await readFacts(tab);
      return null;
    }
    const screenshot = put && (await pictureOf(tab, fact, site, put).catch(() => null));
    const link = kind.does === 'lead' ? kind.link : null;
    // Links ask for pages; whatever else is pressed might send something by script.
    tab.guard.silence(trail.typed || (goal !== 'buy' && !link));
    const { loads, silenced } = tab.guard;
    tab.guard.refused.length = 0;
    const mode = kind.does === 'basket' ? 'send' : 'open';
    if (enter) await walkingStep(tab, mode, () => runStep(tab.page, enter, null));
    else if (!(await walkingPress(tab, fact, mode)).landed)
      return stop(where, `“${labelOf(fact)}” is covered or out of reach.`);
    if (tab.guard.refused[0]) return stop(where, foreign(tab.guard.refused[0]));
    if (tab.guard.barred) return stop(where, `“${labelOf(fact)}” ends here: ${tab.guard.barred}.`);
    trail.stopped = tab.guard.silenced - silenced;
    return arrive(fact, before, { loads: tab.guard.loads > loads, screenshot, where });
  }

  async function arrive(
    fact: ElementFact,
    before: PageFacts,
    about: { loads: boolean; hover?: boolean; screenshot?: string | null; where: string },
  ): Promise<Replayed | null> {
    const after = await readFacts(tab);
    const loads = about.loads || changeBetween(before, after).newView;
    const context = contextOf(before, trail, options);
    const happened = { ...about, loads, url: withoutHash(after.url), dismissed: trail.takeDismissed() };
    trail.follow(recordedMove(fact, context, happened), loads);
    if (!loads) return null;
    const status = about.loads ? lastStatus() : null;
    trail.arrive({ ...viewOf(after, trail.moves.length), status });
    return (status ?? 200) >= 400
      ? stop(about.where, `“${labelOf(fact)}” leads to ${after.url}, which answers with status ${status}.`)
      : null;
  }

  async function enterKey(step: RecordedStep, where: string): Promise<Replayed | null> {
    const focused = await focusedElement(tab.page);
    const fact = focused && (await factAt(focused));
    return fact && /^(input|button|a|select)$/.test(fact.tag) ? follow(fact, where, step) : null;
  }

  async function type(
    step: Extract<RecordedStep, { type: 'change' }>,
    where: string,
  ): Promise<Replayed | null> {
    const found = await findElement(tab.page, step);
    const fact = found && (await factAt(found));
    if (!found || !fact) return gone(step, where);
    if (await clearWay(tab, trail, fact)) return null;
    const kind = pressKind(fact, goal, tab.facts!, readForms(tab.facts!));
    if (kind.does === 'fill') trail.fill(kind.form, kind.field);
    // What a customer writes stays on this page, unless it is a search.
    const personal = fact.tag !== 'select' && !(kind.does === 'fill' && kind.form.purpose === 'search');
    if (personal) tab.guard.type(step.value);
    trail.typed ||= personal;
    tab.guard.silence(trail.typed);
    await walkingStep(tab, 'hold', () => runStep(tab.page, step, found));
    await readFacts(tab);
    return null;
  }

  async function play(step: RecordedStep, where: string): Promise<Replayed | null> {
    switch (step.type) {
      case 'navigate':
        return navigate(step.url, where);
      case 'click':
      case 'doubleClick':
        return pressOn(step, where);
      case 'change':
        return type(step, where);
      case 'hover': {
        const found = await findElement(tab.page, step);
        const fact = found && (await factAt(found));
        if (!found || !fact) return gone(step, where);
        const before = tab.facts!;
        await walkingStep(tab, 'hold', () => runStep(tab.page, step, found));
        return arrive(fact, before, { loads: false, hover: true, where });
      }
      case 'keyDown':
        if (step.key === 'Enter') return enterKey(step, where);
        // A space may press a button.
        tab.guard.silence(true);
        return walkingStep(tab, 'hold', () => runStep(tab.page, step, null)).then(() => null);
      case 'setViewport':
      case 'emulateNetworkConditions':
      case 'close':
        // The screen and the network are those of the look.
        return null;
      default:
        tab.guard.mode = 'hold';
        await runStep(tab.page, step, null);
        return null;
    }
  }

  if (recordedOn === '') {
    const stopped = await navigate(site, recording.file);
    if (stopped) return stopped;
  }
  for (const [index, step] of recording.steps.entries()) {
    const where = `${recording.file}, step ${index + 1}`;
    try {
      const stopped = await play(step, where);
      if (stopped) return stopped;
    } catch {
      return missing(where, `“${step.type}” did not succeed on ${tab.page.url()}.`);
    }
  }
  await clearWay(tab, trail, null);
  return end(trail.form);
}

const foreign = (url: string): string =>
  `${URL.canParse(url) ? new URL(url).host : url} is not the website that is looked at; access.hosts in ownqueue.yaml would allow it.`;

/** Enter in a field sends its form; only a search may be sent. */
const onEnter = ({ form }: Extract<PressKind, { does: 'fill' }>): PressKind =>
  form.purpose === 'search' ? { does: 'lead', link: null } : { does: 'end', form };
