/** The fixture sites, each with the journeys that are expected on it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Goal, Journey } from '../../src/model/journey.js';

const FOLDER = join(import.meta.dirname, '../fixtures/sites');

export interface ExpectedJourney
  extends Partial<Pick<Journey, 'reached' | 'named' | 'clicks' | 'pageLoads'>> {
  path?: string;
  form?: { fields: number; required: number };
  obstacles?: string[];
}

export interface FixtureSite {
  name: string;
  folder: string;
  story: string;
  status: string;
  journeys: Partial<Record<Goal, ExpectedJourney>>;
}

export const fixtureSites = (): FixtureSite[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.replace('.json', '');
      const expected = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<
        FixtureSite,
        'name' | 'folder'
      >;
      return { name, folder: join(FOLDER, name), ...expected };
    });
