/** One document tree for a view; Markdown, HTML, terminal and PDF are made from it. */
import type { Root } from 'mdast';
import { actionsKind } from './kinds/actions.js';
import { auditKind } from './kinds/audit.js';
import { branchesKind } from './kinds/branches.js';
import { homeKind } from './kinds/home.js';
import type { Kind } from './kinds/kind.js';
import { queuesKind } from './kinds/queues.js';
import { toldKind } from './kinds/told.js';
import { trendKind } from './kinds/trend.js';
import type { ReportView } from './view.js';

const KINDS: { [Name in ReportView['kind']]: Kind<Extract<ReportView, { kind: Name }>> } = {
  actions: actionsKind,
  audit: auditKind,
  branches: branchesKind,
  home: homeKind,
  queues: queuesKind,
  told: toldKind,
  trend: trendKind,
};

/** What belongs to the view's kind. */
export const kindOf = ({ kind }: ReportView): Kind<ReportView> => KINDS[kind];

export const documentOf = (view: ReportView): Root => ({
  type: 'root',
  children: [...kindOf(view).sections(view)],
});

export const titleOf = (view: ReportView): string => kindOf(view).title(view);
