/** Which part of what is stored a question is about. */

export interface Scope {
  channel?: string;
  subject?: string;
  branch?: string;
  /** ISO 8601 UTC, inclusive. */
  since?: string;
  /** ISO 8601 UTC, exclusive. */
  until?: string;
}
