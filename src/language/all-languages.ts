/** Every language there is a file for, in the order of their codes. Adding a file adds a language. */
import { readdir } from 'node:fs/promises';
import type { Language } from './language.js';

const FOLDER = new URL('./languages/', import.meta.url);

/** Files are compiled (`.js`) or, in tests, sources (`.ts`); declarations are passed over. */
const files = (await readdir(FOLDER)).filter((name) => /^[a-z]{2,3}\.(js|ts)$/.test(name)).sort();

export const languages: readonly Language[] = await Promise.all(
  files.map(async (file) => {
    const { default: language } = (await import(new URL(file, FOLDER).href)) as { default: Language };
    return language;
  }),
);
