/** What was measured, by name: the series of one thing side by side, whatever rules were in force. */
import { comparedAs, type Series } from '../../model/trend.js';
import { shownAddress } from '../safe-link.js';
import { capitalised, inLanguage, onDevice } from '../wording.js';
import { type Group, grouped, type Period } from './periods.js';

export interface Measure {
  /** `Call: ring seconds, North`; with its subject where another measure would have the same. */
  title: string;
  subject: string;
  unit: Series['unit'];
  /** At least one, oldest first; there is a break between two of them. */
  series: readonly [Series, ...Series[]];
  /** Of each series, where values are put together; else null. */
  groups: readonly (readonly Group[])[] | null;
}

export function toMeasures(series: readonly Series[], by: Period | null): Measure[] {
  const measures = new Map<string, [Series, ...Series[]]>();
  for (const one of series) {
    const known = measures.get(comparedAs(one));
    if (known) known.push(one);
    else measures.set(comparedAs(one), [one]);
  }
  const named = [...measures.values()].map((parts): Measure => {
    const sorted = parts.toSorted((a, b) => seriesStart(a) - seriesStart(b)) as [Series, ...Series[]];
    const { unit, subject } = sorted[0];
    const groups = by && sorted.map((one) => grouped(one, by));
    return { title: measureTitle(sorted[0]), subject, unit, series: sorted, groups };
  });
  const times = new Map<string, number>();
  for (const { title } of named) times.set(title, (times.get(title) ?? 0) + 1);
  return named.map((measure) => {
    const { title, subject } = measure;
    const shared = (times.get(title) ?? 0) > 1;
    return shared ? { ...measure, title: `${title}, ${shownAddress(subject)}` } : measure;
  });
}

const seriesStart = ({ points }: Series): number => Date.parse(points[0]?.at ?? '');

/** Where the words of the name are not those of a reader. */
const TITLES: Readonly<Record<string, string>> = {
  'complain.effort-ratio': 'Effort of complaining, compared with buying',
  'complain.action-ratio': 'Actions to complain, compared with buying',
  'actions.told': 'Actions: told to those concerned (loop closed)',
  'actions.days-to-told': 'Actions: days until those concerned were told',
  'actions.open': 'Actions: open at a time',
  'actions.closed': 'Actions: closed so far',
};

function measureTitle({ name, context }: Series): string {
  const [about = '', ...what] = name.split('.');
  const main =
    TITLES[name] ?? `${capitalised(about.replaceAll('-', ' '))}: ${what.join(' ').replaceAll('-', ' ')}`;
  const under = [
    ...(context.viewport ? [onDevice(context.viewport)] : []),
    ...(context.language ? [inLanguage(context.language)] : []),
    ...(context.branch ? [context.branch] : []),
  ];
  return [main, ...under].join(', ');
}
