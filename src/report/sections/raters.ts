/** How far two people agree who rated the same contact; the gap is shown, never averaged away. */

import { counted } from '../../text/counting.js';
import { list, paragraph, type Section, sectionHeading } from '../prose.js';
import type { AuditView } from '../view.js';

/** From here on agreement counts as acceptable (Landis and Koch 1977, as usually quoted). */
const ACCEPTABLE = 0.61;

export function raters({ audit, raters: compared, checks }: AuditView): Section {
  if (!compared) return [];
  const { others, pairs, exact, withinOne, kappa, apart } = compared;
  const items = [
    ...(exact === null ? [] : [[`Equal answers to yes-no questions and choices: ${percent(exact)}.`]]),
    ...(withinOne === null ? [] : [[`Ratings at most one point apart: ${percent(withinOne)}.`]]),
    ...(kappa === null
      ? []
      : [
          [
            `Agreement beyond chance (kappa): ${kappa}, ${kappa >= ACCEPTABLE ? 'acceptable' : 'not acceptable'} by the usual limit of ${ACCEPTABLE}.`,
          ],
        ]),
  ];
  return [
    sectionHeading('raters', 'How far raters agree'),
    paragraph(
      `${audit.rater || 'One person'} and ${others.join(', ')} rated the same contact: ${counted(pairs, 'answer')} can be compared.`,
    ),
    ...(items.length > 0 ? [list(items)] : []),
    ...(apart.length > 0
      ? [
          paragraph('They see these differently:'),
          list(apart.map((check) => [checks[check]?.title ?? check])),
        ]
      : []),
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
