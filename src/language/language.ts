/**
 * What the program knows of one language: a file in `languages/` holds all of it, and is found there.
 *
 * The members without a question mark are what every language must bring; the compiler names those that lack.
 * The others make the program see more. Where nothing else is said, the words are our own knowledge of the
 * languages and no published list, and a native reader may add to them.
 */

/** What a phrase is about. First goals and routes, then what must be told apart from them. */
export const SECTIONS = [
  'contact',
  'complaint',
  'productClaim',
  'feedback',
  'customerService',
  'serviceHelp',
  'faq',
  'imprint',
  'cancelContract',
  'withdraw',
  'about',
  'phone',
  'email',
  'chat',
  'escalation',
  'unsubscribe',
  'addToBasket',
  'basket',
  'checkout',
  'buy',
  'subscribe',
  'join',
  'book',
  'quote',
  'shop',
  'products',
  'pricing',
  'donate',
  'login',
  'register',
  'guest',
  'privacy',
  'terms',
  'cookies',
  'newsletter',
  'careers',
  'news',
  'press',
  'investors',
  'partners',
  'delivery',
  'location',
  'review',
  'share',
  'wishlist',
  'search',
  'menu',
  'more',
  'topic',
  'close',
  'accept',
  'reject',
  'language',
  'notFound',
  'blocked',
  'parked',
  'soldOut',
  /** Articles, pronouns and other small words that change nothing about what a label means. */
  'filler',
  /** Phrases that contain a word of another section and mean something else; they hide what they cover. */
  'falseFriends',
] as const;

export type Section = (typeof SECTIONS)[number];

/** Sections without which no journey can be searched for. */
type CoreSection =
  | 'contact'
  | 'complaint'
  | 'feedback'
  | 'customerService'
  | 'serviceHelp'
  | 'withdraw'
  | 'about'
  | 'phone'
  | 'addToBasket'
  | 'basket'
  | 'checkout'
  | 'buy'
  | 'subscribe'
  | 'book'
  | 'shop'
  | 'products'
  | 'pricing'
  | 'login'
  | 'register'
  | 'privacy'
  | 'terms'
  | 'search'
  | 'more'
  | 'close'
  | 'accept'
  | 'reject';

/** Comma-separated, in lower case, as people write them: accents may be written and are not compared. */
export type Words = string;

/**
 * Comma-separated regular expressions; a comma inside one is followed by anything but a space (`,[ ]`). They are
 * matched with folded text (see fold.ts: lower case, no accents) unless the member says otherwise.
 */
export type Patterns = string;

/** What a field of a form asks for. Stems: any ending may follow. */
export const FIELD_WORDS = [
  'email',
  'first-name',
  'last-name',
  'full-name',
  'phone',
  'username',
  'password',
  'repeat',
  'remember-me',
  'captcha',
  'one-time-code',
  'street',
  'city',
  'postcode',
  'region',
  'country',
  'company',
  'order-number',
  'customer-number',
  'subject',
  'message',
  'date',
  'birth-date',
  'salutation',
  'quantity',
  'consent',
  'marketing-consent',
  'search',
  'upload',
  'website',
  'payment',
  'coupon',
] as const;

export type FieldWord = (typeof FIELD_WORDS)[number];

/** What a form is for, by its button, its heading or the words beside it. Stems: any ending may follow. */
export const FORM_WORDS = [
  'login',
  'register',
  'recover',
  'newsletter',
  'contact',
  'comment',
  'order',
  'sort',
  'filter',
  'vote',
  'choose',
  'lookup',
  /** A search box and its button use the same words: they stand under `fields`. */
  'search',
] as const;

export type FormWord = (typeof FORM_WORDS)[number];

export interface Language {
  /** BCP 47 primary subtag; the file's name. */
  code: string;
  /** Codes that sites use for it by mistake or by habit. */
  aliases?: readonly string[];
  /** Where it is mostly written from, ISO 3166-1 alpha-2, most likely first (our assumption). */
  countries: readonly string[];
  /** `words` where spaces part words; `substring` where they do not, or where particles cling to words. */
  matching: 'words' | 'substring';
  /** What money is called beside a number, besides signs and ISO codes; written as on a price: `zł`, `Kč`, `Ft`. */
  money?: Words;
  /** The detector's code where it has another; null: it takes short texts for a larger neighbour's. */
  detectedAs?: string | null;
  /** Its everyday word for complaining to a company is that for faulty goods: `reklamace`, `reklamation`. */
  complaintMeansGoods?: true;

  /**
   * What links, buttons and headings say. Comma-separated phrases in lower case; a trailing `*` on a word stands
   * for any ending, a lone `*` for any one word.
   */
  phrases: Record<CoreSection, Words> & Partial<Record<Section, Words>>;
  /** Phrases of those that stand on any dialog or page and say little by themselves. */
  ambiguous?: Words;

  fields?: Partial<Record<FieldWord, Words>>;
  forms?: Partial<Record<Exclude<FormWord, 'search'>, Words>>;
  filling?: FillingWords;
  buying?: BuyingWords;
  leaving?: LeavingWords;
  contact?: ContactWords;
  /** Words for advertising that newsletters do not use; on text as written, any case. */
  advertising?: Patterns;
  hours?: HoursWords;
  promises?: PromiseWords;
  people?: PeopleWords;
  phones?: PhoneWords;
  addresses?: AddressWords;
  urls?: UrlWords;
  mails: MailWords;
  /** What in a free text points at a person. */
  notes?: NoteWords;

  /** What a native speaker should look at. */
  unsure?: readonly string[];
}

/** What forms demand. */
export interface FillingWords {
  /** "(required)", "Pflichtfeld" in or next to a label. */
  required?: Patterns;
  /** "not required", "(optional)", "freiwillig". */
  optional?: Patterns;
  /** "All fields are required" above a form or in it. */
  allRequired?: Patterns;
  /** How a least length is imposed: "at least … characters". Stems. */
  atLeast?: Words;
  characters?: Words;
  /** Between the two numbers of a sum that keeps robots out: "3 plus 4"; and between numbers in words. */
  sums?: Patterns;
  sumsInWords?: Patterns;
}

/** Labels on the way to an order; on text as written, any case. */
export interface BuyingWords {
  /** "Select", "Choose this plan": how plans, flights and rooms are taken. */
  choose?: Patterns;
  /** "Continue", "Next" at the beginning of a label. */
  goesOn?: Patterns;
  /** On the control that makes an order binding or asks for money; none of them is ever pressed. Stems. */
  obligation?: Words;
}

/** How contracts are left. */
export interface LeavingWords {
  /**
   * On a function to withdraw from a contract concluded online. English, German and French follow Directive (EU)
   * 2023/2673 and its German and French acts; the others are our translation. A returns policy is something else.
   */
  withdraw?: Words;
  /** "At no cost", "kostenlos"; on text as written, any case, and so is "percent". */
  atNoCost?: Patterns;
  perCent?: Patterns;
}

/** Ways to reach a company. */
export interface ContactWords {
  /** Mailboxes of the company and not of a person: info@, service@, kontakt@ … */
  mailboxes?: Patterns;
  /** Whole mailboxes of sample addresses: your@, name@. */
  sampleMailboxes?: Patterns;
  /** The sign of an address in words, in brackets: "name (at) example (dot) org"; or bare, between spaces. */
  at?: Patterns;
  dot?: Patterns;
  bareAt?: Patterns;
  bareDot?: Patterns;
  /** It is done in an app for phones: "in our app", "download the app". Stems. */
  byApp?: Words;
  /** It has to be sent on paper: "by post". Stems. */
  byPost?: Words;
}

/** Opening hours. */
export interface HoursWords {
  /** "Opening hours": then times alone will do. */
  heading?: Patterns;
  /** "Mon", "Monday", "daily", "weekdays". */
  days?: Patterns;
  /** Between two times: "9 to 5"; and once more before the second. */
  until?: Patterns;
  beforeEnd?: Patterns;
  /** After a time: "9 am", "8 Uhr"; and what marks a span as one of times. */
  oclock?: Patterns;
  clock?: Patterns;
  /** A time by itself. */
  wholeTimes?: Patterns;
  /** "24 hours a day". */
  always?: Patterns;
}

/** Promised answer times: "We reply within 5 working days". */
export interface PromiseWords {
  /** "within", "innerhalb", "no later than". */
  within?: Patterns;
  /** Right before the number: "at most". */
  atMost?: Patterns;
  /** Small words between the two. */
  of?: Patterns;
  /** Numbers that are written out, on folded text. */
  numbers?: Readonly<Record<string, number>>;
  /** "3 to 5 days". */
  to?: Patterns;
  hours?: Patterns;
  days?: Patterns;
  weeks?: Patterns;
  months?: Patterns;
  /** In the name of days that are worked. */
  working?: Patterns;
  /** What is promised: an answer. */
  answer?: Patterns;
  /** What has times of its own and is no answer, such as a delivery; unless the text speaks of one plainly. */
  notAnswer?: Patterns;
  plainAnswer?: Patterns;
}

/** People at the top of a company. */
export interface PeopleWords {
  /** Functions of those who answer for the company. */
  roles?: Patterns;
  /** Before a name ("Dr."), and small words inside one ("van der"); with capitals, on text as written. */
  titles?: Patterns;
  particles?: Patterns;
  /** Capitalised words that begin names of things. */
  notNames?: Patterns;
}

/** What stands around telephone numbers; on text as written, any case. */
export interface PhoneWords {
  /** "Tel", "Call us on": whole words near the end of what stands before a number. */
  words?: Patterns;
  /** The same where no sign need part them from other words. */
  parts?: Patterns;
  fax?: Patterns;
  /** After a number: "555 0100 (fax)". */
  after?: Patterns;
  /** What else is written in digits: registers, accounts, orders; whole words, and parts of words. */
  otherNumbers?: Patterns;
  otherParts?: Patterns;
}

/**
 * Postal addresses: from the addressing conventions of the countries' postal services as commonly known, not a
 * complete gazetteer. Shapes of postcodes belong to countries and stand in postcodes.ts.
 */
export interface AddressWords {
  /** Kinds of streets before the name, with the number after: `Rua Augusta, 1200`. */
  kindFirst?: Patterns;
  /** The same, shortened; the point belongs to them: `ul. Długa 7`, `C/ Mayor 5`. */
  shortKindFirst?: Patterns;
  /** After number and name: `149 5th Avenue`. */
  kindLast?: Patterns;
  /** Right after the number: `12 bis, rue de la Paix`. */
  kindBetween?: Patterns;
  /** Grown onto the name, with the number after: `Hauptstraße 5`, `Keizersgracht 12`. */
  kindEnding?: Patterns;
  /** A word of its own after the name: `Kossuth tér 5`, `Atatürk Caddesi No: 5`. */
  kindAfter?: Patterns;
  /** House numbers in words. */
  numbers?: Patterns;
  /** How names of streets begin that have no kind: `Am Markt 3`. */
  streetBegins?: Patterns;
  postBox?: Patterns;
  /** Places within a building; with a country or region they stand for a street. */
  building?: Patterns;
  /** After the first word of a place's name: `Frankfurt am Main`. */
  placeJoins?: Patterns;
  /** Beginnings of the names of months: "May 5, 10000 Visitors" is a date. */
  months?: Patterns;
  /** The platform's own names of countries are read in this language, with others, and without everyday words. */
  countryNames?: { also?: Patterns; everyday?: Words };
  /** Whole addresses where streets are written otherwise, if a region shows too; and such that show by themselves. */
  shapes?: Patterns;
  shapeRegions?: Patterns;
  lines?: Patterns;
}

/** Words in the addresses of pages. */
export interface UrlWords {
  /** Names that URLs write as one word, `contactus`: what may stand first, and what second. */
  joinedFirst?: Patterns;
  joinedSecond?: Patterns;
  /** Words that say how a site is built and not what a page is about. */
  plumbing?: Words;
}

/** What mails say. */
export interface MailWords {
  /** Ways to say "take me off the list". */
  unsubscribe: Patterns;
  /**
   * On a link that may do something as soon as it is opened: confirm an address, change what is sent, accept,
   * refuse, vote, pay, log in. Stems.
   */
  acting: Words;
  /** Labels of links that say nothing by themselves ("here", "this link"); their sentence decides. */
  here?: Patterns;
  /** "please" before them. */
  please?: Patterns;
  /** Begins or ends such a label, whatever else it says. */
  clickHere?: Patterns;
  /** Points to what stands further down: "at the address below". */
  pointsDown?: Patterns;
  /** Says whose address follows: "sent to", "subscribed as". */
  ownAddress?: Patterns;
  /** A demand to log in. */
  login?: Patterns;
  /** In addresses and subjects that unsubscribe: `/unsub`, `optout.`, `abmelden`. */
  unsubscribeAddresses?: Patterns;
  unsubscribeSubjects?: Patterns;
  /** In addresses that may do something: names joined without a sign, such as `emailUnsub`, `doOptOut`. */
  actingAddresses?: Patterns;
  /** Offers to see the mail in the browser. */
  inBrowser?: Patterns;
  /** Copyright, privacy, legal notices and reasons why one gets the mail. */
  smallPrint?: Patterns;
  /**
   * Short words of buttons and footers that belong to this language only, without accents. They tell a German mail
   * with an English button; words shared by several languages are left out.
   */
  buttons?: Words;
  greeting?: GreetingWords;
  /** In a subject, the mark of an answer or a forward: `Re`, `AW`. */
  answerMarks?: Patterns;
  /** Asks to confirm an address or a subscription. */
  confirm?: Patterns;
  /** In subjects of mails that serve an order, an invoice, an account. */
  transactional?: Patterns;
  noReply?: NoReplyWords;
  offers?: OfferWords;
  /** A rate counts only beside a word for mail. */
  aboutMail?: Patterns;
  rates?: Partial<Record<Rate, Patterns>>;
  limits?: LimitWords;
  placeholders?: PlaceholderWords;
}

/** How often a sender promises to write. */
export type Rate = 'daily' | 'weekly' | 'twiceAWeek' | 'everyTwoWeeks' | 'monthly' | 'quarterly';

/** How mails open. */
export interface GreetingWords {
  greet: Patterns;
  /** Nouns that stand where a name belongs. */
  anyone: Patterns;
  /** Greetings that a name must follow; "Hi," alone is fine, "Dear ," is not. */
  needsName?: Patterns;
  /** What software writes when it has no name. */
  emptyNames?: Patterns;
  /** Titles before a name, and after one. */
  titles?: Patterns;
  titlesAfter?: Patterns;
  /** Name and title alone are a greeting; and what may follow them. */
  titleGreets?: true;
  titleEnds?: Patterns;
  /** Small words that go on with a sentence, in scripts without capitals to tell a name by. */
  sentenceWords?: Patterns;
}

/** Answers go nowhere. */
export interface NoReplyWords {
  /** In mailboxes: `no-reply`, `donotreply`, `nicht-antworten`. */
  mailboxes?: Patterns;
  sentences?: Patterns;
}

/** Until when an offer holds. */
export interface OfferWords {
  /** Right before the date: "valid until", "gültig bis zum"; where it may follow without a space, the second. */
  before?: Patterns;
  directlyBefore?: Patterns;
  /** Between the two. */
  articles?: Patterns;
  /** Right after the date: "31. joulukuuta 2025 asti"; where it may follow without a space, the second. */
  after?: Patterns;
  directlyAfter?: Patterns;
}

/** "No more than 2 mails a month". */
export interface LimitWords {
  atMost?: Patterns;
  /** Patterns of numbers in words. */
  numbers?: Readonly<Record<string, number>>;
  mails?: Patterns;
  per?: Patterns;
  day?: Patterns;
  week?: Patterns;
  month?: Patterns;
}

/** What was meant for the author of a mail and not for its reader. */
export interface PlaceholderWords {
  /** What a placeholder is usually called: `{name}`, `%vorname%`. */
  names?: Patterns;
  /** In single brackets fewer words count: `[code]`, `[url]` and `[date]` are also markup of forums and notes. */
  bracketed?: Patterns;
  /** Words that a template tells its author to fill in: `[insert link]`, `[your name]`. */
  instructions?: Patterns;
  /** Filler of templates; on text as written, any case. */
  filler?: Patterns;
  /** On a subject that is a test: `[TEST]`, `DRAFT: …`; on text as written. */
  testMarks?: Patterns;
}

/** What in a free text could point at a person; on text as written. */
export interface NoteWords {
  /** "Mrs Bell". */
  titles?: Patterns;
  /** "called Bell", "spoke with Bell". */
  introduced?: Patterns;
  /** A place that only one person sits at: "desk 4"; any case. */
  places?: Patterns;
  /** A shift that only a few people work: "night shift on Friday"; any case. */
  shifts?: Patterns;
}

/** The entries of a comma-separated list, one by one, whitespace collapsed. */
export const listed = (words: Words | undefined): string[] =>
  (words ?? '')
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/** The patterns of a comma-separated list, one by one. */
export const patternsIn = (patterns: Patterns | undefined): string[] =>
  (patterns ?? '').trim().split(/,\s+/).filter(Boolean);

/** The phrases of a section, one by one. */
export const sectionPhrases = ({ phrases }: Language, section: Section): string[] => listed(phrases[section]);
