/** What the fields of forms ask for: annotated forms (Formasaurus) and checkout pages. */
import { join } from 'node:path';
import { eachFacts, readLines } from '../corpora.js';
import { annotatedForms } from '../forms-corpus.js';

/** Formasaurus field type → our meaning. Types without one are left out. */
const MEANINGS = {
  email: ['email'],
  'email confirmation': ['email-repeat'],
  username: ['username'],
  'username or email': ['username', 'email'],
  password: ['password'],
  'password confirmation': ['password-repeat'],
  'search query': ['search'],
  'first name': ['first-name'],
  'last name': ['last-name'],
  'full name': ['full-name'],
  phone: ['phone'],
  'postal code': ['postcode'],
  city: ['city'],
  state: ['region'],
  country: ['country'],
  address: ['street'],
  'full street address': ['street'],
  'address line 1': ['street'],
  'street name': ['street'],
  'organization name': ['company'],
  'comment text': ['message'],
  'comment title or subject': ['subject'],
  'product quantity': ['quantity'],
  'remember me checkbox': ['remember-me'],
  'TOS confirmation': ['consent'],
  'receive emails confirmation': ['marketing-consent'],
  captcha: ['captcha'],
  gender: ['salutation'],
  url: ['website'],
  'full birth date': ['birth-date'],
  'other file upload': ['upload'],
};

/** Checkout labels → our meaning. */
const CHECKOUT = {
  firstName: ['first-name'],
  lastName: ['last-name'],
  name: ['full-name'],
  email: ['email'],
  phone: ['phone'],
  addressStreet: ['street'],
  addressCity: ['city'],
  addressState: ['region'],
  addressPostCode: ['postcode'],
  addressCountry: ['country'],
  company: ['company'],
};

export default {
  order: 3,
  title: 'fields',
  async run(corpora) {
    const { fieldMeaning } = await import('../../../dist/website/recognise/field-meaning.js');
    const score = { right: 0, n: 0 };
    for (const { row, form } of await annotatedForms(corpora))
      for (const { name, type } of row.fields) {
        const field = form.fields.find(({ key }) => key === name);
        if (!field || !MEANINGS[type]) continue;
        score.n++;
        if (MEANINGS[type].includes(fieldMeaning(field))) score.right++;
      }
    const checkout = { right: 0, n: 0 };
    const folder = join(corpora, 'checkout');
    const rows = await readLines(join(folder, 'checkout.jsonl'));
    const pages = rows.map((row) => ({
      file: join(folder, row.htmlFile),
      url: row.url ?? 'https://example.org/',
      row,
    }));
    await eachFacts(pages, (facts, { row }) => {
      const fields = facts.forms.flatMap((form) => form.fields);
      for (const { id, name, expected } of row.fields) {
        if (!CHECKOUT[expected]) continue;
        const field = fields.find(({ key, attributes }) => (id ? attributes.id === id : key === name));
        if (!field) continue;
        checkout.n++;
        if (CHECKOUT[expected].includes(fieldMeaning(field))) checkout.right++;
      }
    });
    return [
      { task: 'meaning, annotated forms', got: score.right / score.n, n: score.n },
      { task: 'meaning, checkout pages', got: checkout.right / checkout.n, n: checkout.n },
    ];
  },
};
