/** Precision, recall and their like. */

/** Accuracy over all and F1 for each type, as rounded numbers. */
export function scoreTypes(labels, answers) {
  const types = [...new Set(labels)].sort();
  const right = labels.filter((label, at) => label === answers[at]).length;
  const f1 = {};
  for (const type of types) {
    const hits = labels.filter((label, at) => label === type && answers[at] === type).length;
    const wanted = labels.filter((label) => label === type).length;
    const claimed = answers.filter((answer) => answer === type).length;
    f1[type] = round((2 * hits) / (wanted + claimed));
  }
  return { accuracy: round(right / labels.length), f1 };
}

/** Recall and precision from counts; null where there is nothing to divide by. */
export const recallPrecision = ({ found, wanted, claimed, right = found }) => ({
  recall: wanted ? round(found / wanted) : null,
  precision: claimed ? round(right / claimed) : null,
});

const round = (value) => Math.round(value * 1000) / 1000;
