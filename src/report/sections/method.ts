/** How the audit was made, with which versions, and what its results may be used for. */

import { counted } from '../../text/counting.js';
import { list, paragraph, type Section, sectionHeading } from '../prose.js';
import type { AuditView } from '../view.js';
import { dayAndTime, halfDay } from '../wording.js';

export function method(view: AuditView): Section {
  const { audit, now } = view;
  const person = audit.rater !== '';
  const when = person ? halfDay(audit.startedAt, audit.zone) : dayAndTime(audit.startedAt, audit.zone);
  const pages = view.sites.reduce((sum, { pagesOpened }) => sum + pagesOpened, 0);
  return [
    sectionHeading('method', 'How this was done'),
    list([
      [`Looked at on ${when} (${audit.zone}).`],
      [
        person
          ? `Rated by ${audit.rater}, as a customer would see it.`
          : 'Rated by a program; nothing was sent, ordered or registered.',
      ],
      ...(pages > 0
        ? [[`${counted(pages, 'page')} opened, starting from the home page as a new visitor.`]]
        : []),
      ...(view.sites.length > 0 ? [[EFFORT_NOTE]] : []),
      [
        `ownqueue ${audit.toolVersion}, ${person ? 'checklist' : 'catalogue'} version ${audit.version}, ${audit.score ? `scoring version ${audit.score.rubric}` : 'not scored'}. Report made on ${dayAndTime(now, audit.zone)}. Audit ${audit.id}.`,
      ],
    ]),
    paragraph(ONE_LOOK),
    paragraph(ETHICS),
  ];
}

const EFFORT_NOTE =
  'Effort is the time a practised, error-free person needs for clicking, typing and reading (Keystroke-Level Model), without waiting for the network. It is for comparing, not a promise. What the customer wants to say, and which product they choose, is left out.';

const ONE_LOOK =
  'One look is one look: it shows what can happen to a customer, not how often. Critical failures need no sample.';

export const ETHICS =
  'This is about the service, not about people. It serves improvement only; it must not be used to discipline anyone, names no member of staff, and covers nothing but your own organisation.';
