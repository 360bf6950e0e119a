/** What makes a kind of report: its title, its tree, and its data for scripts and spreadsheets. */
import type { CsvCell } from '../csv-text.js';
import type { Section } from '../prose.js';

export interface Kind<View> {
  /** Of the document, also for the head of a page. */
  title(view: View): string;
  /** The whole document, title included. */
  sections(view: View): Section;
  /** With its `schema` first. */
  data(view: View): { schema: string } & object;
  /** Stable: added at the end, none renamed. */
  columns: readonly string[];
  /** One a line of a spreadsheet. */
  rows(view: View): Record<string, CsvCell>[];
}
