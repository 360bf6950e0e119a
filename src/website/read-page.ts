/** One visited page → what a customer can do next there, and which goals end there. Pure. */
import type { VisitedPage } from '../model/evidence.js';
import { endsOf } from './ends.js';
import { movesOf } from './moves.js';
import type { Reading } from './paths.js';
import { readForms } from './recognise/forms.js';
import { goalsOfPage } from './recognise/link-goals.js';
import type { ViewportName } from './viewports.js';

export function readPage(page: VisitedPage, viewport: ViewportName): Reading {
  const { url, facts, status } = page;
  if (!facts || (status !== null && status >= 400)) return { url, loaded: false, moves: [], ends: [] };
  return {
    url,
    loaded: true,
    moves: movesOf(facts, goalsOfPage(facts), viewport),
    ends: endsOf(facts, readForms(facts)),
  };
}
