/** Links and mentions of the European Union's platform for online disputes, closed on 20 July 2025. */
import type { PageFacts } from '../../model/page-facts.js';

/** Matches `ec.europa.eu/consumers/odr`, `ec.europa.eu/odr` and `webgate.ec.europa.eu/odr`, in links and in text. */
const ODR = /\bec\.europa\.eu\/(?:consumers\/)?odr\b/i;

/** Whether an address or a text speaks of the platform. */
export const isClosedPlatform = (text: string): boolean => ODR.test(text);

/** The words with which a page refers to the platform, one entry a reference. */
export const odrReferences = ({ links, blocks }: PageFacts): string[] => [
  ...links.filter(({ href }) => isClosedPlatform(href)).map(({ text, name, href }) => text || name || href),
  ...blocks.filter(({ text }) => isClosedPlatform(text)).map(({ text }) => text),
];
