/** Kysely's running parts, as CommonJS: its 262 small modules then load in half the time that they take as ESM. */
import { createRequire } from 'node:module';
import type * as kysely from 'kysely';

export const { Kysely, SqliteDialect, sql }: typeof kysely = createRequire(import.meta.url)('kysely');
