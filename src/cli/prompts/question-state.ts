/** What a key does to the question on the screen: choosing, typing, notes, and the five commands. Pure. */
import { likelyNames } from '../../checklist/likely-names.js';
import { readAnswer } from '../../checklist/read-answer.js';
import type { AnswerValue } from '../../model/answers.js';
import type { Asked, Reply } from '../walk/prompter.js';

export interface Surroundings {
  /** IANA zone of times that are typed. */
  zone: string;
  now(): Date;
  /** Width of the terminal in characters. */
  columns: number;
}

export interface Screen {
  asked: Asked;
  around: Surroundings;
  mode: 'answer' | 'note';
  /** Highlighted option. */
  cursor: number;
  /** Ids ticked in a multiple choice. */
  ticked: readonly string[];
  /** What is being typed, as readline holds it. */
  typed: string;
  note: string;
  /** What is wrong, or what to look at again. */
  problem: string;
  showsWhy: boolean;
  /** A text that was already questioned; entering it again keeps it. */
  questioned: string;
}

export interface Key {
  name: 'enter' | 'up' | 'down' | 'space' | 'other';
  /** The line as readline holds it after the key. */
  line: string;
}

/** `clear` empties the line that readline holds. */
export type Turn = { screen: Screen; clear: boolean } | { reply: Reply };

/** Typed as the first character of an answer. */
export const COMMANDS = { why: '?', unknown: '!', skip: '>', note: '+', back: '<' } as const;

export interface Option {
  /** The key that chooses it. */
  key: string;
  id: string;
  label: string;
  value: AnswerValue;
}

/** Options to choose from; none for questions that are answered by typing. */
export function optionsOf({ question }: Pick<Asked, 'question'>): Option[] {
  switch (question.type) {
    case 'yes-no':
      return [
        { key: 'y', id: 'yes', label: 'yes', value: true },
        { key: 'n', id: 'no', label: 'no', value: false },
      ];
    case 'choice':
    case 'multi-choice':
      return Object.entries(question.options).map(([id, label], index) => ({
        key: String(index + 1),
        id,
        label,
        value: id,
      }));
    case 'scale':
      return question.anchors.map((label, index) => ({
        key: String(index + 1),
        id: String(index + 1),
        label,
        value: index + 1,
      }));
    default:
      return [];
  }
}

export function openScreen(asked: Asked, around: Surroundings): Screen {
  const { before, proposed, note } = asked;
  const cursor = optionsOf(asked).findIndex(({ value }) => value === (before ?? proposed?.value));
  return {
    asked,
    around,
    mode: 'answer',
    cursor: Math.max(0, cursor),
    ticked: Array.isArray(before) ? before : [],
    typed: '',
    note,
    problem: '',
    showsWhy: false,
    questioned: '',
  };
}

export function onKey(screen: Screen, key: Key): Turn {
  if (screen.mode === 'note') return whileNoting(screen, key);
  const command = Object.entries(COMMANDS).find(([, sign]) => sign === key.line)?.[0];
  if (command) return onCommand(screen, command as keyof typeof COMMANDS);
  return optionsOf(screen.asked).length > 0 ? whileChoosing(screen, key) : whileTyping(screen, key);
}

function onCommand(screen: Screen, command: keyof typeof COMMANDS): Turn {
  const { note, asked } = screen;
  switch (command) {
    case 'why':
      return { screen: { ...screen, typed: '', showsWhy: !screen.showsWhy, problem: '' }, clear: true };
    case 'note':
      return { screen: { ...screen, typed: '', mode: 'note', problem: '' }, clear: true };
    case 'unknown':
      return { reply: { kind: 'answer', value: null, note } };
    case 'skip':
      return { reply: { kind: 'skip', note } };
    case 'back':
      if (asked.canGoBack) return { reply: { kind: 'back' } };
      return { screen: { ...screen, typed: '', problem: 'This is the first question.' }, clear: true };
  }
}

function whileNoting(screen: Screen, { name, line }: Key): Turn {
  if (name !== 'enter') return { screen: { ...screen, typed: line }, clear: false };
  const doubt = doubtAbout(screen, screen.typed);
  if (doubt) return { screen: { ...screen, problem: doubt, questioned: screen.typed }, clear: false };
  return {
    screen: { ...screen, mode: 'answer', note: screen.typed.trim(), typed: '', problem: '' },
    clear: true,
  };
}

function whileChoosing(screen: Screen, { name, line }: Key): Turn {
  const options = optionsOf(screen.asked);
  const several = screen.asked.question.type === 'multi-choice';
  if (name === 'up' || name === 'down') {
    const cursor = (screen.cursor + (name === 'up' ? options.length - 1 : 1)) % options.length;
    return { screen: { ...screen, cursor, problem: '' }, clear: true };
  }
  const keyed = options.find(({ key }) => key === line.toLowerCase());
  if (several) {
    const { ticked, note } = screen;
    if (name === 'enter') {
      const value = options.map(({ id }) => id).filter((id) => ticked.includes(id));
      return { reply: { kind: 'answer', value, note } };
    }
    const option = name === 'space' ? options[screen.cursor] : keyed;
    if (!option) return { screen, clear: true };
    const without = ticked.filter((id) => id !== option.id);
    const now = without.length < ticked.length ? without : [...ticked, option.id];
    return { screen: { ...screen, ticked: now, cursor: options.indexOf(option) }, clear: true };
  }
  const chosen = name === 'enter' ? options[screen.cursor] : keyed;
  return chosen ? answered(screen, chosen.value) : { screen, clear: true };
}

function whileTyping(screen: Screen, { name, line }: Key): Turn {
  if (name !== 'enter') return { screen: { ...screen, typed: line, problem: '' }, clear: false };
  const { asked, typed, around } = screen;
  if (typed.trim() === '') return empty(screen);
  const read = readAnswer(asked.question, typed, around.zone, around.now());
  if ('problem' in read) return { screen: { ...screen, problem: `It ${read.problem}.` }, clear: false };
  const doubt = asked.question.type === 'free-text' ? doubtAbout(screen, typed) : '';
  if (doubt) return { screen: { ...screen, problem: doubt, questioned: typed }, clear: false };
  return answered(screen, read.value);
}

/** An answer that was proposed brings the reason along, unless the person noted one. */
function answered({ asked: { proposed }, note }: Screen, value: AnswerValue | null): Turn {
  const reason = value !== null && value === proposed?.value ? proposed.note : '';
  return { reply: { kind: 'answer', value, note: note || reason } };
}

/** Enter alone keeps what was answered before, takes the marks of a call, what is proposed, or now for a time. */
function empty(screen: Screen): Turn {
  const { before, draft, proposed, question } = screen.asked;
  const now = question.type === 'date-time' ? screen.around.now().toISOString() : undefined;
  const value = before ?? draft ?? proposed?.value ?? now;
  if (value !== undefined && value !== null) return answered(screen, value);
  const problem = `Type an answer, ${COMMANDS.unknown} if you could not tell, or ${COMMANDS.skip} to skip.`;
  return { screen: { ...screen, problem }, clear: true };
}

function doubtAbout({ questioned }: Screen, text: string): string {
  const names = text === questioned ? [] : likelyNames(text);
  return names.length === 0
    ? ''
    : `This may point at a person: ${names.join(', ')}. Say it without, or press Enter again to keep it.`;
}
