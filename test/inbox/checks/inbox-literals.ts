/** The shape of literal evidence: check → outcome → a mailbox that reaches it. */
import type { InboxEvidence } from '../../../src/model/inbox-evidence.js';

export type InboxLiterals = Readonly<Record<string, Readonly<Record<string, InboxEvidence>>>>;
