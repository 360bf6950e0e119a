/** What the user says about a goal: words on the control that leads on. Pure. */
import type { Goal } from '../../model/journey.js';
import type { ElementFact } from '../../model/page-facts.js';
import type { GoalReading, Scored } from '../recognise/link-goals.js';

export interface Hint {
  /** Page on which the journey starts. */
  start?: string | undefined;
  /** Words on the control that leads on. */
  hint?: string | undefined;
}

export type Hints = Partial<Record<Goal, Hint>>;

/** Links and controls that carry the words of a hint lead to its goal. */
export function hinted(goals: GoalReading, hints: Hints): GoalReading {
  const words = Object.entries(hints).flatMap(([goal, { hint }]) =>
    hint ? [{ goal: goal as Goal, hint: hint.trim().toLowerCase() }] : [],
  );
  if (words.length === 0) return goals;
  const raise = <Fact extends ElementFact>(one: { fact: Fact; scores: Scored['scores'] }) => {
    const label = (one.fact.text || one.fact.name).toLowerCase();
    const said = words.filter(({ hint }) => label.includes(hint)).map(({ goal }) => [goal, 0.99] as const);
    return said.length === 0 ? one : { ...one, scores: { ...one.scores, ...Object.fromEntries(said) } };
  };
  return { ...goals, links: goals.links.map(raise), controls: goals.controls.map(raise) };
}
