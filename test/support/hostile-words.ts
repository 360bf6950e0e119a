/** What strangers might write into a page, a mail, an answer or a configuration to be more than text. */
import fc from 'fast-check';

const TRICKS = [
  // HTML and XML
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></main><h1>',
  '<!-- hidden -->',
  ']]></failure><failure message="',
  '&lt;b&gt; &#35; &amp;&#0; &bogus;',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  // Markdown
  '# heading',
  '| a | b |\n|--|--|',
  '](https://example.com)',
  '[a](javascript:alert(1))',
  '![a](https://example.com/x.png)',
  '`code` ```\n```',
  '**bold** _it_ ~~gone~~',
  '- [ ] task\n1. one',
  'www.example.com https://example.com a@example.com',
  '[^1]: note [^1]',
  '\\| \\\\ \\',
  '$a$ :smile: @octocat #1',
  '    indented\n\n> quoted\n---\n===',
  // Spreadsheets
  '=HYPERLINK("https://example.com")',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '",=1+1,"',
  '"\r\n=1+1',
  '\uff1d1+1',
  // Terminals: CSI, OSC with both ends, the one-character forms, bells and backspaces
  '\x1b[2J\x1b[31m',
  '\x1b]8;;https://example.com\x07x\x1b]8;;\x1b\\',
  '\x1b]0;title\x1b\\',
  '\x1bP1$r\x1b\\',
  '\x9b31m\x9d0;x\x9c\x85\x90',
  'over\x08\x08\x08\x08\x7f\x07\x00',
  // Directions, the unseen, halves and noncharacters
  '\u202a\u202b\u202d\u202eexe.cod\u202c',
  '\u2066\u2067\u2068\u2069',
  'a\u200b\u2060\u00adb\ufeff\u180e',
  '\u{e0041}\u{e007f}',
  '\ud800',
  '\udfff',
  '\ufffe\uffff\ufdd0',
  '\u2028\u2029\u0085',
  // Workflow commands
  '\n::error::owned\r\n::set-output name=x::y',
  '::stop-commands::x',
  '##[error]owned',
  '%0A::warning::x%25',
  ':1:2,title=x::',
  // Databases, shells, paths, JSON, calendars, mail headers
  "Robert'); DROP TABLE audits;--",
  '$(rm -rf /) `id` ; | & %PATH%',
  '../../../etc/passwd',
  '..\\..\\windows\\system32',
  'C:\\con\\nul',
  '__proto__',
  '\\u0022,"x":{"$ref":"#"}',
  'END:VEVENT\r\nBEGIN:VEVENT',
  'x\r\nBcc: all@example.com\r\n\r\nbody',
];

/** All of them at once and twice over, for what guards only against the first. */
export const ALL_TRICKS = TRICKS.join('').repeat(2);

/** Tricks beside words of any kind; now and then a very long one. */
export const hostileWord: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...TRICKS) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
      { weight: 1, arbitrary: fc.constantFrom('苦情'.repeat(900), 'x'.repeat(6000), '\ud83d'.repeat(300)) },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join('') || ' ');

/** As files and command lines can hold it: UTF-8, and no end of a C string. */
export const storable = (word: string): string => Buffer.from(word).toString().replaceAll('\0', '');

/** Control characters, direction changes, halves and noncharacters; ends of lines are left to each format. */
export const UNWANTED = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;

/** Keys under which a view holds what a program decided: names of things, times, numbers in words. */
const OURS =
  /^(kind|id|auditId|audit|check|at|zone|now|today|verdict|outcome|viewport|status|effort|name|unit|state|\w+At|from|to|sha256|goal|reached|action|obstacles|label|channel|due|receivedAt|day|plantedAt|version|toolVersion|weight|context|checks|place|what|level|operator|kind|rule|seconds|language|url|measurement|configFile|theme|by|latest\w*)$/;

/** The same value, with every word that somebody outside could have chosen spoiled by the given one. */
export function spoiled<T>(value: T, word: string, key = ''): T {
  if (typeof value === 'string')
    return (OURS.test(key) || value === '' ? value : besides(value, word, key)) as T;
  if (Array.isArray(value)) return value.map((each) => spoiled(each, word, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, each]) => {
    if (name === 'context')
      return [name, { ...each, ...(each.branch ? { branch: `${each.branch}${word}` } : {}) }];
    if (name === 'checks') return [name, each];
    if (name === 'from' && typeof each === 'object') return [name, spoiled(each, word)];
    return [name, spoiled(each, word, name)];
  });
  return Object.fromEntries(fields) as T;
}

/** In front where it can be, for formulas and headings; an address stays one, and what is no address does not become one. */
function besides(value: string, word: string, key: string): string {
  if (/^https?:/.test(value)) return `${value}${word}`;
  return key === 'subject' ? `x${word}${value}` : `${word}${value}`;
}
