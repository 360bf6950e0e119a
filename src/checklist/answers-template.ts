/** An answers file to fill in: every question as a comment, its id, and room for the answer. */
import type { Checklist, Question } from './checklist.js';

export function answersTemplate(checklist: Checklist): string {
  const lines = [
    `# ${checklist.title}`,
    '# Write an answer behind each id; "unknown" where you could not tell. A note: { value: …, note: … }.',
    `# ownqueue walk ${checklist.id} --answers FILE`,
    `checklist: ${checklist.id}`,
    'startedAt:     # 2026-11-22 14:30',
    'finishedAt:',
    `subject:       # ${checklist.subject}`,
    'branch:',
    'answers:',
  ];
  let part = '';
  for (const question of checklist.questions) {
    if (question.part !== part) lines.push('', `  # ${question.part}`);
    part = question.part;
    lines.push(`  # ${question.ask} ${expected(question)}`, `  ${question.id}:`);
  }
  return `${lines.join('\n')}\n`;
}

function expected(question: Question): string {
  switch (question.type) {
    case 'yes-no':
      return '(yes or no)';
    case 'choice':
      return `(${Object.keys(question.options).join(' | ')})`;
    case 'multi-choice':
      return `(any of [${Object.keys(question.options).join(', ')}])`;
    case 'scale':
      return `(1 to ${question.anchors.length})`;
    case 'count':
      return '(a whole number)';
    case 'number':
      return `(${question.unit})`;
    case 'duration':
    case 'stopwatch':
      return '(seconds, or 1:20)';
    case 'phone-menu-path':
      return '(such as 0:00 dial | 0:06 M5 | 0:21 press 2 | 0:43 Q | 6:12 H | 7:40 end)';
    case 'date-time':
      return '(2026-11-22 14:30)';
    case 'evidence-file':
      return '(a path)';
    default:
      return '(in words, no names)';
  }
}
