/** What a form is for, by learned weights over what it says and asks. */

import { readFileSync } from 'node:fs';
import { languages } from '../../language/all-languages.js';
import { type Reading, readPath, readText } from '../../language/reading.js';
import type { FormFact } from '../../model/page-facts.js';
import { formFeatures } from './form-features.js';
import type { PageContext } from './form-places.js';
import type { VotedPurpose } from './form-votes.js';

export type FormPurpose = VotedPurpose | 'complaint';

/** Fitted by test/bench/train-forms.js, which also says on what. */
interface Weights {
  classes: readonly FormPurpose[];
  /** Hundredths, one for each class. */
  features: Readonly<Record<string, readonly number[]>>;
}

let weights: Weights | undefined;
function loadWeights(): Weights {
  weights ??= JSON.parse(
    readFileSync(new URL('./form-purpose-weights.json', import.meta.url), 'utf8'),
  ) as Weights;
  return weights;
}

export interface PurposeReading {
  purpose: FormPurpose;
  /** Probability by the model, 0 to 1. */
  confidence: number;
}

export function formPurpose(form: FormFact, page: PageContext): PurposeReading {
  const { classes, features } = loadWeights();
  const scores = classes.map(() => 0);
  for (const feature of formFeatures(form, page))
    features[feature]?.forEach((weight, at) => {
      scores[at] = (scores[at] ?? 0) + weight / 100;
    });
  const top = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
  const purpose = classes[scores.indexOf(top)] ?? 'other';
  const confidence = Math.round(100 / sum) / 100;
  return { purpose: purpose === 'contact' && namesComplaint(form, page) ? 'complaint' : purpose, confidence };
}

/** Called a complaint by itself or by its page; a complaint topic among others is not enough. */
function namesComplaint(form: FormFact, page: PageContext): boolean {
  const { id = '', name = '', class: classes = '' } = form.attributes;
  const texts = [form.heading, page.title, ...form.submits.map((submit) => submit.name)];
  const paths = [page.url, form.action, `/${id}/${name}/${classes}`];
  return [...texts.map((text) => readText(text)), ...paths.map((path) => readPath(path))].some(isComplaint);
}

/**
 * Languages whose everyday word for complaining to a company is that for faulty goods: `reklamace`,
 * `reklamacja`, `reklamation`.
 */
const GOODS_COMPLAINED_OF: ReadonlySet<string> = new Set(
  languages.filter(({ complaintMeansGoods }) => complaintMeansGoods).map(({ code }) => code),
);

const isComplaint = ({ matches }: Reading): boolean =>
  matches.has('complaint') ||
  matches.get('productClaim')?.languages.some((language) => GOODS_COMPLAINED_OF.has(language)) === true;
