/** What proves a finding: a quotation from the evidence, a place, or a picture. */

export type Exhibit =
  | { kind: 'quote'; text: string; url?: string }
  | { kind: 'url'; url: string; text?: string }
  | { kind: 'screenshot'; sha256: string; caption: string; url?: string };
