/** Left-over placeholders of mailing software: `%%name%%`, `{{ name }}`, `*|FNAME|*`, `[firstname]` and their kin. Pure. */
import type { PlaceholderWords } from '../../language/language.js';
import { anyOf, compiled } from '../../language/patterns.js';

const say = (list: keyof PlaceholderWords): string => anyOf(({ mails }) => mails.placeholders?.[list]);

/** What a placeholder is usually called; single braces and brackets need it, doubled marks do not. */
const named = (source: (names: string) => string): (() => RegExp) =>
  compiled(() => source(`(?:${say('names')})`), 'giu');

/** Variables of Windows, which tips for computers mention. */
const ENVIRONMENT =
  'PATH|TEMP|TMP|WINDIR|SYSTEMROOT|SYSTEMDRIVE|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMFILES|PROGRAMDATA|HOMEPATH|HOMEDRIVE|COMSPEC|COMPUTERNAME|OS';

/** One pattern per family of mailing software; each shows what it matches. */
const SYNTAXES: readonly (() => RegExp)[] = [
  // {{ first_name }}, {{{ name }}}, {{contact.FIRSTNAME | default: 'you'}}, {{Feb 2026}}
  () => /\{\{\{?[^{}\n]{1,120}\}\}\}?/gu,
  // {% if name %}
  () => /\{%[-\s][^%{}\n]{1,120}%\}/gu,
  // *|FNAME|*, *|IF:NAME|*
  () => /\*\|[\w:.,=! -]{1,60}\|\*/gu,
  // %%first_name%%, %%=v(@name)=%%
  () => /%%=?[\p{L}_][^%\n]{0,80}?=?%%/gu,
  // %FIRSTNAME%, %VORNAME% (capitals only: 50% off and 20% are prices)
  compiled(
    () => String.raw`(?<![\p{L}\p{N}%\\/])%(?!(?:${ENVIRONMENT})%)[A-Z][A-Z0-9_.-]{2,40}%(?![\p{L}\p{N}\\])`,
    'gu',
  ),
  // %recipient.name%, %user_name%
  () => /(?<![\p{L}\p{N}%])%(?:recipient|user|contact|subscriber|customer)[._][a-z_]{2,30}%/gu,
  // %first name%, %email%
  named((names) => String.raw`(?<![\p{L}\p{N}%\\/])%${names}%(?![\p{L}\p{N}\\])`),
  // ${firstName}, #{name}, @{name}
  () => /[$#@]\{[\p{L}_][^{}\n]{0,60}\}/gu,
  // <%= name %>, <%x%>
  () => /<%=?[^%<>\n]{1,80}%>/gu,
  // [[first_name]], [[name|friend]]
  () => /\[\[[\p{L}_][\w .:|-]{0,60}\]\]/gu,
  // ##NAME##, ##first_name##
  () => /##[\p{L}_][\p{L}\w.-]{1,40}##/gu,
  // @@name@@, __NAME__ is left out: it is also markup
  () => /@@[\p{L}_]\w{1,40}@@/gu,
  // {name}, {first_name}, {your company}
  named(
    (names) =>
      String.raw`(?<![{$#@\p{L}])\{\s*(?:(?:the|your|my|their|his|her|insert|sales\w*)[ _]?)?${names}s?\s*(?:\|[^{}\n]{0,40})?\}(?!\})`,
  ),
  // [firstname], [First Name], [EMAIL]
  compiled(() => String.raw`(?<!\[)\[\s*(?:${say('bracketed')})\s*\](?![(\]:])`, 'giu'),
  // [insert link], [your name], [Contact's Name]
  compiled(() => String.raw`(?<!\[)\[\s*(?:${say('instructions')})\s*\](?![(\]])`, 'giu'),
  // <<First Name>>, <<name>>
  named((names) => String.raw`<<\s*${names}\s*>>`),
  // «First_Name» of a word processor's mail merge
  named((names) => String.raw`«\s*${names}\s*»`),
  // ~~firstname~~, -FIRSTNAME-, !*FNAME*!
  named((names) => String.raw`(?:~~|!\*|\|\*)${names}(?:~~|\*!|\*\|)`),
];

/** Matches marks at least one of which every syntax needs; saves the work on ordinary text. */
const MARKS = /[{%*[«]|##|@@|<<|~~/;

/** Placeholders in the order of the syntaxes, each once. `[image: …]` and `[link]: …` of text versions are none. */
export function findMergeTags(text: string): string[] {
  if (!MARKS.test(text)) return [];
  const found = new Set<string>();
  for (const syntax of SYNTAXES) {
    for (const match of text.matchAll(syntax())) found.add(match[0].slice(0, 120));
  }
  return [...found];
}
