/** Documents against the JSON Schemas that ship in the package. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export const FOLDER = resolve(import.meta.dirname, '../../reports/schemas');

/** What is wrong with a document of `ownqueue.<name>/<number>`; empty where all is well. */
export function schemaErrors(document: { schema: string }): string[] {
  return misfits(document.schema, document);
}

/** The same for a document that does not say itself what it is, such as one line of many. */
export function misfits(schema: string, document: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  // @ts-expect-error ajv-formats is CommonJS, and its types know no callable default.
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(resolve(FOLDER, fileOf(schema)), 'utf8')));
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** `trend-1.json` for `ownqueue.trend/1`. */
export const fileOf = (schema: string): string =>
  `${schema.replace(/^ownqueue\./, '').replace('/', '-')}.json`;
