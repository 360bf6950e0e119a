/** What a format is: a name, an extension, and a way to turn a view into a string. */
import type { ReportView } from './view.js';

/** Where the report will be read. */
export interface Medium {
  /** Columns of a terminal. */
  width: number;
  /** As in chalk: 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 all. */
  colour: 0 | 1 | 2 | 3;
  /** Name of the report's file without extension; drawings beside it begin with it. Without one, none are shown. */
  stem: string;
  /** Style sheet of a page. */
  theme: string;
}

export interface Format {
  /** As in `--format`; equal to the name of its file. */
  name: string;
  /** With the dot; the terminal has `.txt`. */
  extension: string;
  /** Pure; without a medium: 80 columns, no colour, no style. */
  render(view: ReportView, medium?: Partial<Medium>): string;
}
