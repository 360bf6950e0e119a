/** Validates output against a JSON Schema that ships with the package. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Messages of everything that does not fit; empty where it does. */
export function misfits(schemaFile: string, value: unknown): string[] {
  const schema = JSON.parse(readFileSync(new URL(`../../${schemaFile}`, import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
