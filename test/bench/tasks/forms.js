/** What forms are for (Formasaurus). Each domain is judged by a model that has seen no page of it. */
import { annotatedForms } from '../forms-corpus.js';
import { scoreTypes } from '../scores.js';
import { crossValidate, formExamples } from '../train-forms.js';

export default {
  order: 2,
  title: 'forms',
  async run(corpora) {
    const examples = await formExamples(await annotatedForms(corpora));
    const labels = examples.map(({ label }) => label);
    const deals = ['a', 'b', 'c'].map((salt) => scoreTypes(labels, crossValidate(examples, salt)));
    const mean = (value) => deals.reduce((sum, deal) => sum + value(deal), 0) / deals.length;
    const n = labels.length;
    return [
      {
        task: 'contact form, F1, unseen domains',
        got: mean(({ f1 }) => f1.contact),
        baseline: 0.88,
        published: 0.91,
        aim: 0.94,
        n: labels.filter((label) => label === 'contact').length,
      },
      {
        task: 'purpose, accuracy, unseen domains',
        got: mean(({ accuracy }) => accuracy),
        published: 0.889,
        aim: 0.92,
        n,
      },
    ];
  },
};
