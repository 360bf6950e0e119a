/**
 * Fits the weights of src/website/recognise/form-purpose.ts and prints what to expect on unseen sites.
 *
 * Data: the annotated forms of Formasaurus (scrapinghub/Formasaurus, MIT; page texts belong to their owners and
 * are not part of this project). Each domain is in one fold only, so the printed figures are for domains that the
 * model has not seen. The weights that are written are then fitted on all of them.
 *
 * Run after a build: `node test/bench/train-forms.js [--write]`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { corporaFolder } from './corpora.js';
import { annotatedForms } from './forms-corpus.js';
import { featuresOnDomains, foldsByDomain, train } from './logistic.js';
import { scoreTypes } from './scores.js';

export const CLASSES = [
  'contact',
  'search',
  'login',
  'registration',
  'newsletter',
  'order',
  'password-recovery',
  'other',
];
const OPTIONS = { classes: CLASSES, l2: 2, rounds: 200 };
/** A word must stand on this many domains to count. */
const LEAST_DOMAINS = 2;
/** On this many if it is also part of a domain's name, as `shop` and `online` are. */
const ORDINARY_DOMAINS = 6;

const { voteFeatures, WORD_PURPOSES } = await import('../../dist/website/recognise/form-votes.js');

/**
 * What our word lists say by themselves: a form whose button or heading speaks of this is for that. Each counts
 * as much as one labelled form, so that words of rare purposes are not taken for chance.
 */
const WORDS = Object.entries(WORD_PURPOSES).flatMap(([word, label]) =>
  ['submit', 'heading'].map((place) => ({ features: ['bias', `${place}~${word}`], label })),
);
/** The same for forms that name one purpose once, twice or three times, in whatever language. */
const VOTES = CLASSES.flatMap((label) =>
  [1, 2, 3].map((count) => ({
    features: ['bias', ...voteFeatures(new Map([[label, count]]), 'any')],
    label,
  })),
);

/** Labelled forms as what the model learns from. */
export async function formExamples(forms) {
  const { formFeatures } = await import('../../dist/website/recognise/form-features.js');
  return forms.map(({ form, facts, label, domain }) => ({
    features: formFeatures(form, facts),
    label,
    domain,
  }));
}

/** Answers for every example by a model that has seen no page of its domain. */
export function crossValidate(examples, salt = '') {
  const folds = foldsByDomain(examples, 10, salt);
  const answers = new Array(examples.length);
  for (let fold = 0; fold < 10; fold++) {
    const seen = examples.filter((_, at) => folds[at] !== fold);
    const model = fitted(seen);
    examples.forEach((example, at) => {
      if (folds[at] === fold) answers[at] = answer(model, example.features);
    });
  }
  return answers;
}

function fitted(examples) {
  const common = featuresOnDomains(examples, LEAST_DOMAINS);
  const ordinary = featuresOnDomains(examples, ORDINARY_DOMAINS);
  const names = new Set(examples.flatMap(({ domain }) => domain.split('.')));
  const keep = (feature) =>
    common.has(feature) && (ordinary.has(feature) || !names.has(feature.split('=')[1]));
  return train([...examples, ...WORDS, ...VOTES], { ...OPTIONS, keep });
}

function answer({ classes, weights }, features) {
  const scores = classes.map(() => 0);
  for (const feature of features) {
    weights.get(feature)?.forEach((weight, at) => {
      scores[at] += weight;
    });
  }
  return classes[scores.indexOf(Math.max(...scores))];
}

/* biome-ignore-start lint/suspicious/noConsole: a script for the terminal. */
async function main() {
  const corpora = corporaFolder();
  if (!corpora) return console.log('Skipped: the corpora are not on this machine (set OWNQUEUE_CORPORA).');
  const examples = await formExamples(await annotatedForms(corpora));
  console.log(`${examples.length} forms on ${new Set(examples.map(({ domain }) => domain)).size} domains`);
  for (const salt of ['a', 'b', 'c']) {
    const answers = crossValidate(examples, salt);
    console.log(
      `unseen domains, deal ${salt}:`,
      scoreTypes(
        examples.map(({ label }) => label),
        answers,
      ),
    );
  }
  if (!process.argv.includes('--write')) return;
  const { classes, weights } = fitted(examples);
  const lines = [...weights]
    .map(([feature, values]) => [feature, values.map((value) => Math.round(value * 100))])
    .filter(([, values]) => values.some((value) => Math.abs(value) >= 3))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, values]) => `    ${JSON.stringify(feature)}: [${values.join(', ')}]`);
  const file = new URL('../../src/website/recognise/form-purpose-weights.json', import.meta.url);
  await writeFile(
    file,
    `{\n  "classes": [\n    ${classes.map((name) => JSON.stringify(name)).join(',\n    ')}\n  ],\n  "features": {\n${lines.join(',\n')}\n  }\n}\n`,
  );
  console.log(`${lines.length} features, ${(await readFile(file)).length} bytes written`);
}

/* biome-ignore-end lint/suspicious/noConsole: a script for the terminal. */

if (import.meta.url === `file://${process.argv[1]}`) await main();
