/** Where a report finds its pictures: inside a page, beside a Markdown file, nowhere in a terminal. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { ReportView } from '../report/view.js';
import type { PictureStore } from '../store/pictures.js';
import type { Context } from './context.js';

/** `format` is the name of the format, `file` where the report goes; null for stdout. */
export function withPictures<View extends ReportView>(
  view: View,
  pictures: Pick<PictureStore, 'path'> | undefined,
  { format, file, context }: { format: string; file: string | null; context: Context },
): View {
  if (!pictures || view.kind !== 'audit' || (format !== 'html' && format !== 'markdown')) return view;
  const folder = file ? dirname(file) : context.cwd;
  const picture = (sha256: string): string | undefined => {
    const path = pictures.path(sha256);
    if (!existsSync(path)) return undefined;
    if (format === 'markdown') return relative(folder, path).replaceAll('\\', '/');
    return `data:image/png;base64,${readFileSync(path, 'base64')}`;
  };
  return { ...view, picture };
}
