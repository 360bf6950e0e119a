/** What forms are for, what their fields ask, and what stands in the way. */
import { describe, expect, test } from 'vitest';
import type { FieldFact, WidgetFact } from '../../../src/model/page-facts.js';
import { fieldKind, fieldMeaning } from '../../../src/website/recognise/field-meaning.js';
import { formObstacles } from '../../../src/website/recognise/form-obstacles.js';
import { formPurpose } from '../../../src/website/recognise/form-purpose.js';
import { readForms } from '../../../src/website/recognise/forms.js';
import { isRequired } from '../../../src/website/recognise/required.js';
import { fieldOf, formOf, pageOf } from './blocks.js';

const page = { url: 'https://shop.example.org/page', title: '', forms: [] };
const mail = { type: 'email', key: 'email', label: 'E-mail' };
const password = { type: 'password', key: 'password', label: 'Password' };
const message = { type: 'textarea', key: 'message', label: 'Message' };

describe('purpose', () => {
  test.each([
    ['contact', formOf([{ key: 'name', label: 'Name' }, mail, message], { submit: 'Send message' })],
    ['contact', formOf([{ key: 'nom', label: 'Nom' }, mail, message], { submit: 'Envoyer' })],
    ['search', formOf([{ key: 'q', type: 'search', label: 'Search' }], { submit: 'Go', method: 'get' })],
    ['search', formOf([{ key: 's', label: 'Suche' }], { submit: 'Suchen', method: 'get' })],
    ['login', formOf([{ key: 'user', label: 'User name' }, password], { submit: 'Sign in' })],
    ['login', formOf([mail, password], { submit: 'Anmelden' })],
    [
      'registration',
      formOf([mail, password, { ...password, key: 'confirm', label: 'Confirm password' }], {
        submit: 'Create account',
      }),
    ],
    ['newsletter', formOf([mail], { submit: 'Subscribe', heading: 'Newsletter' })],
    [
      'password-recovery',
      formOf([mail], { submit: 'Send', heading: 'Forgot your password?', rawAction: '/password/reset' }),
    ],
    [
      'order',
      formOf([{ key: 'quantity', label: 'Quantity' }], { submit: 'Add to cart', rawAction: '/cart/add' }),
    ],
  ])('%s', (purpose, form) => {
    expect(formPurpose(form, page).purpose).toBe(purpose);
  });

  test('a contact form that is called a complaint is one', () => {
    const form = formOf([mail, message], { heading: 'Make a complaint' });
    expect(formPurpose(form, page).purpose).toBe('complaint');
    expect(formPurpose(formOf([mail, message]), { ...page, url: 'https://x.test/beschwerde' }).purpose).toBe(
      'complaint',
    );
  });

  test('a topic list that names complaints makes a contact form one with a complaint topic', () => {
    const topics = { type: 'select', key: 'topic', label: 'Topic', options: ['Order', 'Complaint'] };
    const forms = [formOf([mail, topics, message], { submit: 'Send message' })];
    expect(readForms(pageOf([], { forms }))[0]).toMatchObject({ purpose: 'contact', complaintTopic: true });
  });
});

const MEANINGS: [Partial<FieldFact>, string, string][] = [
  [{ autocomplete: 'billing given-name', label: 'Name' }, 'first-name', 'first-name'],
  [{ type: 'email' }, 'email', 'email'],
  [{ label: 'E-Mail-Adresse *' }, 'email', 'email'],
  [{ label: 'Confirm e-mail', type: 'email' }, 'email-repeat', 'email'],
  [{ label: 'Prénom' }, 'first-name', 'first-name'],
  [{ label: 'Apellidos' }, 'last-name', 'last-name'],
  [{ label: 'Your name' }, 'full-name', 'full-name'],
  [{ key: 'txtLastName' }, 'last-name', 'last-name'],
  [{ type: 'tel' }, 'phone', 'phone'],
  [{ label: 'Telefonnummer' }, 'phone', 'phone'],
  [{ label: 'Straße und Hausnummer' }, 'street', 'street'],
  [{ placeholder: 'Postcode' }, 'postcode', 'postcode'],
  [{ label: 'PLZ' }, 'postcode', 'postcode'],
  [{ label: 'Ort' }, 'city', 'city'],
  [{ label: 'Bestellnummer' }, 'order-number', 'order-number'],
  [{ label: 'Customer number' }, 'customer-number', 'customer-number'],
  [{ label: 'Betreff' }, 'subject', 'subject'],
  [{ label: 'Onderwerp', type: 'select' }, 'subject', 'select'],
  [{ type: 'textarea', label: 'Comments' }, 'message', 'message'],
  [{ type: 'textarea' }, 'message', 'message'],
  [{ type: 'date' }, 'date', 'date-picker'],
  [{ label: 'Date of birth' }, 'birth-date', 'date'],
  [{ type: 'file' }, 'upload', 'upload'],
  [{ type: 'checkbox', label: 'I agree to the terms and conditions' }, 'consent', 'box'],
  [{ type: 'checkbox', label: 'Newsletter abonnieren' }, 'marketing-consent', 'box'],
  [{ type: 'checkbox', label: 'Remember me' }, 'remember-me', 'box'],
  [{ type: 'radio', label: 'Delivery' }, 'box', 'box'],
  [{ label: 'Firma' }, 'company', 'company'],
  [{ label: 'One-time code' }, 'one-time-code', 'one-time-code'],
  [{ label: '会社名' }, 'company', 'company'],
  [{ label: 'Пароль', type: 'password' }, 'password', 'password'],
  [{ label: 'Shoe size' }, 'other', 'other'],
];

test.each(MEANINGS)('%j asks for %s, and is %s to fill in', (field, meaning, kind) => {
  expect(fieldMeaning(fieldOf(field))).toBe(meaning);
  expect(fieldKind(fieldOf(field))).toBe(kind);
});

describe('obstacles', () => {
  const captcha = (product: string, form: number | null): WidgetFact => ({
    kind: 'captcha',
    product,
    visible: true,
    form,
    order: 0,
  });
  test.each([
    [[{ label: 'What is 3 + 4?' }], 'captcha-text'],
    [[{ label: 'sechs plus drei =' }], 'captcha-text'],
    [[{ label: 'Please enter the characters in the image', key: 'captcha' }], 'captcha-text'],
    [[{ type: 'file', label: 'Receipt', required: true }], 'mandatory-upload'],
    [[{ type: 'textarea', minLength: 100 }], 'minimum-text'],
  ])('%j has %s', (fields, obstacle) => {
    expect(formObstacles(formOf(fields), [])).toEqual([obstacle]);
  });

  test('a captcha counts for the form it stands in', () => {
    expect(formObstacles(formOf([mail]), [captcha('recaptcha-v2', 0)])).toEqual(['captcha-checkbox']);
    expect(formObstacles(formOf([mail]), [captcha('recaptcha-v2', 1)])).toEqual([]);
    expect(formObstacles(formOf([mail]), [captcha('recaptcha-v3', null)])).toEqual(['captcha-invisible']);
  });

  test('an ordinary form has none', () => {
    const fields = [mail, { label: 'Order date 3-4 weeks ago' }, { type: 'textarea', minLength: 2 }];
    expect(formObstacles(formOf(fields), [])).toEqual([]);
  });
});

test.each([
  [{ label: 'Name', required: true, requiredBy: 'attribute' as const }, '', true],
  [{ label: 'Name (required)' }, '', true],
  [{ label: 'Name (Pflichtfeld)' }, '', true],
  [{ label: 'Nom (obligatoire)' }, '', true],
  [{ label: 'お名前（必須）' }, '', true],
  [{ label: 'Name' }, 'All fields are required.', true],
  [{ label: 'Phone (optional)' }, 'All fields are required.', false],
  [{ label: 'Name' }, '', false],
])('%j in a form that says "%s" is required: %s', (field, text, required) => {
  expect(isRequired(fieldOf(field), formOf([], { text }))).toBe(required);
});

test('hidden fields and bait are nothing to fill in, and radio buttons of one name are one decision', () => {
  const forms = [
    formOf([
      { type: 'hidden', key: 'token' },
      { key: 'website', visible: false, honeypot: true },
      { type: 'radio', key: 'kind', label: 'Private' },
      { type: 'radio', key: 'kind', label: 'Business' },
      mail,
    ]),
  ];
  const [form] = readForms(pageOf([], { forms }));
  expect(form?.fields.map(({ fact }) => fact.key)).toEqual(['kind', 'email']);
});
