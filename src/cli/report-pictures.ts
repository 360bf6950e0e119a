/** Where a report finds the pictures of its steps: inside a page, beside a Markdown file, nowhere in a terminal. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import type { ReportView } from '../report/view.js';
import type { PictureStore } from '../store/store.js';

/** The same view, with its pictures to be found from `file` (absolute path of the report; null for stdout). */
export function withPictures<View extends ReportView>(
  view: View,
  format: string,
  file: string | null,
  pictures: Pick<PictureStore, 'path'> | undefined,
): View {
  const picture = view.kind === 'audit' && pictures && pictureOf(format, file, pictures);
  return picture ? { ...view, picture } : view;
}

type PictureOf = (sha256: string) => string | undefined;

function pictureOf(
  format: string,
  file: string | null,
  pictures: Pick<PictureStore, 'path'>,
): PictureOf | undefined {
  const kept = (sha256: string): string | undefined => {
    const path = pictures.path(sha256);
    return existsSync(path) ? path : undefined;
  };
  if (format === 'html') {
    return (sha256) => {
      const path = kept(sha256);
      return path && `data:image/png;base64,${readFileSync(path).toString('base64')}`;
    };
  }
  if (format !== 'markdown' || !file) return undefined;
  return (sha256) => {
    const path = kept(sha256);
    return path && relative(dirname(file), path).split(sep).map(encodeURIComponent).join('/');
  };
}
