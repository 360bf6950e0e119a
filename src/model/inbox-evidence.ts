/** What was found in the planted mailbox; evidence of kind `inbox`. Bodies are not kept, only what is quoted. */

export interface InboxEvidence {
  /** Where the mails came from: a path, or `imap:` with the mailbox's name; never an address or a password. */
  source: string;
  period: { from: string | null; to: string | null };
  planting: Planting;
  company: CompanyProfile;
  /** In the order of arrival. */
  messages: readonly MessageFacts[];
  /** What `--check-links` saw; null where links were not looked at. */
  linkVisits: readonly LinkVisit[] | null;
  /** SHA-256 of pictures of mails, by message id; taken with the network blocked. */
  pictures: Readonly<Record<string, string>>;
}

/** The secret address and what its owner agreed to. */
export interface Planting {
  /** The secret address; null where none was noted. */
  address: string | null;
  /** The name that was given with it. */
  name: string | null;
  /** ISO 8601 UTC. */
  plantedAt: string | null;
  /** Where the address was given: a form, a shop, a page. */
  where: string | null;
  /** What was consented to, in the words of the form. */
  consent: string | null;
  /** Mails a week that were promised; null where nothing was. */
  promisedPerWeek: number | null;
  /** When the owner unsubscribed, ISO 8601 UTC; null before that. */
  unsubscribedAt: string | null;
}

export interface CompanyProfile {
  /** Registrable domains of the company, such as `example.org`. */
  domains: readonly string[];
  brands: readonly string[];
  /** Languages the customer asked for, BCP 47, most wanted first. */
  languages: readonly string[];
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  /** IANA zone of the recipient. */
  zone: string;
}

export interface MailAddress {
  name: string;
  address: string;
  /** Registrable domain of the address; '' where there is none. */
  domain: string;
}

export interface MailLink {
  text: string;
  alt: string;
  href: string;
  /** Registrable domain of the target; null for mailto:, tel:, anchors and placeholders. */
  domain: string | null;
  /** Registrable domain of an address shown as the text of the link; null where none is shown. */
  shownDomain: string | null;
  /** Words beside its own speak of doing something, or no words say what it is for: it must not be opened. */
  acts: boolean;
  kind: 'web' | 'mail' | 'phone' | 'anchor' | 'empty' | 'placeholder' | 'other';
}

export interface UnsubscribeWay {
  label: string;
  /** The sentence that makes it a way out. */
  sentence: string;
  href: string;
  /** Whether the sentence asks to log in first. */
  login: boolean;
  /** Bytes of HTML that stand before it. */
  offset: number;
}

export interface Authentication {
  /** Host that judged the mail (authserv-id of the topmost header); null where no header says. */
  server: string | null;
  spf: string | null;
  dkim: string | null;
  dmarc: string | null;
  /** `none`, `quarantine` or `reject`, where the header tells. */
  policy: string | null;
  signatures: readonly {
    domain: string;
    /** Lower-case names of the signed headers. */
    headers: readonly string[];
    /** Result for this signature; null where the headers do not tell. */
    result: string | null;
  }[];
}

/** A placeholder that was left in, and where. */
export interface MergeTagHit {
  tag: string;
  place: 'subject' | 'sender' | 'body' | 'preheader' | 'link' | 'text-part';
  quote: string;
}

export interface Greeting {
  /** The line as written. */
  text: string;
  /** What stands where a name belongs; '' where nothing does. */
  name: string;
  kind: 'named' | 'generic' | 'broken' | 'plain';
}

export interface MessageFacts {
  /** Message-ID where there is one, else a hash of the raw message; the subject of findings. */
  id: string;
  /** File, or mailbox and UID. */
  file: string;
  messageId: string | null;
  from: MailAddress;
  replyTo: MailAddress | null;
  to: readonly string[];
  subject: string;
  /** Date header, ISO 8601 UTC; null where it cannot be read. */
  sentAt: string | null;
  /** Arrival as the mailbox or the topmost Received header tells, ISO 8601 UTC. */
  receivedAt: string | null;
  /** List or bulk headers, or a way to unsubscribe, mark it as marketing. */
  marketing: boolean;
  /** Whether it asks to confirm a subscription. */
  confirmation: boolean;
  list: {
    id: string | null;
    unsubscribe: readonly string[];
    post: string | null;
  };
  /** References or In-Reply-To is there. */
  isReply: boolean;
  authentication: Authentication;
  bytes: number;
  /** Decoded HTML in bytes; null for plain text mails. */
  htmlBytes: number | null;
  defect: string | null;
  /** `html[lang]`. */
  declaredLanguage: string | null;
  /** Detected from the visible text, ISO 639-1; null for less than 200 letters. */
  language: string | null;
  letters: number;
  /** Letters left without footer lines; no more are counted than tell a message from a few words. */
  contentLetters: number;
  /** First words a mail program previews. */
  preview: string;
  greeting: Greeting | null;
  mergeTags: readonly MergeTagHit[];
  placeholders: readonly string[];
  unsubscribe: readonly UnsubscribeWay[];
  /** Pictures that link to a way out without saying so in words. */
  unsubscribeInPicture: boolean;
  saysNoReply: string | null;
  noReplySender: boolean;
  noReplyAnswer: boolean;
  addresses: readonly string[];
  phones: readonly string[];
  /** Quotes of company particulars: register, VAT number, legal form. */
  company: readonly { kind: 'register' | 'tax' | 'legal-form'; quote: string }[];
  /** Labels of links that lead to a person or a form: contact, help, complaint. */
  contactRoutes: readonly string[];
  links: readonly MailLink[];
  images: { content: number; withoutAlt: number; linkedWithoutAlt: number; tracking: number };
  insecure: readonly string[];
  attachments: readonly { filename: string; mimeType: string }[];
  textPart: { letters: number; similarity: number | null; quote: string } | null;
  offers: readonly { quote: string; until: string }[];
  promise: { quote: string; perWeek: number } | null;
  /** Short words on buttons and in the footer whose language differs from the body's. */
  foreignLabels: readonly { text: string; language: string }[];
  /** 64 bits in hexadecimal; alike texts differ in few bits. */
  simhash: string;
}

export interface LinkVisit {
  href: string;
  message: string;
  /** ISO 8601 UTC. */
  at: string;
  /** `knock`: only a connection was made, no page asked for; all that is done with a way out. */
  method: 'HEAD' | 'GET' | 'knock';
  /** null where no answer came. */
  status: number | null;
  failure: string | null;
  unsubscribe: boolean;
  /** It was not followed, because it leads into a private network or the like; `failure` says so. */
  refused?: true;
}
