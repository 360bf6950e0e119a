/** What proves a finding: quotations, places, pictures. */
import type { Exhibit } from '../model/exhibit.js';
import { emphasis, type Inline, link, paragraph, picture, quoted, type Section } from './prose.js';
import type { AuditView } from './view.js';

/** More than this is no longer read (our assumption). */
const MOST_SHOWN = 5;

/** One paragraph with quotations and places, then the pictures there are. */
export function exhibited(exhibits: readonly Exhibit[], { picture: pathOf }: AuditView): Section {
  const shown = exhibits.slice(0, MOST_SHOWN);
  const told = shown.map(inWords).filter((parts) => parts.length > 0);
  const more = exhibits.length - shown.length;
  const pictures = shown.flatMap((exhibit) => {
    const path = exhibit.kind === 'screenshot' ? pathOf?.(exhibit.sha256) : undefined;
    return path && exhibit.kind === 'screenshot' ? [paragraph(picture(path, exhibit.caption))] : [];
  });
  if (told.length === 0) return pictures;
  const parts = told.flatMap((part, place) => (place === 0 ? part : ['; ', ...part]));
  return [paragraph(emphasis('Seen:'), ' ', ...parts, more > 0 ? `; and ${more} more.` : '.'), ...pictures];
}

function inWords(exhibit: Exhibit): Inline[] {
  if (exhibit.kind === 'screenshot') return [];
  if (exhibit.kind === 'url') {
    return exhibit.text ? [quoted(exhibit.text), ' at ', link(exhibit.url)] : [link(exhibit.url)];
  }
  return exhibit.url ? [quoted(exhibit.text), ' at ', link(exhibit.url)] : [quoted(exhibit.text)];
}
