/** Documents against the JSON Schemas that ship in the package. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const FOLDER = resolve(import.meta.dirname, '../../reports/schemas');

/** What is wrong with a document of `ownqueue.<name>/<number>`; empty where all is well. */
export function schemaErrors(document: { schema: string }): string[] {
  const file = `${document.schema.replace(/^ownqueue\./, '').replace('/', '-')}.json`;
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  // @ts-expect-error ajv-formats is CommonJS, and its types know no callable default.
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')));
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
