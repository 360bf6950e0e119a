/** Every inbox check keeps its contract, and every outcome it declares is reached by literal evidence. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnyCheck } from '../../../src/model/check.js';
import { judgedFindings } from '../../../src/model/finding.js';
import { inbox, mail } from '../../support/inbox-evidence.js';
import type { InboxLiterals } from './inbox-literals.js';

const CHECKS = join(import.meta.dirname, '../../../src/inbox/checks');
const LITERALS = join(import.meta.dirname, 'literals');

async function defaultsIn<T>(folder: string): Promise<{ name: string; value: T }[]> {
  return Promise.all(
    readdirSync(folder)
      .sort()
      .map(async (file) => ({
        name: file.replace(/\.ts$/, ''),
        value: (await import(join(folder, file))).default as T,
      })),
  );
}

const checks = await defaultsIn<AnyCheck>(CHECKS);
const literals: InboxLiterals = Object.assign(
  {},
  ...(await defaultsIn<InboxLiterals>(LITERALS)).map(({ value }) => value),
);

it('holds the 42 checks of the domain, each with literal evidence', () => {
  expect(checks).toHaveLength(42);
  expect(Object.keys(literals).sort()).toEqual(checks.map(({ name }) => name));
});

describe.each(checks)('$name', ({ name, value: check }) => {
  it('is named after its file and needs a mailbox', () => {
    expect(check.id).toBe(`inbox/${name}`);
    expect(check.needs).toBe('inbox');
  });

  it('says the good case, why it matters and its source in words', () => {
    expect(check.title).toMatch(/^[A-Z].{15,110}[^.!?]$/);
    expect(check.why).toMatch(/^[A-Z“].{20,}[.]$/);
    expect(check.source.length).toBeGreaterThan(10);
  });

  it('says every outcome in a sentence, and how to remedy every failure', () => {
    for (const outcome of Object.values(check.outcomes)) {
      expect(outcome.says).toMatch(/^[A-Z].*[.]$/);
      if (outcome.verdict === 'fail') expect(outcome.remedy.text).toMatch(/^[A-Z“].{15,}[.]$/);
    }
    const verdicts = Object.values(check.outcomes).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(expect.arrayContaining(['pass', 'fail']));
  });

  it('declares the outcomes that have literal evidence, and no others', () => {
    expect(Object.keys(literals[name] ?? {}).sort()).toEqual(Object.keys(check.outcomes).sort());
  });

  it.each(Object.entries(literals[name] ?? {}))('reaches %s', (outcome, evidence) => {
    const reached = judgedFindings(check, evidence, {}).map((finding) => finding.outcome);
    expect(reached).toContain(outcome);
  });

  it('shows words of the mail for every failure that has any', () => {
    for (const [outcome, evidence] of Object.entries(literals[name] ?? {})) {
      if (check.outcomes[outcome]?.verdict !== 'fail') continue;
      const failed = judgedFindings(check, evidence, {}).find((finding) => finding.outcome === outcome);
      const shown = [
        ...(failed?.exhibits ?? []),
        failed?.message === check.outcomes[outcome]?.says ? [] : failed?.message,
      ].flat();
      const needsNone = ['missing', 'empty'].includes(outcome);
      expect(shown.length > 0 || needsNone, `${name}: ${outcome}`).toBe(true);
    }
  });

  it('judges an empty mailbox, and one with a mail about which nothing is known, without failing', () => {
    expect(() => judgedFindings(check, inbox([]), {})).not.toThrow();
    const blank = mail({
      receivedAt: null,
      sentAt: null,
      subject: '',
      links: [],
      unsubscribe: [],
      greeting: null,
      textPart: null,
      preview: '',
    });
    expect(() => judgedFindings(check, inbox([blank]), {})).not.toThrow();
  });
});

describe('whose faults count', () => {
  it('does not blame the company for the mail of a stranger', async () => {
    const stranger = mail({
      from: { name: 'Bargains', address: 'a@bargains.test', domain: 'bargains.test' },
      unsubscribe: [],
      list: { id: null, unsubscribe: [], post: null },
      authentication: { ...mail().authentication, signatures: [] },
      placeholders: ['Lorem ipsum'],
    });
    const failing = checks
      .flatMap(({ value }) => judgedFindings(value, inbox([mail(), stranger]), {}))
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ check }) => check);
    expect(failing).toEqual(['inbox/address-kept-secret']);
  });

  it('finds nothing wrong with a blameless mail', () => {
    const failing = checks
      .flatMap(({ value }) => judgedFindings(value, inbox([mail()]), {}))
      .filter(({ verdict }) => verdict === 'fail');
    expect(failing.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual([]);
  });
});
