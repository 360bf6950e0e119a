/** A journey told step by step, with pictures where there are any. */
import type { Goal, Journey, Step } from '../model/journey.js';
import {
  type Cell,
  type Inline,
  link,
  paragraph,
  picture,
  quoted,
  type Section,
  strong,
  table,
} from './prose.js';
import type { AuditView } from './view.js';
import { duration, sentence } from './wording.js';

const TITLES: Readonly<Record<Goal, string>> = {
  contact: 'Getting in touch, step by step',
  complain: 'Complaining, step by step',
  buy: 'Buying, step by step',
  cancel: 'Cancelling, step by step',
};

const DEEDS: Readonly<Record<Step['action'], string>> = {
  click: 'Click',
  open: 'Open',
  hover: 'Point at',
  fill: 'Fill in',
  select: 'Choose',
  tick: 'Tick',
  dismiss: 'Close',
  scroll: 'Scroll',
  search: 'Search for',
};

export function storyboard(goal: Goal, journey: Journey, { picture: pathOf }: AuditView): Section {
  const title = paragraph(strong(TITLES[goal]));
  const replayed = journey.recording ? [`Replayed from ${journey.recording}.`] : [];
  const told = journey.note ? [sentence(journey.note)] : [];
  const note = [...replayed, ...told].map((text) => paragraph(text));
  if (journey.steps.length === 0) {
    return [title, ...(note.length > 0 ? note : [paragraph('There were no steps to take.')])];
  }
  const rows = journey.steps.map((step, place): Cell[] => [
    `${place + 1}`,
    deed(step),
    link(step.url),
    duration(step.seconds),
  ]);
  const pictures = journey.steps.flatMap((step, place) => {
    const path = step.screenshot === undefined ? undefined : pathOf?.(step.screenshot);
    return path ? [paragraph(picture(path, `Step ${place + 1}: ${DEEDS[step.action]} ${step.text}`))] : [];
  });
  return [
    title,
    table(['Step', 'The customer', 'Arrives at', 'Effort'], rows, ['right', null, null, 'right']),
    ...note,
    ...pictures,
  ];
}

const deed = ({ action, text }: Step): Inline[] =>
  text.trim() === '' ? [DEEDS[action]] : [`${DEEDS[action]} `, quoted(text)];
