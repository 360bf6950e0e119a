/** A summary on its way to a person: what it says and how far it got. */

/** What is sent, the same by every transport. */
export interface Summary {
  title: string;
  /** Whole sentences, a line each. */
  lines: readonly string[];
  /** ISO 8601 UTC. */
  at: string;
}

export interface Notice {
  id: string;
  createdAt: string;
  /** `file`, `email`, `webhook`. */
  transport: string;
  content: Summary;
  /** Tries that were begun. */
  tries: number;
  /** null once it was sent or given up. */
  nextTryAt: string | null;
  sentAt: string | null;
  lastError: string;
}
