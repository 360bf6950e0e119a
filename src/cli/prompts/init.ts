/** The questions of `ownqueue init`; each can be answered with Enter. */
import inquirer from 'inquirer';
import type { InitAnswers } from '../../config/new-file.js';
import { PRESETS } from '../../model/budget.js';
import { withScheme } from '../../text/with-scheme.js';
import type { Context } from '../context.js';

export async function askForConfig(given: InitAnswers, _context: Context): Promise<InitAnswers> {
  const answers = await inquirer.prompt([
    { type: 'input', name: 'company', message: 'What is your company called?', default: given.company },
    {
      type: 'input',
      name: 'site',
      message: 'Address of your home page?',
      default: given.site || undefined,
      validate: (text: string) =>
        URL.canParse(withScheme(text)) || 'Please give an address such as https://www.example.org',
    },
    {
      type: 'input',
      name: 'country',
      message: 'In which country is it, in two letters (GB, DE, US …)?',
      default: given.country || undefined,
      validate: (text: string) => /^([A-Za-z]{2})?$/.test(text) || 'Two letters, such as GB, or nothing',
    },
    {
      type: 'input',
      name: 'languages',
      message: 'Which languages do your customers speak (en, de, fr …)?',
      default: given.languages.join(',') || 'en',
    },
    {
      type: 'checkbox',
      name: 'viewports',
      message: 'Which screens shall I look through?',
      choices: [
        { name: 'a computer', value: 'desktop', checked: true },
        { name: 'a phone', value: 'mobile', checked: given.viewports.includes('mobile') },
      ],
    },
    {
      type: 'checkbox',
      name: 'budgets',
      message: 'Which limits shall ownqueue check keep?',
      choices: Object.keys(PRESETS).map((name) => ({ name: name.replaceAll('-', ' '), value: name })),
    },
    {
      type: 'input',
      name: 'store',
      message: 'Where shall audits be kept (Enter: in .ownqueue, beside this file)?',
      default: given.store || undefined,
    },
  ]);
  return {
    ...given,
    company: answers.company ?? '',
    site: withScheme(answers.site),
    country: (answers.country ?? '').toUpperCase(),
    languages: String(answers.languages ?? '')
      .split(/[,\s]+/)
      .filter(Boolean),
    viewports: answers.viewports as string[],
    budgets: answers.budgets as string[],
    store: answers.store ?? '',
  };
}
