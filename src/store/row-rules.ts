/** What each column of what is taken in has to hold, beyond its type in the database. */
import type { Unit } from '../model/measurement.js';
import { isDay, isInstant, isZone, mistakeIn } from './evidence-schema.js';
import type { Cell, StoredRow } from './stored-row.js';

type Rule = (value: Cell) => boolean;

const instant: Rule = isInstant;
const instantOrNone: Rule = (value) => value === null || isInstant(value);
/** Ids and channels are typed by people, and shown in commands to type. */
const name: Rule = (value) => typeof value === 'string' && /^[^\s-][^\s]{0,199}$/.test(value);
const within =
  (least: number, most: number): Rule =>
  (value) =>
    value === null || (typeof value === 'number' && value >= least && value <= most);
const whole: Rule = (value) => typeof value === 'number' && value >= 0;

const UNITS: Readonly<Record<Unit, true>> = {
  clicks: true,
  loads: true,
  fields: true,
  words: true,
  actions: true,
  seconds: true,
  minutes: true,
  hours: true,
  days: true,
  ratio: true,
  percent: true,
  count: true,
  points: true,
  messages: true,
};

const RULES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  audits: {
    id: name,
    channel: name,
    started_at: instant,
    finished_at: instantOrNone,
    zone: isZone,
    version: whole,
    rubric: whole,
    score: within(0, 100),
    score_low: within(0, 100),
    score_high: within(0, 100),
    coverage: within(0, 1),
  },
  evidence: { position: whole },
  findings: { position: whole, check_id: name, credit: within(0, 1) },
  measurements: {
    position: whole,
    name,
    value: (value) => typeof value === 'number' && Number.isFinite(value),
    unit: (value) => `${value}` in UNITS,
  },
  answers: { sequence: whole, answered_at: instant },
  walks: { contact_ended_at: instantOrNone },
  actions: {
    id: name,
    created_at: instant,
    due: (value) => value === null || isDay(value),
    done_at: instantOrNone,
    told_at: instantOrNone,
    verified_at: instantOrNone,
    reopened_at: instantOrNone,
  },
  post_items: { id: name, received_on: isDay },
};

/** What is wrong with a row, as a sentence without its full stop; null if it can be read again. */
export async function rowMistake({ table, row }: StoredRow): Promise<string | null> {
  for (const [column, rule] of Object.entries(RULES[table] ?? {})) {
    const value = row[column];
    if (value !== undefined && !rule(value))
      return `${column} of ${table} cannot be ${JSON.stringify(value)}`;
  }
  return togetherMistake(table, row) ?? (await contentMistake(table, row));
}

/** What two columns say together. */
function togetherMistake(table: string, row: StoredRow['row']): string | null {
  if (table === 'audits' && (row.finished_at ?? null) === null && row.status !== 'open')
    return 'an audit that is not open needs its finished_at';
  if (table === 'audits' && row.finished_at && row.status === 'open')
    return 'an audit that is open cannot be finished';
  if (table !== 'actions') return null;
  if ((row.state === 'done') !== Boolean(row.done_at)) return 'an action is done if it has a done_at';
  if (row.told_at && row.state !== 'done') return 'an action cannot be told before it is done';
  if (Boolean(row.verified_at) !== Boolean(row.verified_by))
    return 'an action is verified by an audit, or not at all';
  return null;
}

async function contentMistake(table: string, row: StoredRow['row']): Promise<string | null> {
  if (table === 'evidence') {
    const { kind } = row;
    if (kind !== 'site' && kind !== 'inbox' && kind !== 'answers')
      return `kind of evidence cannot be ${JSON.stringify(kind ?? null)}`;
    return misread('content of evidence', await mistakeIn(kind, parsed(row.content)));
  }
  if (table === 'findings')
    return misread('exhibits of findings', await mistakeIn('exhibits', parsed(row.exhibits)));
  if (table === 'answers' && (row.value ?? null) !== null)
    return misread('value of answers', await mistakeIn('answer', parsed(row.value)));
  return null;
}

const misread = (what: string, mistake: string | null): string | null =>
  mistake === null ? null : `${what} cannot be read: ${mistake}`;

function parsed(text: Cell | undefined): unknown {
  try {
    return JSON.parse(`${text}`);
  } catch {
    return undefined;
  }
}
