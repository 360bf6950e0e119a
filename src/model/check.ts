/** A check is a value: what it claims, why a customer cares, and a pure `judge` over evidence. */
import type { EvidenceByKind, EvidenceKind } from './evidence.js';
import type { Exhibit } from './exhibit.js';

export type Verdict = 'pass' | 'fail' | 'cant-tell' | 'not-applicable';

/** What to do about a failure, with the effort it takes the company. */
export interface Remedy {
  text: string;
  effort: 'minutes' | 'days' | 'project';
}

/**
 * One conclusion a check can reach. `says` is a sentence a customer would recognise.
 * `credit` (0 to 1) is the share of the weight earned; by default a pass earns 1 and a fail 0.
 */
export type Outcome =
  | { verdict: 'fail'; says: string; remedy: Remedy; credit?: number }
  | { verdict: 'pass'; says: string; credit?: number }
  | { verdict: 'cant-tell' | 'not-applicable'; says: string };

export type OutcomeTable = Readonly<Record<string, Outcome>>;

export type Weight = 1 | 2 | 3 | 4 | 5;

/** What `judge` concludes about one subject (a page, a form, a message, an answer). */
export interface Judgement<Code extends string = string> {
  outcome: Code;
  /** What was judged: a URL, a message id, a question id. */
  subject: string;
  /** Replaces the outcome's sentence where the evidence lets us be more precise. */
  message?: string;
  exhibits?: readonly Exhibit[];
}

export interface Check<Kind extends EvidenceKind = EvidenceKind, Code extends string = string> {
  /** `<family>/<good-case>`, equal to the path of its file: `website/complaint-path-exists`. */
  id: string;
  /** The good case as a sentence. */
  title: string;
  /** Why a customer cares. */
  why: string;
  /** Standard, law or study behind it, or "our assumption". */
  source: string;
  weight: Weight;
  /** Whom to thank when it passes, as a role: `the people at the desk`. */
  thank?: string;
  /** A failed critical check caps the score (see score.ts). */
  critical?: boolean;
  /** Country packs (ISO 3166-1 alpha-2) this check belongs to; absent means everywhere. */
  countries?: readonly string[];
  /**
   * What the outcome hangs on beside how easy it is to reach the company. A baseline leaves out what hangs on `time`,
   * which is another one in every run, and counts what hangs on `buying` as part of that journey.
   */
  hangsOn?: 'time' | 'buying';
  needs: Kind;
  outcomes: Readonly<Record<Code, Outcome>>;
  judge(evidence: EvidenceByKind[Kind]): readonly Judgement<Code>[];
}

/** A check whose type parameters are forgotten, as registries and stores hold it. */
export interface AnyCheck extends Omit<Check, 'judge' | 'outcomes'> {
  outcomes: OutcomeTable;
  // biome-ignore lint/suspicious/noExplicitAny: the registry pairs each check with evidence of its own kind
  judge(evidence: any): readonly Judgement[];
}

/** Whether something loaded at run time has the shape of a check. */
export function isCheck(value: unknown): value is AnyCheck {
  const check = value as Partial<AnyCheck> | null | undefined;
  return (
    typeof check?.id === 'string' &&
    typeof check.title === 'string' &&
    typeof check.judge === 'function' &&
    typeof check.outcomes === 'object' &&
    Number.isInteger(check.weight)
  );
}

/** Typed identity: the compiler refuses an undeclared outcome and a failing outcome without a remedy. */
export function defineCheck<Kind extends EvidenceKind, const Table extends OutcomeTable>(
  check: Omit<Check<Kind, keyof Table & string>, 'outcomes'> & { outcomes: Table },
): Check<Kind, keyof Table & string> {
  return check as Check<Kind, keyof Table & string>;
}
