/** What customers meet that should be better, each with what to do and how much work that is. */

import { listed } from '../../text/counting.js';
import { exhibited } from '../exhibits.js';
import { type FindingGroup, grouped } from '../grouping.js';
import {
  emphasis,
  heading,
  type Inline,
  link,
  paragraph,
  type Section,
  sectionHeading,
  strong,
} from '../prose.js';
import type { AuditView } from '../view.js';
import { EFFORT_WORDS, onDevice, sentence } from '../wording.js';

/** Those that need no second look: one dead complaint line is a fact. */
export function criticalFindings(view: AuditView): Section {
  const critical = failures(view).filter((group) => group.critical);
  if (critical.length === 0) return [];
  return [
    sectionHeading('critical', 'Critical: see to this first'),
    ...critical.flatMap((group) => told(group, view)),
  ];
}

export function otherFindings(view: AuditView): Section {
  const others = failures(view).filter((group) => !group.critical);
  const title = sectionHeading('improve', 'What to improve');
  if (others.length > 0) return [title, ...others.flatMap((group) => told(group, view))];
  const any = view.audit.findings.some(({ verdict }) => verdict === 'fail');
  const nothing = any ? 'Apart from the critical findings, nothing was found.' : 'Nothing was found.';
  return [title, paragraph(nothing)];
}

const failures = ({ audit }: AuditView): FindingGroup[] =>
  grouped(audit.findings.filter(({ verdict }) => verdict === 'fail'));

function told(group: FindingGroup, view: AuditView): Section {
  const card = view.checks[group.check];
  const outcome = card?.outcomes[group.outcome];
  const remedy = outcome?.verdict === 'fail' ? outcome.remedy : undefined;
  const [main, rest] = mainSentence(sentence(group.message));
  return [
    heading(3, main),
    ...(rest ? [paragraph(rest)] : []),
    ...(card ? [paragraph(sentence(card.why))] : []),
    ...(remedy
      ? [
          paragraph(
            strong('What to do:'),
            ` ${sentence(remedy.text)} This is ${EFFORT_WORDS[remedy.effort]}.`,
          ),
        ]
      : []),
    ...exhibited(group.exhibits, view),
    paragraph(emphasis(...origin(group, card?.source, view))),
  ];
}

/** Longer headings are hard to read (our assumption), in characters. */
const LONGEST_HEADING = 120;

/** A long message is headed by its first sentence; the others follow. */
function mainSentence(message: string): [main: string, rest: string] {
  // The full stop that ends a sentence: before a space and a capital letter.
  const end = message.length > LONGEST_HEADING ? message.search(/\. \p{Lu}/u) + 1 : 0;
  return end > 0 ? [message.slice(0, end), message.slice(end + 1)] : [message, ''];
}

/** Where it was seen, and which check says so. */
function origin(group: FindingGroup, source: string | undefined, view: AuditView): Inline[] {
  const where = group.viewports.length > 0 ? `Seen ${listed(group.viewports.map(onDevice))}. ` : '';
  const others = group.subjects.filter(
    (subject) => subject !== view.audit.subject && !group.check.endsWith(subject),
  );
  const mails = view.mailbox?.subjects ?? {};
  const named = (subject: string): Inline =>
    subject in mails ? `the mail “${mails[subject] || '(no subject)'}”` : link(subject);
  const about: Inline[] = others.length === 1 ? ['About ', ...others.map(named), '. '] : [];
  const kind = others.every((subject) => subject in mails) ? 'mails' : 'places';
  const many = others.length > 1 ? `About ${others.length} ${kind}. ` : '';
  return [where, ...about, many, `Check ${group.check}`, source ? `; ${sentence(source)}` : '.'];
}
