/** The text of a new ownqueue.yaml: short, commented, and valid by the schema. */
import { stringify } from 'yaml';

/** Empty strings and lists stand for "not said". */
export interface InitAnswers {
  company: string;
  country: string;
  languages: readonly string[];
  site: string;
  viewports: readonly string[];
  /** Limits, or names of presets. */
  budgets: readonly string[];
  store: string;
}

export function configText({
  company,
  country,
  languages,
  site,
  viewports,
  budgets,
  store,
}: InitAnswers): string {
  const said = (comment: string, key: string, value: unknown, example: unknown): string => {
    const empty = value === '' || (Array.isArray(value) && value.length === 0);
    const line = stringify({ [key]: empty ? example : value }, { flowCollectionPadding: false }).trimEnd();
    return `# ${comment}\n${empty ? line.replace(/^/gm, '# ') : line}\n`;
  };
  return [
    '# What ownqueue knows about your company. Every key may be left out.\n',
    said('Name of the company, as reports show it.', 'company', company, 'Example Ltd'),
    said('Home page; `ownqueue check` starts here.', 'site', site, 'https://www.example.org/'),
    said('Country; switches on the checks that its law suggests.', 'country', country, 'GB'),
    said('Languages of your customers.', 'languages', [...languages], ['en']),
    said('Screens to look through: desktop, mobile.', 'viewports', [...viewports], ['desktop', 'mobile']),
    said(
      'Limits that `ownqueue check` keeps.',
      'budgets',
      [...budgets],
      ['complain.clicks<=2', 'complain.effort-ratio<=1'],
    ),
    said('Opening hours, within which `ownqueue schedule` draws its moments.', 'hours', '', {
      'mon-fri': '09:00-17:00',
      sat: ['10:00-12:30', '13:30-16:00'],
    }),
    said('Days on which nobody works: a date, some days, or the same day every year.', 'holidays', '', [
      '2026-05-01',
      '2026-12-24/2027-01-02',
      '12-25',
    ]),
    said('Where audits are kept, relative to this file.', 'store', store ? { path: store } : '', {
      path: '.ownqueue/ownqueue.db',
    }),
  ].join('\n');
}
