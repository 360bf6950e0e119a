/** Multinomial logistic regression over sparse yes-or-no features; deterministic. */

/**
 * @param {{ features: string[], label: string }[]} examples
 * @param {{ classes: string[], keep: (feature: string) => boolean, l2?: number, rounds?: number, classWeight?: Record<string, number> }} options
 * @returns {{ classes: string[], weights: Map<string, number[]> }}
 */
export function train(examples, { classes, keep, l2 = 1, rounds = 300, scale = () => 1 }) {
  const index = new Map();
  const rows = examples.map(({ features }) =>
    features.filter(keep).map((feature) => {
      if (!index.has(feature)) index.set(feature, index.size);
      return index.get(feature);
    }),
  );
  const names = [...index.keys()];
  const scales = Float64Array.from(names, scale);
  const width = classes.length;
  const size = index.size * width;
  const weights = new Float64Array(size);
  const targets = examples.map(({ label }) => classes.indexOf(label));
  const gradient = new Float64Array(size);
  // Adam on the whole set: a few hundred steps are plenty for a convex function of this size.
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const scores = new Float64Array(width);
  for (let round = 1; round <= rounds; round++) {
    for (let i = 0; i < size; i++) gradient[i] = (l2 * weights[i]) / examples.length;
    rows.forEach((row, at) => {
      softmax(row, weights, scales, scores);
      for (let k = 0; k < width; k++) {
        const error = (scores[k] - (k === targets[at] ? 1 : 0)) / examples.length;
        for (const feature of row) gradient[feature * width + k] += error * scales[feature];
      }
    });
    const rate = 0.1 * (1 - round / (rounds + 1));
    for (let i = 0; i < size; i++) {
      first[i] = 0.9 * first[i] + 0.1 * gradient[i];
      second[i] = 0.999 * second[i] + 0.001 * gradient[i] ** 2;
      const step = first[i] / (1 - 0.9 ** round) / (Math.sqrt(second[i] / (1 - 0.999 ** round)) + 1e-8);
      weights[i] -= rate * step;
    }
  }
  const byName = new Map();
  names.forEach((name, at) => {
    byName.set(
      name,
      Array.from({ length: width }, (_, k) => weights[at * width + k] * scales[at]),
    );
  });
  return { classes, weights: byName };

  function softmax(row, all, sizes, out) {
    out.fill(0);
    for (const feature of row)
      for (let k = 0; k < width; k++) out[k] += all[feature * width + k] * sizes[feature];
    const top = Math.max(...out);
    let sum = 0;
    for (let k = 0; k < width; k++) {
      out[k] = Math.exp(out[k] - top);
      sum += out[k];
    }
    for (let k = 0; k < width; k++) out[k] /= sum;
  }
}

/** Features that occur on at least `least` domains: a word of one domain may name it. */
export function featuresOnDomains(examples, least) {
  const domains = new Map();
  for (const { features, domain } of examples)
    for (const feature of features) {
      if (!domains.has(feature)) domains.set(feature, new Set());
      domains.get(feature).add(domain);
    }
  return new Set([...domains].filter(([, on]) => on.size >= least).map(([feature]) => feature));
}

/** `count` folds, every domain in one of them; dealt out by a hash so that the order of the data is no matter. */
export function foldsByDomain(examples, count, salt = '') {
  const hash = (text) =>
    [...`${salt}${text}`].reduce((sum, c) => (Math.imul(sum, 31) + c.codePointAt(0)) >>> 0, 7);
  return examples.map(({ domain }) => (Math.imul(hash(domain), 2654435761) >>> 8) % count);
}
