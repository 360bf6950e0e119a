/** Every website check keeps its contract, and every outcome it declares is reached by literal evidence. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnyCheck } from '../../../src/model/check.js';
import { judgedFindings } from '../../../src/model/finding.js';
import type { CheckLiterals } from '../../support/check-literals.js';

const CHECKS = join(import.meta.dirname, '../../../src/website/checks');
const LITERALS = join(import.meta.dirname, 'literals');

const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

const names = namesIn(CHECKS);
const checks = await Promise.all(
  names.map(async (name) => ({
    name,
    check: (await import(join(CHECKS, `${name}.ts`))).default as AnyCheck,
  })),
);
const literals = await Promise.all(
  namesIn(LITERALS).map(
    async (name) => (await import(join(LITERALS, `${name}.ts`))).default as CheckLiterals,
  ),
);

it('has literal evidence for every check, and for nothing else', () => {
  expect(namesIn(LITERALS)).toEqual(names);
});

describe.each(checks)('$name', ({ name, check }) => {
  it('is named after its file', () => expect(check.id).toBe(`website/${name}`));

  it('says the good case and why it matters as sentences', () => {
    expect(check.title).toMatch(/^[A-Z].{15,110}[^.!?]$/);
    expect(check.why).toMatch(/^[A-Z].{20,}[.]$/);
  });

  it('names its source in words, and weighs 1 to 5', () => {
    expect(check.source.length).toBeGreaterThan(10);
    expect(check.source).not.toMatch(/\bT\d\d\b|\[[ACK]2?\]/);
    expect([1, 2, 3, 4, 5]).toContain(check.weight);
    expect(check.needs).toBe('site');
  });

  it('can pass, can fail, and can say that it could not tell', () => {
    const verdicts = Object.values(check.outcomes).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(expect.arrayContaining(['pass', 'fail', 'cant-tell']));
  });

  it('neither passes nor fails where the site did not answer', () => {
    expect(check.outcomes.unreachable?.verdict).toBe('cant-tell');
  });

  it('says every outcome in a sentence, and how to remedy every failure', () => {
    for (const outcome of Object.values(check.outcomes)) {
      expect(outcome.says).toMatch(/^[A-Z0-9].*[.]$/);
      if (outcome.verdict === 'fail') expect(outcome.remedy.text).toMatch(/^[A-Z].{20,}[.]$/);
    }
  });

  it('belongs to countries in capital letters, says that the law may apply, or belongs to no country', () => {
    if (!check.countries) return;
    for (const country of check.countries) expect(country).toMatch(/^[A-Z]{2}$/);
    expect(`${check.source} ${check.why}`).toMatch(/may apply; not legal advice/);
  });
});

describe.each(literals)('$check.id', ({ check, byOutcome }) => {
  const cases = Object.entries(byOutcome).flatMap(([outcome, sites]) =>
    sites.map((evidence, number) => ({ outcome, number, evidence })),
  );

  it.each(cases)('concludes $outcome (evidence $number)', ({ outcome, evidence }) => {
    const before = structuredClone(evidence);
    const findings = judgedFindings(check, evidence, {});
    expect(findings.map((finding) => finding.outcome)).toEqual([outcome]);
    for (const { message, subject } of findings) {
      expect(message).toMatch(/^\S.*[.]$/);
      expect(URL.canParse(subject)).toBe(true);
    }
    expect(evidence, 'judging changes no evidence').toEqual(before);
  });

  it('reaches every outcome that it declares', () => {
    expect(Object.keys(byOutcome).sort()).toEqual(Object.keys(check.outcomes).sort());
  });
});
