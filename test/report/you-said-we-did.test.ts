/** "You said, we did" is read by staff and customers: what is internal is in none of its formats. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterAudit, done, openAction, told } from '../../src/model/action.js';
import type { Format } from '../../src/report/format.js';

const FORMATS = resolve(import.meta.dirname, '../../src/report/formats');
const formats = await Promise.all(
  readdirSync(FORMATS).map(async (file) => (await import(resolve(FORMATS, file))).default as Format),
);

/** Letters that nothing else has; the field they were put into follows. */
const canary = (field: string): string => `qxzq${field}`;

test.each(formats)('$name shows what was met and done, and nothing else of an action', ({ render }) => {
  const internal = {
    note: canary('note'),
    owner: canary('owner'),
    channel: canary('channel'),
    subject: canary('subject'),
    branch: canary('branch'),
    check: canary('check'),
    auditId: canary('audit'),
    due: '1987-06-05',
  };
  const later = { id: canary('later'), startedAt: '2026-04-01T09:00:00Z', practice: false, announced: false };
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), (isTold, verified) => {
      const fresh = openAction(
        canary('id'),
        { ...internal, title: 'Link to the form', problem: 'The form was hidden' },
        '2026-03-01T09:00:00Z',
      );
      let action = done(fresh, '2026-03-05T09:00:00Z');
      if (isTold) action = told(action, canary('how'), '2026-03-06T09:00:00Z');
      if (verified) action = afterAudit(action, { ...later, findings: [{ verdict: 'pass' }] });
      const text = render({ kind: 'you-said-we-did', company: '', actions: [action, fresh], zone: 'UTC' });
      expect(text).toContain('Link to the form');
      expect(text).toContain('The form was hidden');
      expect(text).not.toMatch(/qxzq|1987/);
    }),
  );
});
