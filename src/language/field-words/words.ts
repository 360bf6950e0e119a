/** How words of forms are written down: per language, comma-separated, in lower case, as people write them. */

/** BCP 47 primary subtag → stems. Accents may be written; they are not compared. */
export type Words = Readonly<Record<string, string>>;
