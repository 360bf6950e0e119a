/** What was measured, by name: the series of one thing side by side, whatever rules were in force. */
import { comparedAs, type Series } from '../../model/trend.js';
import { capitalised, onDevice } from '../wording.js';
import { type Group, grouped, type Period } from './periods.js';

export interface Measure {
  /** `Complain: effort ratio, on a phone`. */
  title: string;
  subject: string;
  unit: Series['unit'];
  /** At least one, oldest first; there is a break between two of them. */
  series: readonly [Series, ...Series[]];
  /** Of each series, where values are put together; else null. */
  groups: readonly (readonly Group[])[] | null;
}

export function measuresOf(series: readonly Series[], by: Period | null): Measure[] {
  const measures = new Map<string, [Series, ...Series[]]>();
  for (const one of series) {
    const known = measures.get(comparedAs(one));
    if (known) known.push(one);
    else measures.set(comparedAs(one), [one]);
  }
  return [...measures.values()].map((parts) => {
    const sorted = parts.toSorted((a, b) => startOf(a) - startOf(b)) as [Series, ...Series[]];
    const { unit, subject } = sorted[0];
    const groups = by && sorted.map(({ points }) => grouped(points, by));
    return { title: titleOf(sorted[0]), subject, unit, series: sorted, groups };
  });
}

const startOf = ({ points }: Series): number => Date.parse(points[0]?.at ?? '');

function titleOf({ name, context }: Series): string {
  const [about = '', ...what] = name.split('.');
  const main = `${capitalised(about.replaceAll('-', ' '))}: ${what.join(' ').replaceAll('-', ' ')}`;
  const under = [
    ...(context.viewport ? [onDevice(context.viewport)] : []),
    ...(context.language ? [`in ${context.language}`] : []),
    ...(context.branch ? [context.branch] : []),
  ];
  return [main, ...under].join(', ');
}
