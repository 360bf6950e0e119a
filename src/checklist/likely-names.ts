/** Words in a free text that could point at a person: names, desks, shifts. The tool asks to rephrase, it never refuses. */
import { anyOf, compiled } from '../language/patterns.js';

/** Someone addressed by title: "Mrs Bell", "Herr Kurz", "Dr. Li". */
const titled = compiled(
  () => String.raw`\b(?:${anyOf(({ notes }) => notes?.titles)})\b\.?\s+\p{Lu}[\p{L}'’-]+`,
  'gu',
);
/** Someone introduced: "called Bell", "by name of Bell", "spoke with Bell". */
const introduced = compiled(
  () => String.raw`\b(?:${anyOf(({ notes }) => notes?.introduced)})\s+\p{Lu}[\p{L}'’-]+`,
  'gu',
);
/** A place that only one person sits at: "desk 4", "counter no. 3", "extension 204". */
const place = compiled(
  () => String.raw`\b(?:${anyOf(({ notes }) => notes?.places)})\.?\s*(?:no\.?|nr\.?|#)?\s*\d+`,
  'giu',
);
/** A shift that only a few people work: "the 6:30 shift", "night shift on Friday". */
const shift = compiled(() => String.raw`\b(?:${anyOf(({ notes }) => notes?.shifts)})`, 'giu');
/** Any word with a capital letter. */
const CAPITALISED = /\p{Lu}[\p{L}'’]+/gu;

/** The passages to look at again, in the order of the text, each once. */
export function likelyNames(text: string): string[] {
  const found = [titled(), introduced(), place(), shift()].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ at: match.index, words: match[0] })),
  );
  for (const match of text.matchAll(CAPITALISED)) {
    const covered = found.some(({ at, words }) => match.index >= at && match.index < at + words.length);
    if (!covered && GIVEN_NAMES.has(bare(match[0]))) found.push({ at: match.index, words: match[0] });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ words }) => words))];
}

/** "Anna's" and "ANNA" are "anna". */
const bare = (word: string): string => word.toLowerCase().replace(/['’]s?$/, '');

/** Given names that are common in Europe and the Americas; names that are also words are left out. */
const NAMES = `
adam ahmed aisha alejandro alex alexander alexandra ali alice amelia amira ana andrea andreas andrew anna anne anton
antonio ashley barbara ben benjamin bernd bianca brian bruno camille carla carlos carmen caroline catherine charlotte
chloe chris christian christina christine christopher claire claudia dagmar daniel daniela david denise dennis diana
diego dirk dominik donna dorothea edward elena elias elif elizabeth ella emil emilia emily emma eric erik esther ethan
eva fabian fatima felix fernando filip florian francesca francesco franziska fred gabriel george gerhard giulia
greta hannah hans harry heike heinz helen helena helga henrik henry hugo ian ines ingrid isabel isabella ivan
jacob jakob james jana jane janet javier jean jennifer jens jessica joanna johan johanna john jonas jonathan
jorge jose josef joseph joshua juan judith julia julian julie jutta karen karin karl katarina katharina kathrin katrin
kenneth kevin klaus lara laura lea lena leon leonie liam linda lisa louis louise luca lucas lucia lucy luis luisa lukas
manuel marc marcel marco marek margaret maria marie marina mario marion markus marta martin martina mary mateo mathias
matteo matthew maximilian megan mehmet melanie mia michael michaela michelle miguel mohamed mohammed monica
monika nadia nadine natalia natalie nathan nico nicola nicole nina noah nora norbert oliver olivia omar oscar pablo
patricia patrick paul paula paulo pedro peter petra philipp pierre rachel rafael ralf raquel rebecca renate ricardo
richard robert roberto roland rosa ryan sabine samuel sandra sara sarah sebastian sergio silke simon simone sofia
sonja sophia sophie stefan stefanie stephanie stephen steven susan susanne sven svetlana sylvia tamara tanja teresa
theresa thomas tim timothy tobias tom torsten ulrich ulrike ursula uwe valentina vanessa vera veronika victoria
vincent viktor walter werner william wolfgang yasmin yusuf yvonne zoe`;

const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter(Boolean));
