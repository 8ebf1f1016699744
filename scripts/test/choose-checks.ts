import type { Check } from './check.ts';
import { checks, walk } from './checks.ts';
import { quickChecks } from './quick-checks.ts';

/** The checks that the words after `npm test --` ask for: none for all, `quick`, or names; throws on a name that no check has. */
export function chooseChecks(wanted: readonly string[]): readonly Check[] {
  if (wanted.length === 0) return checks;
  if (wanted.length === 1 && wanted[0] === 'quick') return quickChecks;
  const known = [...checks, walk];
  const names = known.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    const all = names.join(', ');
    throw new Error(
      `There is no check ${unknown.join(', ')}; the checks are: ${all}; or quick alone`,
    );
  }
  return known.filter(({ name }) => wanted.includes(name));
}
