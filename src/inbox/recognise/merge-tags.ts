/** Left-over placeholders of mailing software: `%%name%%`, `{{ name }}`, `*|FNAME|*`, `[firstname]` and their kin. Pure. */

/** What a placeholder is usually called; single braces and brackets need it, doubled marks do not. */
const NAMES =
  'first[ _-]?name|last[ _-]?name|full[ _-]?name|sur[ _-]?name|f?name|lname|user(?:[ _-]?name)?|e-?mail(?:[ _-]?(?:address|id))?|company(?:[ _-]?name)?|customer(?:[ _-]?name)?|contact(?:[ _-]?name)?|recipient(?:[ _-]?name)?|subscriber|title|salutation|greeting|city|state|country|address|street|zip(?:[ _-]?code)?|phone(?:[ _-]?number)?|date|order(?:[ _-]?(?:id|number|no))?|amount|price|product(?:[ _-]?name)?|coupon(?:[ _-]?code)?|code|link|url|sender(?:[ _-]?(?:name|company))?|vorname|nachname|anrede|name|firma|ort|prenom|nom|nombre|apellidos?|nome|cognome|sobrenome|naam|voornaam|achternaam|imie|nazwisko|unsubscribe(?:[ _-]?(?:link|url))?';

/** In single brackets fewer words count: `[code]`, `[url]` and `[date]` are also markup of forums and notes. */
const BRACKETED =
  'first[ _-]?name|last[ _-]?name|full[ _-]?name|sur[ _-]?name|fname|lname|name|user[ _-]?name|e-?mail[ _-]?address|company(?:[ _-]?name)?|customer(?:[ _-]?name)?|contact(?:[ _-]?name)?|recipient(?:[ _-]?name)?|subscriber|salutation|order[ _-]?(?:id|number|no)|product[ _-]?name|coupon[ _-]?code|sender[ _-]?(?:name|company)|vorname|nachname|anrede|firma|prenom|nombre|apellidos?|cognome|sobrenome|voornaam|achternaam|imie|nazwisko|link|unsubscribe[ _-]?(?:link|url)';

/** Variables of Windows, which tips for computers mention. */
const ENVIRONMENT =
  'PATH|TEMP|TMP|WINDIR|SYSTEMROOT|SYSTEMDRIVE|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMFILES|PROGRAMDATA|HOMEPATH|HOMEDRIVE|COMSPEC|COMPUTERNAME|OS';

/** Words that a template tells its author to fill in: `[insert link]`, `[your name]`, `[Company]`. */
const INSTRUCTIONS =
  "(?:insert|enter|add|your|type|put|replace|client|recipient|contact)(?:[ _-](?:here|your|the|an?))?[ _’'-][^\\]\\n{}<>]{1,40}|mutual connection|referral|referrer";

/** One pattern per family of mailing software; each shows what it matches. */
const SYNTAXES: readonly RegExp[] = [
  // {{ first_name }}, {{{ name }}}, {{contact.FIRSTNAME | default: 'you'}}, {{Feb 2026}}
  /\{\{\{?[^{}\n]{1,120}\}\}\}?/gu,
  // {% if name %}
  /\{%[-\s][^%{}\n]{1,120}%\}/gu,
  // *|FNAME|*, *|IF:NAME|*
  /\*\|[\w:.,=! -]{1,60}\|\*/gu,
  // %%first_name%%, %%=v(@name)=%%
  /%%=?[\p{L}_][^%\n]{0,80}?=?%%/gu,
  // %FIRSTNAME%, %VORNAME% (capitals only: 50% off and 20% are prices)
  new RegExp(
    `(?<![\\p{L}\\p{N}%\\\\/])%(?!(?:${ENVIRONMENT})%)[A-Z][A-Z0-9_.-]{2,40}%(?![\\p{L}\\p{N}\\\\])`,
    'gu',
  ),
  // %recipient.name%, %user_name%
  /(?<![\p{L}\p{N}%])%(?:recipient|user|contact|subscriber|customer)[._][a-z_]{2,30}%/gu,
  // %first name%, %email%
  new RegExp(`(?<![\\p{L}\\p{N}%\\\\/])%(?:${NAMES})%(?![\\p{L}\\p{N}\\\\])`, 'giu'),
  // ${firstName}, #{name}, @{name}
  /[$#@]\{[\p{L}_][^{}\n]{0,60}\}/gu,
  // <%= name %>, <%x%>
  /<%=?[^%<>\n]{1,80}%>/gu,
  // [[first_name]], [[name|friend]]
  /\[\[[\p{L}_][\w .:|-]{0,60}\]\]/gu,
  // ##NAME##, ##first_name##
  /##[\p{L}_][\p{L}\w.-]{1,40}##/gu,
  // @@name@@, __NAME__ is left out: it is also markup
  /@@[\p{L}_]\w{1,40}@@/gu,
  // {name}, {first_name}, {your company}
  new RegExp(
    `(?<![{$#@\\p{L}])\\{\\s*(?:(?:the|your|my|their|his|her|insert|sales\\w*)[ _]?)?(?:${NAMES})s?\\s*(?:\\|[^{}\\n]{0,40})?\\}(?!\\})`,
    'giu',
  ),
  // [firstname], [First Name], [EMAIL]
  new RegExp(`(?<!\\[)\\[\\s*(?:${BRACKETED})\\s*\\](?![(\\]:])`, 'giu'),
  // [insert link], [your name], [Contact's Name]
  new RegExp(`(?<!\\[)\\[\\s*(?:${INSTRUCTIONS})\\s*\\](?![(\\]])`, 'giu'),
  // <<First Name>>, <<name>>
  new RegExp(`<<\\s*(?:${NAMES})\\s*>>`, 'giu'),
  // «First_Name» of a word processor's mail merge
  new RegExp(`«\\s*(?:${NAMES})\\s*»`, 'giu'),
  // ~~firstname~~, -FIRSTNAME-, !*FNAME*!
  new RegExp(`(?:~~|!\\*|\\|\\*)(?:${NAMES})(?:~~|\\*!|\\*\\|)`, 'giu'),
];

/** Matches marks at least one of which every syntax needs; saves the work on ordinary text. */
const MARKS = /[{%*[«]|##|@@|<<|~~/;

/** Placeholders in the order of the syntaxes, each once. `[image: …]` and `[link]: …` of text versions are none. */
export function findMergeTags(text: string): string[] {
  if (!MARKS.test(text)) return [];
  const found = new Set<string>();
  for (const syntax of SYNTAXES) {
    for (const match of text.matchAll(syntax)) found.add(match[0].slice(0, 120));
  }
  return [...found];
}
