/** Postal addresses of a page: of the lines that stand together in one region of it. */
import { fold } from '../../language/fold.js';
import { findPostalAddresses } from '../../language/postal-address.js';
import type { PageFacts, TextBlock } from '../../model/page-facts.js';

export interface AddressReading {
  /** Lines joined by ", ". */
  text: string;
}

/** More addresses than this are a list of branches, and tell nothing more. */
const MOST = 20;

/** At most twenty, each once; blocks of one region that follow one another may hold one line each. */
export function addressesOf({ blocks }: Pick<PageFacts, 'blocks'>): AddressReading[] {
  const found = new Map<string, AddressReading>();
  for (const lines of linesByRegion(blocks))
    for (const { text } of findPostalAddresses(lines)) {
      if (found.size >= MOST) return [...found.values()];
      found.set(fold(text), { text });
    }
  return [...found.values()];
}

/** The lines of the page, those of neighbouring blocks in one region together. */
function linesByRegion(blocks: readonly TextBlock[]): string[][] {
  const regions: string[][] = [];
  blocks.forEach(({ text, region }, at) => {
    if (region !== blocks[at - 1]?.region) regions.push([]);
    regions.at(-1)?.push(...text.split('\n').map((line) => line.trim()));
  });
  return regions;
}
