/** A picture that we draw ourselves: as SVG for pages, as lines of text for terminals. */
import type { Element } from 'hast';
import type { Image, Paragraph } from 'mdast';

export interface Drawing {
  /** What it shows, in one sentence; its accessible name. */
  title: string;
  /** Root element `svg`, with its own title; colours come from the page's style. */
  svg: Element;
  /** Needs no colour; at most so many columns. */
  lines(width: number): string[];
  /** Name of the file beside a Markdown report; without one, the words around it suffice there. */
  file?: string;
}

/** The image of the tree that carries a drawing. */
export interface DrawnImage extends Image {
  data: Image['data'] & { drawing: Drawing };
}

export const drawn = (drawing: Drawing): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'image', url: drawing.file ?? '', alt: drawing.title, data: { drawing } } as DrawnImage],
});

/** The drawing that is all there is in a paragraph; undefined for ordinary ones. */
export function drawingIn({ children: [only, ...others] }: Paragraph): Drawing | undefined {
  return only?.type === 'image' && others.length === 0 ? (only as DrawnImage).data?.drawing : undefined;
}
