/** Setting up a walk and going through it: the branch is asked once, nothing is hidden in doubt, nothing begun is lost. */
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/cli/walk/live-walk.js';
import type { Asked, Reply } from '../../../src/cli/walk/prompter.js';
import { checklistOf, shippedById } from '../../support/checklists.js';
import { scriptedPrompter, steadyContext, temporaryStore, walked } from '../../support/walk-world.js';

const QUESTION = 'type: yes-no, title: T, why: W, source: S';
const checklist = checklistOf(`  - title: Part
    questions:
      - { id: a, ask: A?, ${QUESTION} }
      - { id: b, ask: B?, ${QUESTION} }
`);

describe('the branch', () => {
  async function prepared(branches: string[], picked?: string, subject = 'desk') {
    const offered: string[][] = [];
    const prompter = {
      ...scriptedPrompter({}),
      pick: async (_: string, choices: readonly { id: string; label: string }[]) => {
        offered.push(choices.map(({ label }) => label));
        return picked ?? choices[0]!.id;
      },
    };
    const world = { store: await temporaryStore(), context: steadyContext(), prompter, branches };
    const { audit } = await prepare(checklist, { subject }, world);
    return { offered, audit };
  }

  it('is picked once from the configured ones', async () => {
    const { offered, audit } = await prepared(['Bath', 'Bristol'], 'Bristol');
    expect(offered).toEqual([['Bath', 'Bristol', 'the whole company']]);
    expect(audit.branch).toBe('Bristol');
  });

  it('is not asked for if none is configured', async () => {
    const { offered, audit } = await prepared([]);
    expect(offered).toEqual([]);
    expect(audit.branch).toBe('');
  });

  it('is taken from a subject that is the name of one', async () => {
    expect((await prepared(['Bath', 'Bristol'], '', 'bristol')).audit.branch).toBe('Bristol');
  });
});

it('skipping the first question of a call hides nothing of the call', async () => {
  const skip: Reply = { kind: 'skip', note: '' };
  const script = Object.fromEntries(shippedById('call').questions.map(({ id }) => [id, skip]));
  const { prompter } = await walked(shippedById('call'), {
    ...script,
    timeline: '0:00 dial | 0:06 H | 2:00 end',
  });
  expect(prompter.asked).toContain('timeline');
  expect(prompter.asked).toContain('care');
  expect(prompter.asked).not.toContain('menu-layers');
});

it('going back keeps the note and the ticks of the question that was left', async () => {
  const seen: (Asked['unfinished'] | null)[] = [];
  const unfinished = { note: 'rang twice', ticked: ['x'] };
  await walked(checklist, {
    a: true,
    b: (asked) => {
      seen.push(asked.unfinished ?? null);
      return seen.length === 1 ? { kind: 'back', unfinished } : { kind: 'answer', value: true, note: '' };
    },
  });
  expect(seen).toEqual([null, unfinished]);
});
