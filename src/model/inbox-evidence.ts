/** What was found in the planted mailbox; evidence of kind `inbox`. */

export interface InboxEvidence {
  source: string;
}
