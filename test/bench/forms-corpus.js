/** Annotated forms of real pages (Formasaurus) with the features that our recogniser sees. */
import { join } from 'node:path';
import { eachFacts, readLines } from './corpora.js';

/** Formasaurus type → our purpose. Display options, navigation, polls and captchas are `other`. */
const PURPOSES = {
  'contact/comment': 'contact',
  'join mailing list': 'newsletter',
  'password/login recovery': 'password-recovery',
  'order/add to cart': 'order',
  login: 'login',
  registration: 'registration',
  search: 'search',
};

/** Forms that a person has labelled and that are no copy of another, with their facts. */
export async function annotatedForms(corpora) {
  const folder = join(corpora, 'formasaurus');
  const rows = await readLines(join(folder, 'forms.jsonl'));
  const usable = rows.filter((row) => row.annotated && !row.dupOf && row.domFormIndex !== null);
  const pages = new Map();
  for (const row of usable) {
    const file = join(folder, row.htmlFile);
    const page = pages.get(file) ?? { file, url: row.url, rows: [] };
    page.rows.push(row);
    pages.set(file, page);
  }
  const forms = [];
  await eachFacts([...pages.values()], (facts, page) => {
    for (const row of page.rows) {
      const form = facts.forms.find(({ index }) => index === row.domFormIndex);
      if (form)
        forms.push({ row, facts, form, domain: row.domain, label: PURPOSES[row.formTypeSimple] ?? 'other' });
    }
  });
  return forms;
}
