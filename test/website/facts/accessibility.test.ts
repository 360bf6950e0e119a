/** Faults that axe-core finds in a real page come back as plain JSON. */
import { expect, test } from 'vitest';
import { accessibilityOf } from '../../../src/website/facts/accessibility.js';
import { testBrowser } from '../../support/browser.js';

const { open } = testBrowser();

const pageWith = (body: string) =>
  open(
    `<!doctype html><html lang="en"><head><title>Complaints</title></head><body><main>${body}</main></body></html>`,
  );

test('a field without a name is a critical fault, and its place is told', async () => {
  const page = await pageWith('<h1>Complain</h1><form><input id="email" type="email"></form>');
  expect(await accessibilityOf(page)).toEqual([
    { id: 'label', impact: 'critical', help: 'Form elements must have labels', targets: ['#email'] },
  ]);
});

test('a page in order has no faults', async () => {
  const page = await pageWith(
    '<h1>Complain</h1><label>Email <input type="email" autocomplete="email"></label>',
  );
  expect(await accessibilityOf(page)).toEqual([]);
});

test('frames of strangers are not waited for', async () => {
  const page = await pageWith('<h1>Map</h1><iframe title="Map" srcdoc="<input>"></iframe>');
  expect(await accessibilityOf(page)).toEqual([]);
});
