/** What was observed, as plain immutable JSON, by kind. */
import type { AnswersEvidence } from './answers.js';
import type { InboxEvidence } from './inbox-evidence.js';
import type { Goal, Journey } from './journey.js';
import type { PageFacts } from './page-facts.js';

export interface EvidenceByKind {
  site: SiteEvidence;
  inbox: InboxEvidence;
  answers: AnswersEvidence;
}

export type EvidenceKind = keyof EvidenceByKind;

/** One rule that a page breaks, as axe-core reports it. */
export interface AccessibilityViolation {
  /** Rule, such as `label`. */
  id: string;
  impact: 'minor' | 'moderate' | 'serious' | 'critical';
  /** What to do, in a few words. */
  help: string;
  /** CSS selectors of the elements concerned, at most ten. */
  targets: readonly string[];
}

/** What is known of a visit to a page, whether it was read or not. */
export interface PageVisit {
  url: string;
  requestedUrl: string;
  /** HTTP status; null where no response arrived. */
  status: number | null;
  /** Clicks from the home page on the cheapest way found; null for pages outside the search (404 probe). */
  depth: number | null;
  why: 'home' | 'explored' | 'not-found-probe' | 'sampled';
  timings: { responseMs: number | null; domReadyMs: number | null; largestPaintMs: number | null };
  /** Its scripts ask whether a program is looking, or its answer says that it depends on the browser's name. */
  asksForPrograms?: true;
  /** A first attempt that failed, with its own time; `timings` are those of the second. Absent as a rule. */
  firstAttempt?: { failure: string; ms: number };
  /** Of pages where the journeys to contact and complain end; absent where it was not looked at. */
  accessibility?: readonly AccessibilityViolation[];
}

/** `failure` says why only a part of it could be read; null for a page that was read whole. */
export type ReadPage = PageVisit & { facts: PageFacts; failure: string | null };

/** Not opened, or it could not be read: `failure` says why. */
export type FailedPage = PageVisit & { facts: null; failure: string };

/** One page as it was visited: with its facts, or with the reason why there are none. */
export type VisitedPage = ReadPage | FailedPage;

/** What another look at the same site has found, to compare with. */
export type OtherLook = Pick<SiteEvidence, 'viewport' | 'language' | 'status' | 'journeys'>;

/** `failure` says what was missed, or is null. */
export type SeenStatus = { status: 'complete' | 'partial'; failure: string | null };

/** Nothing could be observed, and `failure` says why. */
export type UnreachableStatus = { status: 'unreachable'; failure: string };

/** One site seen in one viewport and one language: as far as it was seen, or with the reason why it was not. */
export type SiteEvidence = LookAtSite & (SeenStatus | UnreachableStatus);

/** What is kept of a look at a site, whether anything was seen or not. */
interface LookAtSite {
  /** As the user named it. */
  site: string;
  viewport: 'desktop' | 'mobile';
  /** Language of the home page as seen, BCP 47, lower case; null where it could not be told. */
  language: string | null;
  /** ISO 3166-1 alpha-2 from the configuration; null where not given. */
  country: string | null;
  startedAt: string;
  finishedAt: string;
  pagesOpened: number;
  consentActions: number;
  /** How the home page differs where a person looks and not a program, where it does: what is judged may be a mask. */
  otherFace?: string;
  /** Certificates were not checked: anybody on the way could have changed what was seen. */
  certificatesIgnored?: true;
  journeys: Readonly<Record<Goal, Journey>>;
  pages: readonly VisitedPage[];
  /** The other looks of the same audit, where there are any; handed in for judging and never stored. */
  beside?: readonly OtherLook[];
}
