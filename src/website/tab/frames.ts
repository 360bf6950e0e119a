/** The facts of a page together with those of its frames from other origins. */
import type { PageFacts } from '../../model/page-facts.js';
import { type Evaluates, factsOf, mergeFrameFacts } from '../facts/page-facts.js';

/** A page or frame as the browser driver hands it out. */
export interface Framed extends Evaluates {
  frames(): readonly (Evaluates & { url(): string })[];
}

/** Frames smaller than this hold trackers, not forms (our assumption; CSS pixels a side). */
const SMALLEST = 60;
/** More frames than this are advertisements (our assumption). */
const MOST = 8;

/** A frame that does not answer within `timeout` milliseconds is left unread. */
export async function factsWithFrames(page: Framed, timeout = 2_000): Promise<PageFacts> {
  const facts = await factsOf(page);
  const wanted = facts.frames
    .filter(
      ({ read, visible, box }) => !read && visible && box && Math.min(box.width, box.height) >= SMALLEST,
    )
    .slice(0, MOST);
  if (wanted.length === 0) return facts;
  const urls = new Set(wanted.map(({ url }) => withoutHash(url)));
  const frames = page.frames().filter((frame) => urls.has(withoutHash(frame.url())));
  const read = await Promise.all(frames.map((frame) => withinTime(factsOf(frame), timeout)));
  return mergeFrameFacts(
    facts,
    read.filter((inner) => inner !== null),
  );
}

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

async function withinTime<T>(work: Promise<T>, timeout: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, timeout, null);
  });
  // A frame may go away while it is being read.
  const result = await Promise.race([work.catch(() => null), late]);
  clearTimeout(timer);
  return result;
}
