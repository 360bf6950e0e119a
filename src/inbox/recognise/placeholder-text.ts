/** Text that was meant for the author, not for the reader: lorem ipsum, "Subject line here", "TEST". Pure. */

/** Matches filler of templates, in the languages whose templates are in use. */
const FILLER =
  /\blorem ipsum\b|\bdolor sit amet\b|\b(?:subject|preheader|headline|heading|title|body|your|button|cta|product|link|image) (?:line |text |copy |title |description )?(?:goes )?here\b(?=\s*(?:$|[.!,\]\n|]))|\b(?:insert|enter|add|type) (?:your |the )?(?:text|headline|copy|subject|image|link|name|content)(?: here)?\b(?=\s*(?:$|[.!\]\n]))|\bblindtext\b|\bplatzhalter(?:text)?\b|\bplaceholder text\b|\bdummy text\b|\bhier steht (?:ihr|dein) text\b|\btexte d'exemple\b|\btexto de (?:ejemplo|prueba|exemplo)\b|\btesto di prova\b|(?<![\p{L}\p{N}])x{4,}(?![\p{L}\p{N}])|\bTODO\b:?|\btbd\b(?=[.\s]*$)/giu;
/** Matches a subject or line that is a test: `[TEST]`, `TEST - …`, `Test`. */
const TEST =
  /^\s*(?:\[?(?:TEST|PROOF|DRAFT|ENTWURF|PRUEBA|BROUILLON)\]?\s*(?:[:|–-].*)?$|\[(?:test|proof|draft)\])/;

export function findPlaceholderText(subject: string, lines: readonly string[]): string[] {
  const found = new Set<string>();
  if (TEST.test(subject)) found.add(subject.trim());
  for (const text of [subject, ...lines]) {
    for (const match of text.matchAll(FILLER)) found.add(match[0]);
  }
  return [...found].slice(0, 10);
}
