/** Forms whose send control stays disabled, whatever is filled in: they cannot be sent. */
import { formWakes } from '../interact/form-wakes.js';
import { asBroken } from '../search/broken-forms.js';
import type { Endpoint, StateReading } from '../search/cheapest-paths.js';
import type { Tab } from '../tab/tab.js';

export const hasSleeping = ({ endpoints }: StateReading): boolean => endpoints.some(({ asleep }) => asleep);

/** Fills in every form that looks asleep, in the tab as it stands: it must be in a throwaway place. */
export async function woken(tab: Tab, reading: StateReading): Promise<StateReading> {
  const forms = new Set(reading.endpoints.flatMap(({ asleep }) => asleep ?? []));
  const dead = new Set<Endpoint['asleep']>();
  for (const form of forms) if (!(await formWakes(tab, form, form.submits))) dead.add(form);
  const endpoints = reading.endpoints.map((one) => (dead.has(one.asleep) ? asBroken(one) : one));
  return { ...reading, endpoints };
}
