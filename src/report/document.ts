/** One document tree for a view; Markdown, HTML, terminal and PDF are made from it. */

import type { Root } from 'mdast';
import type { CsvCell } from './csv-text.js';
import { actionsKind } from './kinds/actions.js';
import { auditKind } from './kinds/audit.js';
import { branchesKind } from './kinds/branches.js';
import { homeKind } from './kinds/home.js';
import type { Kind } from './kinds/kind.js';
import { queuesKind } from './kinds/queues.js';
import { trendKind } from './kinds/trend.js';
import { youSaidWeDidKind } from './kinds/you-said-we-did.js';
import type { Section } from './prose.js';
import type { ReportView } from './view.js';

/** A view as its own kind shows it; each part is made when it is asked for. */
export interface Shown {
  title(): string;
  sections(): Section;
  data(): { schema: string } & object;
  columns: readonly string[];
  rows(): Record<string, CsvCell>[];
}

export function shown(view: ReportView): Shown {
  switch (view.kind) {
    case 'actions':
      return through(actionsKind, view);
    case 'audit':
      return through(auditKind, view);
    case 'branches':
      return through(branchesKind, view);
    case 'home':
      return through(homeKind, view);
    case 'queues':
      return through(queuesKind, view);
    case 'you-said-we-did':
      return through(youSaidWeDidKind, view);
    case 'trend':
      return through(trendKind, view);
  }
}

const through = <View>(kind: Kind<View>, view: View): Shown => ({
  title: () => kind.title(view),
  sections: () => kind.sections(view),
  data: () => kind.data(view),
  columns: kind.columns,
  rows: () => kind.rows(view),
});

export const reportDocument = (view: ReportView): Root => ({
  type: 'root',
  children: [...shown(view).sections()],
});

export const reportTitle = (view: ReportView): string => shown(view).title();
