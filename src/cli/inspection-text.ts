/** An inspection as a person reads it in a terminal. */
import { GOALS } from '../model/journey.js';
import { plainText } from '../model/plain-text.js';
import type { Inspection } from '../website/recognise/inspect.js';
import type { InspectionResult } from './inspect-all.js';

/** Ends with an empty line, so that several pages stay apart. */
export function inspectionText(result: InspectionResult): string {
  if ('error' in result) return `${plainText(`${result.source}: ${result.error}`)}\n\n`;
  const lines = [
    plainText(`${result.source}  ${result.title}`.trim()),
    ...goalLines(result),
    ...formLines(result),
  ];
  const list = (name: string, entries: readonly string[]) => {
    if (entries.length > 0) lines.push(`  ${name}: ${entries.map(plainText).join('; ')}`);
  };
  list(
    'Telephone',
    result.phones.map(({ text, rate, fax }) => `${text} (${fax ? 'fax' : RATES[rate]})`),
  );
  list('Mail', result.emails);
  list('Address', texts(result.addresses));
  list('Hours', texts(result.hours));
  list(
    'People',
    result.people.map(({ name, role }) => `${name}, ${role}`),
  );
  list('Promised answers', texts(result.promises));
  list('Outside bodies', texts(result.escalation));
  return `${lines.join('\n')}\n\n`;
}

const texts = (entries: readonly { text: string }[]): string[] => entries.map(({ text }) => text);

const RATES = {
  free: 'free',
  normal: 'normal rate',
  extra: 'extra charge',
  premium: 'premium rate',
  unknown: 'price unknown',
} as const;

const goalLines = ({ links, controls }: Inspection): string[] =>
  GOALS.map((goal) => {
    const serving = [...links, ...controls]
      .filter(({ goals }) => goals[goal] !== undefined)
      .sort((a, b) => (b.goals[goal] ?? 0) - (a.goals[goal] ?? 0))
      .slice(0, 3);
    const named = serving.map(({ text, region }) => `“${plainText(text)}” (${region})`);
    return `  ${goal}: ${named.length > 0 ? named.join(', ') : 'nothing'}`;
  });

const formLines = ({ forms }: Inspection): string[] =>
  forms.map(({ purpose, confidence, fields, obstacles }) => {
    const required = fields.filter((field) => field.required).length;
    const hindered = obstacles.length > 0 ? `; ${obstacles.join(', ')}` : '';
    return `  form: ${purpose} (${Math.round(confidence * 100)} %), ${fields.length} fields, ${required} required${hindered}`;
  });
