/** Reports against the schemas of the formats' own makers; see test/fixtures/schemas/README.md. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

const read = (file: string): string =>
  readFileSync(resolve(import.meta.dirname, '../fixtures/schemas', file), 'utf8');

const JUNIT = read('jenkins-junit-4.xsd');

/** What libxml2 finds wrong with a JUnit file by Jenkins' schema; empty where all is well. */
export async function junitMistakes(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml, schema: JUNIT, maxMemoryPages: 4096 });
  return errors.map(({ message }) => message);
}

/** The schema is draft 4, which differs from draft 7 in nothing that it uses but the name of its own id. */
function sarifValidator() {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(read('sarif-2.1.0-rtm.5.json'));
  // One of its patterns is none where expressions are read as Unicode.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  // @ts-expect-error ajv-formats is CommonJS, and its types know no callable default.
  addFormats(ajv);
  return ajv.compile(schema);
}
const validate = sarifValidator();

/** What is wrong with a SARIF file; empty where all is well. */
export function sarifMistakes(text: string): string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
