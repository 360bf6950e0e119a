/** Does what a recorded press does, as far as a look may: fills in, leads on, or ends the journey unpressed. */

import { withoutHash } from '../../model/page-address.js';
import type { ElementFact, PageFacts } from '../../model/page-facts.js';
import { type RecordedStep, runStep } from '../browser/recorder.js';
import { pictureOf } from '../interact/picture.js';
import { press } from '../interact/press.js';
import { arriving, walkingPress, walkingStep } from '../interact/walking-press.js';
import { readForms } from '../recognise/forms.js';
import { shortLabel } from '../recognise/labels.js';
import { changeBetween } from '../search/changes.js';
import { pressedView } from '../search/visited-page.js';
import { readFacts } from '../tab/read-facts.js';
import { type PressKind, pressKind } from './press-kind.js';
import { recordedTransition } from './recorded-transition.js';
import type { Replayed } from './replayed.js';
import { foreign, type Replaying } from './replaying.js';
import { trailContext } from './trail.js';

/** What a press or Enter on `fact` does; null if the journey goes on. */
export async function followPress(
  replay: Replaying,
  fact: ElementFact,
  where: string,
  enter?: RecordedStep,
): Promise<Replayed | null> {
  const { visit, goal, trail, end } = replay;
  const before = visit.tab.facts!;
  const pressed = pressKind(fact, goal, before, readForms(before));
  const kind = pressed.does === 'fill' && enter ? onEnter(pressed) : pressed;
  switch (kind.does) {
    case 'address':
      return end(null, kind.link);
    case 'end':
      return end(kind.form ?? trail.form);
    case 'fill':
      trail.fill(kind.form, kind.field);
      await arriving(visit.tab, 'hold', () => press(visit.tab, { ...fact, hover: false }));
      await readFacts(visit.tab);
      return null;
    default:
      return leadOn(replay, kind, fact, where, enter);
  }
}

/** Enter in a field sends its form; only a search may be sent. */
const onEnter = ({ form }: Extract<PressKind, { does: 'fill' }>): PressKind =>
  form.purpose === 'search' ? { does: 'lead', link: null } : { does: 'end', form };

type Leading = Extract<PressKind, { does: 'lead' | 'basket' }>;

async function leadOn(
  replay: Replaying,
  kind: Leading,
  fact: ElementFact,
  where: string,
  enter: RecordedStep | undefined,
): Promise<Replayed | null> {
  const { visit, goal, trail, stop } = replay;
  const { tab, home, options } = visit;
  const before = tab.facts!;
  const screenshot = options.pictures
    ? await pictureOf(tab, fact, home, options.pictures.put).catch(() => null)
    : null;
  const link = kind.does === 'lead' ? kind.link : null;
  // Links ask for pages; whatever else is pressed might send something by script.
  tab.guard.silence(trail.typed || (goal !== 'buy' && !link));
  const { loads, silenced } = tab.guard;
  tab.guard.refused.length = 0;
  const mode = kind.does === 'basket' ? 'send' : 'open';
  if (enter) await walkingStep(tab, mode, () => runStep(tab.page, enter, null));
  else if (!(await walkingPress(tab, fact, mode)).landed)
    return stop(where, `“${shortLabel(fact)}” is covered or out of reach.`);
  if (tab.guard.refused[0]) return stop(where, foreign(tab.guard.refused[0]));
  if (tab.guard.barred) return stop(where, `“${shortLabel(fact)}” ends here: ${tab.guard.barred}.`);
  trail.stopped = tab.guard.silenced - silenced;
  return arriveAfter(replay, fact, before, { loads: tab.guard.loads > loads, screenshot, where });
}

/** Takes down what a press or pointing at `fact` has led to. */
export async function arriveAfter(
  { visit, trail, stop, lastStatus }: Replaying,
  fact: ElementFact,
  before: PageFacts,
  about: { loads: boolean; hover?: boolean; screenshot?: string | null; where: string },
): Promise<Replayed | null> {
  const after = await readFacts(visit.tab);
  const loads = about.loads || changeBetween(before, after).newView;
  const context = trailContext(before, trail, visit.options);
  const happened = { ...about, loads, url: withoutHash(after.url), dismissed: trail.takeDismissed() };
  trail.follow(recordedTransition(fact, context, happened), loads);
  if (!loads) return null;
  const status = about.loads ? lastStatus() : null;
  trail.arrive({ ...pressedView(after, trail.transitions.length), status });
  return (status ?? 200) >= 400
    ? stop(about.where, `“${shortLabel(fact)}” leads to ${after.url}, which answers with status ${status}.`)
    : null;
}
