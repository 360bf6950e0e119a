/** Mistakes in ownqueue.yaml are shown with their place and, where possible, a suggestion. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyConfig } from '../../src/config/empty.js';
import { findConfigFile, loadConfig } from '../../src/config/load.js';
import { configText } from '../../src/config/new-file.js';
import { configSchema } from '../../src/config/schema.js';
import { parseSettings } from '../../src/config/yaml-file.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const mistakesIn = (text: string): string => {
  try {
    parseSettings(text, 'ownqueue.yaml', configSchema);
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('ownqueue.yaml', () => {
  it('means the same empty as missing', () => {
    expect(emptyConfig()).toEqual(configSchema.parse({}));
  });

  it.each([
    ['compny: Example', 'ownqueue.yaml:1:1: unknown key “compny”; did you mean “company”?'],
    ['limits:\n  pgaes: 3', 'ownqueue.yaml:2:3: unknown key “pgaes”; did you mean “pages”?'],
    ['site: example.org', 'ownqueue.yaml:1:7: “site” must be an http or https address'],
    ['site: file:///etc/passwd', 'ownqueue.yaml:1:7: “site” must be an http or https address'],
    ['country: uk', 'ownqueue.yaml:1:10: “country” must be a country in two capital letters, such as DE'],
    [
      'viewports: [desktop, moblie]',
      'ownqueue.yaml:1:22: “viewports.1” must be one of desktop, mobile; did you mean “mobile”?',
    ],
    ['limits:\n  pages: many', 'ownqueue.yaml:2:10: “limits.pages” must be a number'],
    ['company: [', 'ownqueue.yaml:1:11: '],
    ['- a\n- b', 'ownqueue.yaml:1:1: must be a set of keys and values'],
  ])('%j is refused with %j', (text, message) => {
    expect(mistakesIn(text)).toContain(message);
  });

  it('lists all mistakes at once', () => {
    expect(mistakesIn('compny: A\nsite: b\n').split('\n')).toHaveLength(2);
  });

  it('may be empty, and then has the defaults', () => {
    expect(parseSettings('', 'ownqueue.yaml', configSchema)).toMatchObject({
      viewports: ['desktop'],
      limits: { pages: 40, depth: 6 },
      manners: { robots: true },
    });
  });

  it('is found in a folder above', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ownqueue.yaml'), 'company: Example Ltd\n');
    expect(await findConfigFile(join(folder, 'a', 'b'))).toBe(join(folder, 'ownqueue.yaml'));
    expect(await loadConfig(join(folder, 'ownqueue.yaml'))).toMatchObject({ company: 'Example Ltd' });
    expect(await loadConfig(join(folder, 'none.yaml'))).toBeNull();
  });

  it('as written by init is valid, whatever was answered', () => {
    const answers = {
      company: 'Müller: "Söhne" & Co #1',
      country: 'DE',
      languages: ['de', 'en'],
      site: 'https://www.example.org',
      viewports: ['desktop', 'mobile'],
      budgets: ['complain.clicks<=2', 'as-easy-as-buying'],
      store: 'data/audits.db',
    };
    const read = parseSettings(configText(answers), 'ownqueue.yaml', configSchema);
    expect(read).toMatchObject({ ...answers, store: { path: answers.store } });
    const nothing = {
      company: '',
      country: '',
      languages: [],
      site: '',
      viewports: [],
      budgets: [],
      store: '',
    };
    expect(mistakesIn(configText(nothing))).toBe('none');
  });
});
