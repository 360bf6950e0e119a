/** Replays a recorded journey step by step, counts it by the rules of the search, and stops before anything is sent. */
import type { Goal } from '../../model/journey.js';
import {
  findElement,
  focusedElement,
  type RecordedStep,
  type Recording,
  runStep,
  type SelectingStep,
} from '../browser/recorder.js';
import { loadPage } from '../interact/load.js';
import { walkingStep } from '../interact/walking-press.js';
import { readForms } from '../recognise/forms.js';
import { readFacts } from '../tab/read-facts.js';
import type { SiteVisit } from '../tab/site-visit.js';
import { withPictures } from '../tab/switches.js';
import { clearWay } from './clear-way.js';
import { arriveAfter, followPress } from './follow-press.js';
import { onSite } from './hosts.js';
import { pressKind } from './press-kind.js';
import type { Replayed } from './replayed.js';
import { foreign, gone, knownFact, type Replaying, startReplay } from './replaying.js';

/** Never throws for what the website does: a recording that no longer fits shows how far a customer gets. */
export async function replayJourney(visit: SiteVisit, goal: Goal, recording: Recording): Promise<Replayed> {
  using _pictures = withPictures(visit.tab, visit.options.pictures !== undefined);
  const replay = startReplay(visit, goal, recording);
  if (replay.recordedOn === '') {
    const stopped = await navigate(replay, visit.home, recording.file);
    if (stopped) return stopped;
  }
  for (const [index, step] of recording.steps.entries()) {
    const where = `${recording.file}, step ${index + 1}`;
    try {
      const stopped = await play(replay, step, where);
      if (stopped) return stopped;
    } catch {
      return replay.missing(where, `“${step.type}” did not succeed on ${visit.tab.page.url()}.`);
    }
  }
  await clearWay(visit.tab, replay.trail, null);
  return replay.end(replay.trail.form);
}

/** Null if the journey goes on. */
async function play(replay: Replaying, step: RecordedStep, where: string): Promise<Replayed | null> {
  const { tab } = replay.visit;
  switch (step.type) {
    case 'navigate':
      return navigate(replay, step.url, where);
    case 'click':
    case 'doubleClick':
      return pressOn(replay, step, where);
    case 'change':
      return type(replay, step, where);
    case 'hover':
      return pointAt(replay, step, where);
    case 'keyDown':
      return pressKey(replay, step, where);
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

async function navigate(replay: Replaying, address: string, where: string): Promise<Replayed | null> {
  const { visit, trail, recordedOn, stop } = replay;
  const { allows } = visit.tab.guard;
  const url = onSite(address, recordedOn, visit.home, allows);
  if (!allows(url)) return stop(where, foreign(url));
  const refusal = await visit.admit(url);
  if (refusal !== null) return stop(where, refusal);
  const about = { depth: trail.transitions.length, why: 'explored' } as const;
  const { page } = await loadPage(visit.tab, url, about, { clear: false });
  trail.arrive(page);
  if (!page.facts) return stop(where, `${url} did not open: ${page.failure}.`);
  return (page.status ?? 200) >= 400 ? stop(where, `${url} answers with status ${page.status}.`) : null;
}

async function pressOn(replay: Replaying, step: SelectingStep, where: string): Promise<Replayed | null> {
  const { tab } = replay.visit;
  const found = await findElement(tab.page, step);
  const fact = found && (await knownFact(replay, found));
  if (!fact) return gone(replay, step, where);
  return (await clearWay(tab, replay.trail, fact)) ? null : followPress(replay, fact, where);
}

async function type(
  replay: Replaying,
  step: Extract<RecordedStep, { type: 'change' }>,
  where: string,
): Promise<Replayed | null> {
  const { visit, goal, trail } = replay;
  const { tab } = visit;
  const found = await findElement(tab.page, step);
  const fact = found && (await knownFact(replay, found));
  if (!found || !fact) return gone(replay, step, where);
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

async function pointAt(
  replay: Replaying,
  step: Extract<RecordedStep, { type: 'hover' }>,
  where: string,
): Promise<Replayed | null> {
  const { tab } = replay.visit;
  const found = await findElement(tab.page, step);
  const fact = found && (await knownFact(replay, found));
  if (!found || !fact) return gone(replay, step, where);
  const before = tab.facts!;
  await walkingStep(tab, 'hold', () => runStep(tab.page, step, found));
  return arriveAfter(replay, fact, before, { loads: false, hover: true, where });
}

/** Enter presses what has the focus. */
async function pressKey(
  replay: Replaying,
  step: Extract<RecordedStep, { type: 'keyDown' }>,
  where: string,
): Promise<Replayed | null> {
  const { tab } = replay.visit;
  if (step.key !== 'Enter') {
    // A space may press a button.
    tab.guard.silence(true);
    await walkingStep(tab, 'hold', () => runStep(tab.page, step, null));
    return null;
  }
  const focused = await focusedElement(tab.page);
  const fact = focused && (await knownFact(replay, focused));
  return fact && /^(input|button|a|select)$/.test(fact.tag) ? followPress(replay, fact, where, step) : null;
}
