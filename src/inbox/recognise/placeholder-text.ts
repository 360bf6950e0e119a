/** Text that was meant for the author, not for the reader: lorem ipsum, "Subject line here", "TEST". Pure. */

/** Matches filler of templates, in the languages whose templates are in use. */
const FILLER =
  /\blorem ipsum\b|\bdolor sit amet\b|\b(?:subject|preheader|headline|heading|title|body|your|button|cta|product|link|image) (?:line |text |copy |title |description )?(?:goes )?here\b(?=\s*(?:$|[.!,\]\n|]))|\b(?:insert|enter|add|type) (?:your |the )?(?:text|headline|copy|subject|image|link|name|content)(?: here)?\b(?=\s*(?:$|[.!\]\n]))|\bblindtext\b|\bplatzhalter(?:text)?\b|\bplaceholder text\b|\bdummy text\b|\bhier steht (?:ihr|dein) text\b|\btexte d'exemple\b|\btexto de (?:ejemplo|prueba|exemplo)\b|\btesto di prova\b/gim;
/** Matches marks that authors leave for themselves: a line of x, `TODO:`, `TBD`. */
const NOTE_TO_SELF = /^[ \t]*[xX]{3,}[ \t]*$|\bTODO:|\bTBD\b/gm;
/** Matches a subject or line that is a test: `[TEST]`, `TEST - …`, `Test`. */
const TEST =
  /^\s*(?:\[?(?:TEST|PROOF|DRAFT|ENTWURF|PRUEBA|BROUILLON)\]?\s*(?:[:|–-].*)?$|\[(?:test|TEST|Test|proof|draft)\])/;

export function findPlaceholderText(subject: string, lines: readonly string[]): string[] {
  const found = new Set<string>();
  if (TEST.test(subject)) found.add(subject.trim());
  const text = [subject, ...lines].join('\n');
  for (const pattern of [FILLER, NOTE_TO_SELF]) {
    for (const match of text.matchAll(pattern)) found.add(match[0].trim());
  }
  return [...found].slice(0, 10);
}
