/** What one page may cost before it is given up, so that no page holds up the rest of a look. */

export interface PageLimits {
  /** Milliseconds until a page counts as not answering. */
  answerMs: number;
  /** Milliseconds that a page may take to be left, its last words (`beforeunload`) included. */
  leaveMs: number;
  /** Milliseconds that a page may take to be read once it is there. */
  readMs: number;
  /** Milliseconds for one step of the search: going somewhere, pressing, and reading what comes. */
  stepMs: number;
  /** Bytes that a page and what it asks for may bring, decompressed. */
  bytes: number;
  /** Times that a page may send the tab elsewhere, or load itself again, before it can be read. */
  loads: number;
  /** Frames that a page may fill before it can be read; what comes after stays empty. */
  frames: number;
}

export const PAGE_LIMITS: PageLimits = {
  // Four times what half of all visitors wait (our assumption).
  answerMs: 20_000,
  // Browsers ask for the next page at once, and last words are answered at once (our assumption).
  leaveMs: 5_000,
  // Waiting for content, consent and scrolling take 15 s at the most; twice that is a page that hangs.
  readMs: 30_000,
  // A step may have to go to a page anew, answer by answer.
  stepMs: 90_000,
  // The largest pages of HTTP Archive's 99th percentile stay well below this without pictures (our assumption).
  bytes: 50_000_000,
  // As many redirects as nobody needs; browsers allow twenty by HTTP (our assumption).
  loads: 10,
  // Pages full of advertisements have some dozens; frames within frames double without end (our assumption).
  frames: 60,
};
