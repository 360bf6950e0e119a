/** The document of `ownqueue walk --json`: `ownqueue.walk/1`, and its schema. */
import { z } from 'zod';
import type { Audit } from '../model/audit.js';
import { RUBRIC } from '../model/score.js';

const exhibit = z.union([
  z.object({ kind: z.literal('quote'), text: z.string(), url: z.string().optional() }),
  z.object({ kind: z.literal('url'), url: z.string(), text: z.string().optional() }),
  z.object({
    kind: z.literal('screenshot'),
    sha256: z.string(),
    caption: z.string(),
    url: z.string().optional(),
  }),
]);
const context = z.object({
  viewport: z.string().optional(),
  language: z.string().optional(),
  branch: z.string().optional(),
});

export const walkDocumentSchema = z.object({
  schema: z.literal('ownqueue.walk/1'),
  auditId: z.string(),
  checklist: z.string(),
  checklistVersion: z.int(),
  channel: z.string(),
  subject: z.string(),
  branch: z.string(),
  rater: z.string(),
  practice: z.boolean(),
  announced: z.boolean(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  status: z.enum(['complete', 'partial']).describe('partial: some questions were left unanswered'),
  rubric: z.int(),
  score: z
    .object({
      value: z.number().nullable().describe('null where too little could be told'),
      range: z.tuple([z.number(), z.number()]),
      coverage: z.number(),
    })
    .nullable()
    .describe('null for practice and announced walks'),
  findings: z.array(
    z.object({
      check: z.string(),
      outcome: z.string(),
      verdict: z.enum(['pass', 'fail', 'cant-tell', 'not-applicable']),
      critical: z.boolean(),
      weight: z.int(),
      credit: z.number().nullable(),
      subject: z.string(),
      message: z.string(),
      exhibits: z.array(exhibit),
    }),
  ),
  measurements: z.array(
    z.object({ name: z.string(), value: z.number(), unit: z.string(), subject: z.string(), context }),
  ),
});

export type WalkDocument = z.infer<typeof walkDocumentSchema>;

export function walkDocument(audit: Audit, checklist: string): WalkDocument {
  const { score } = audit;
  return {
    schema: 'ownqueue.walk/1',
    auditId: audit.id,
    checklist,
    checklistVersion: audit.version,
    channel: audit.channel,
    subject: audit.subject,
    branch: audit.branch,
    rater: audit.rater,
    practice: audit.practice,
    announced: audit.announced,
    startedAt: audit.startedAt,
    finishedAt: audit.finishedAt ?? audit.startedAt,
    status: audit.status === 'complete' ? 'complete' : 'partial',
    rubric: score?.rubric ?? RUBRIC,
    score: score && { value: score.value, range: [...score.range], coverage: score.coverage },
    findings: audit.findings.map(({ context: _, exhibits, ...finding }) => ({
      ...finding,
      exhibits: [...exhibits],
    })),
    measurements: audit.measurements.map((each) => ({ ...each })),
  };
}

/** For `reports/schemas/walk-1.json`. */
export const walkJsonSchema = (): object => ({
  ...z.toJSONSchema(walkDocumentSchema),
  title: 'ownqueue.walk/1: what `ownqueue walk --json` prints',
});
