/** What a key does to the question on the screen: choosing, typing, notes, and the five commands. Pure. */
import { likelyNames } from '../../checklist/likely-names.js';
import type { Choice, ChoicePrompt, LinePrompt, Prompt } from '../../checklist/question-type.js';
import { questionType, readAnswer } from '../../checklist/question-types.js';
import type { AnswerValue } from '../../model/answers.js';
import type { Asked, Reply } from '../walk/prompter.js';

/** What prompts need to know of the world. */
export interface PromptContext {
  /** IANA zone of times that are typed. */
  zone: string;
  now(): Date;
  /** Width of the terminal in characters. */
  columns: number;
}

export interface Screen {
  asked: Asked;
  context: PromptContext;
  prompt: Prompt;
  mode: 'answer' | 'note';
  /** Highlighted choice. */
  cursor: number;
  /** Values ticked, if several may be chosen. */
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

export function promptFor({ question }: Pick<Asked, 'question'>): Prompt {
  return questionType(question).prompt(question);
}

export function openScreen(asked: Asked, context: PromptContext): Screen {
  const { before, proposed, unfinished } = asked;
  const prompt = promptFor(asked);
  const choices = prompt.kind === 'choice' ? prompt.choices : [];
  const cursor = choices.findIndex(({ value }) => value === (before ?? proposed?.value));
  return {
    asked,
    context,
    prompt,
    mode: 'answer',
    cursor: Math.max(0, cursor),
    ticked: unfinished?.ticked ?? (Array.isArray(before) ? before : []),
    typed: '',
    note: unfinished?.note ?? asked.note,
    problem: '',
    showsWhy: false,
    questioned: '',
  };
}

export function onKey(screen: Screen, key: Key): Turn {
  if (screen.mode === 'note') return whileNoting(screen, key);
  const command = Object.entries(COMMANDS).find(([, sign]) => sign === key.line)?.[0];
  if (command) return onCommand(screen, command as keyof typeof COMMANDS);
  const { prompt } = screen;
  if (prompt.kind === 'line') return whileTyping(screen, prompt, key);
  return prompt.several ? whileTicking(screen, prompt, key) : whileChoosing(screen, prompt, key);
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
      if (asked.canGoBack) return { reply: goingBack(screen) };
      return { screen: { ...screen, typed: '', problem: 'This is the first question.' }, clear: true };
  }
}

/** What was begun here is kept; what was typed is the sign for going back by now. */
function goingBack({ note, ticked, asked }: Screen): Reply {
  const before = Array.isArray(asked.before) ? asked.before : [];
  const same = note === asked.note && ticked.join() === before.join();
  return same ? { kind: 'back' } : { kind: 'back', unfinished: { note, ticked } };
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

function whileChoosing(screen: Screen, { choices }: ChoicePrompt, key: Key): Turn {
  const turn = moved(screen, choices.length, key);
  if (turn) return turn;
  const chosen = key.name === 'enter' ? choices[screen.cursor] : keyed(choices, key);
  return chosen ? answered(screen, chosen.value) : { screen, clear: true };
}

function whileTicking(screen: Screen, { choices }: ChoicePrompt, key: Key): Turn {
  const turn = moved(screen, choices.length, key);
  if (turn) return turn;
  const { ticked, note } = screen;
  if (key.name === 'enter') {
    const value = choices.map((choice) => String(choice.value)).filter((each) => ticked.includes(each));
    return { reply: { kind: 'answer', value, note } };
  }
  const choice = key.name === 'space' ? choices[screen.cursor] : keyed(choices, key);
  if (!choice) return { screen, clear: true };
  const value = String(choice.value);
  const without = ticked.filter((each) => each !== value);
  const now = without.length < ticked.length ? without : [...ticked, value];
  return { screen: { ...screen, ticked: now, cursor: choices.indexOf(choice) }, clear: true };
}

/** Arrows go around the ends; undefined for any other key. */
function moved(screen: Screen, among: number, { name }: Key): Turn | undefined {
  if (name !== 'up' && name !== 'down') return undefined;
  const cursor = (screen.cursor + (name === 'up' ? among - 1 : 1)) % among;
  return { screen: { ...screen, cursor, problem: '' }, clear: true };
}

const keyed = (choices: readonly Choice[], { line }: Key): Choice | undefined =>
  choices.find(({ key }) => key === line.toLowerCase());

function whileTyping(screen: Screen, prompt: LinePrompt, { name, line }: Key): Turn {
  if (name !== 'enter') return { screen: { ...screen, typed: line, problem: '' }, clear: false };
  const { asked, typed, context } = screen;
  if (typed.trim() === '') return whileEmpty(screen, prompt);
  const read = readAnswer(asked.question, typed, context.zone, context.now());
  if ('problem' in read) return { screen: { ...screen, problem: `It ${read.problem}.` }, clear: false };
  const doubt = questionType(asked.question).searchedForNames ? doubtAbout(screen, typed) : '';
  if (doubt) return { screen: { ...screen, problem: doubt, questioned: typed }, clear: false };
  return answered(screen, read.value);
}

/** An answer that was proposed brings the reason along, unless the person noted one. */
function answered({ asked: { proposed }, note }: Screen, value: AnswerValue | null): Turn {
  const reason = value !== null && value === proposed?.value ? proposed.note : '';
  return { reply: { kind: 'answer', value, note: note || reason } };
}

/** Enter alone keeps what was answered before, takes the marks of a call, what is proposed, or what the prompt has for it. */
function whileEmpty(screen: Screen, { enter }: LinePrompt): Turn {
  const { before, draft, proposed } = screen.asked;
  const value = before ?? draft ?? proposed?.value ?? enter?.value(screen.context.now());
  if (value !== undefined) return answered(screen, value);
  const problem = `Type an answer, ${COMMANDS.unknown} if you could not tell, or ${COMMANDS.skip} to skip.`;
  return { screen: { ...screen, problem }, clear: true };
}

function doubtAbout({ questioned }: Screen, text: string): string {
  const names = text === questioned ? [] : likelyNames(text);
  return names.length === 0
    ? ''
    : `This may point at a person: ${names.join(', ')}. Say it without, or press Enter again to keep it.`;
}
