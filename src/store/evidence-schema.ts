/** What evidence, exhibits and answers have to look like, so that every check, report and walk can read them. */
import type { z } from 'zod';
import type { EvidenceKind } from '../model/evidence.js';

/** By what a column holds. */
export type Schemas = Record<EvidenceKind | 'exhibits' | 'answer', z.ZodType>;

let known: Promise<Schemas> | undefined;

/** Loaded only for what comes from elsewhere, and for what turns out to be damaged. Keys that are unknown may stand there. */
export const storedSchemas = (): Promise<Schemas> => {
  known ??= import('zod').then(({ z: zod }) => schemas(zod));
  return known;
};

/** The first mistake as `pages.0.url must be …`; null if the value fits. */
export async function mistakeIn(kind: keyof Schemas, value: unknown): Promise<string | null> {
  const result = (await storedSchemas())[kind].safeParse(value);
  const [issue] = result.error?.issues ?? [];
  if (!issue) return null;
  return `${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}`;
}

/** Matches `2026-11-22T09:30:00.000Z`; seconds may be left out. */
export const INSTANT = /^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/;

export const isInstant = (text: unknown): boolean =>
  typeof text === 'string' && INSTANT.test(text) && !Number.isNaN(Date.parse(text));

/** `2026-12-01`. */
export const isDay = (text: unknown): boolean =>
  typeof text === 'string' && /^\d{4}-[01]\d-[0-3]\d$/.test(text) && !Number.isNaN(Date.parse(text));

function schemas(zod: typeof z): Schemas {
  const { array, boolean, enum: oneOf, int, literal, looseObject, number, record, string, union } = zod;
  const text = string();
  const texts = array(text);
  const textOrNull = text.nullable();
  const numberOrNull = number().nullable();
  const at = text.refine(isInstant, 'is no time such as 2026-11-22T09:30:00Z');
  const atOrNull = at.nullable();
  const sha256 = text.regex(/^[0-9a-f]{64}$/, 'is no SHA-256');
  const goal = oneOf(['contact', 'complain', 'buy', 'cancel']);

  const box = looseObject({ x: number(), y: number(), width: number(), height: number() });
  const element = {
    path: text,
    tag: text,
    role: textOrNull,
    name: text,
    text,
    visible: boolean(),
    box: box.nullable(),
    region: text,
    order: number(),
    frame: textOrNull,
    attributes: record(text, text),
  };
  const control = looseObject({
    ...element,
    kind: text,
    expanded: boolean().nullable(),
    popup: boolean(),
    disabled: boolean(),
    form: numberOrNull,
  });
  const field = looseObject({
    ...element,
    key: text,
    type: text,
    label: text,
    labelledBy: text,
    placeholder: text,
    autocomplete: text,
    required: boolean(),
    requiredBy: textOrNull,
    options: texts,
    checked: boolean(),
    minLength: numberOrNull,
    maxLength: numberOrNull,
    honeypot: boolean(),
  });
  const facts = looseObject({
    url: text,
    title: text,
    lang: textOrNull,
    alternates: array(looseObject({ lang: text, url: text })),
    viewport: looseObject({ width: number(), height: number() }),
    scrollHeight: number(),
    links: array(
      looseObject({
        ...element,
        index: numberOrNull,
        href: text,
        rawHref: text,
        imageAlt: text,
        heading: text,
      }),
    ),
    controls: array(control),
    forms: array(
      looseObject({
        ...element,
        index: numberOrNull,
        action: text,
        rawAction: text,
        method: text,
        heading: text,
        fields: array(field),
        submits: array(control),
        words: number(),
      }),
    ),
    headings: array(
      looseObject({ level: number(), text, visible: boolean(), order: number(), region: text }),
    ),
    blocks: array(
      looseObject({
        text,
        words: number(),
        region: text,
        order: number(),
        box: box.nullable(),
        frame: textOrNull,
      }),
    ),
    frames: array(
      looseObject({
        url: text,
        title: text,
        visible: boolean(),
        box: box.nullable(),
        read: boolean(),
        order: number(),
      }),
    ),
    widgets: array(
      looseObject({ kind: text, product: text, visible: boolean(), form: numberOrNull, order: number() }),
    ),
    structuredData: array(zod.unknown()),
    words: number(),
  });
  const page = looseObject({
    url: text,
    requestedUrl: text,
    status: numberOrNull,
    depth: numberOrNull,
    why: text,
    timings: looseObject({
      responseMs: numberOrNull,
      domReadyMs: numberOrNull,
      largestPaintMs: numberOrNull,
    }),
    firstAttempt: looseObject({ failure: text, ms: number() }).optional(),
    accessibility: array(looseObject({ id: text, impact: text, help: text, targets: texts })).optional(),
    facts: facts.nullable(),
    failure: textOrNull,
  });
  const journey = looseObject({
    goal,
    reached: oneOf(['form', 'email', 'phone', 'page', 'blocked', 'not-found']),
    named: boolean(),
    clicks: number(),
    pageLoads: number(),
    steps: array(
      looseObject({
        action: text,
        text,
        href: text.optional(),
        from: text,
        url: text,
        seconds: number(),
        loads: boolean(),
        region: text.optional(),
        screenshot: text.optional(),
      }),
    ),
    finalUrl: textOrNull,
    form: looseObject({
      url: text,
      fields: number(),
      required: number(),
      optional: number(),
      requiredFields: array(looseObject({ label: text, kind: text })),
    }).nullable(),
    words: number(),
    obstacles: texts,
    effort: looseObject({ seconds: number(), penalties: number(), actions: number() }).nullable(),
    work: looseObject({
      clicks: number(),
      pageLoads: number(),
      browsingWords: number(),
      formWords: number(),
      viewportsScrolled: number(),
      fields: array(looseObject({ kind: text, required: boolean(), minLength: number().optional() })),
      obstacles: texts,
    })
      .nullable()
      .optional(),
    note: text,
    recording: text.optional(),
  });
  const look = {
    site: text,
    viewport: oneOf(['desktop', 'mobile']),
    language: textOrNull,
    country: textOrNull,
    startedAt: at,
    finishedAt: at,
    pagesOpened: number(),
    consentActions: number(),
    otherFace: text.optional(),
    certificatesIgnored: literal(true).optional(),
    journeys: looseObject({ contact: journey, complain: journey, buy: journey, cancel: journey }),
    pages: array(page),
  };
  const site = union([
    looseObject({ ...look, status: oneOf(['complete', 'partial']), failure: textOrNull }),
    looseObject({ ...look, status: literal('unreachable'), failure: text }),
  ]);

  const address = looseObject({ name: text, address: text, domain: text });
  const message = looseObject({
    id: text,
    file: text,
    messageId: textOrNull,
    from: address,
    replyTo: address.nullable(),
    to: texts,
    subject: text,
    sentAt: atOrNull,
    receivedAt: atOrNull,
    marketing: boolean(),
    confirmation: boolean(),
    list: looseObject({ id: textOrNull, unsubscribe: texts, post: textOrNull }),
    isReply: boolean(),
    authentication: looseObject({
      server: textOrNull,
      spf: textOrNull,
      dkim: textOrNull,
      dmarc: textOrNull,
      policy: textOrNull,
      signatures: array(looseObject({ domain: text, headers: texts, result: textOrNull })),
    }),
    bytes: number(),
    htmlBytes: numberOrNull,
    defect: textOrNull,
    declaredLanguage: textOrNull,
    language: textOrNull,
    letters: number(),
    contentLetters: number(),
    preview: text,
    greeting: looseObject({ text, name: text, kind: text }).nullable(),
    mergeTags: array(looseObject({ tag: text, place: text, quote: text })),
    placeholders: texts,
    unsubscribe: array(
      looseObject({ label: text, sentence: text, href: text, login: boolean(), offset: number() }),
    ),
    unsubscribeInPicture: boolean(),
    saysNoReply: textOrNull,
    noReplySender: boolean(),
    noReplyAnswer: boolean(),
    addresses: texts,
    phones: texts,
    company: array(looseObject({ kind: text, quote: text })),
    contactRoutes: texts,
    links: array(
      looseObject({
        text,
        alt: text,
        href: text,
        domain: textOrNull,
        shownDomain: textOrNull,
        acts: boolean().optional(),
        kind: text,
      }),
    ),
    images: looseObject({
      content: number(),
      withoutAlt: number(),
      linkedWithoutAlt: number(),
      tracking: number(),
    }),
    insecure: texts,
    attachments: array(looseObject({ filename: text, mimeType: text })),
    textPart: looseObject({ letters: number(), similarity: numberOrNull, quote: text }).nullable(),
    offers: array(looseObject({ quote: text, until: text })),
    promise: looseObject({ quote: text, perWeek: number() }).nullable(),
    foreignLabels: array(looseObject({ text, language: text })),
    simhash: text.regex(/^[0-9a-f]{16}$/, 'is no hash of 64 bits'),
  });
  const inbox = looseObject({
    source: text,
    period: looseObject({ from: atOrNull, to: atOrNull }),
    planting: looseObject({
      address: textOrNull,
      name: textOrNull,
      plantedAt: atOrNull,
      where: textOrNull,
      consent: textOrNull,
      promisedPerWeek: numberOrNull,
      unsubscribedAt: atOrNull,
    }),
    company: looseObject({
      domains: texts,
      brands: texts,
      languages: texts,
      countries: texts,
      zone: text.refine(isZone, 'is no time zone'),
    }),
    messages: array(message),
    linkVisits: array(
      looseObject({
        href: text,
        message: text,
        at,
        method: oneOf(['HEAD', 'GET', 'knock']),
        status: numberOrNull,
        failure: textOrNull,
        unsubscribe: boolean(),
        refused: literal(true).optional(),
      }),
    ).nullable(),
    pictures: record(text, sha256),
  });

  const answer = union([text, number(), boolean(), texts]);
  const answers = looseObject({
    checklist: text,
    checklistVersion: int(),
    startedAt: at,
    finishedAt: at,
    errand: text.optional(),
    persona: text.optional(),
    answers: record(
      text,
      looseObject({
        value: answer.nullable(),
        note: text.optional(),
        at,
        derived: boolean().optional(),
        late: boolean().optional(),
      }),
    ),
  });
  const exhibits = array(
    union([
      looseObject({ kind: literal('quote'), text, url: text.optional() }),
      looseObject({ kind: literal('url'), url: text, text: text.optional() }),
      looseObject({ kind: literal('screenshot'), sha256, caption: text, url: text.optional() }),
    ]),
  );
  return { site, inbox, answers, answer, exhibits };
}

/** Whether this machine knows the IANA zone. */
export function isZone(text: unknown): boolean {
  if (typeof text !== 'string' || text === '') return false;
  try {
    return Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
