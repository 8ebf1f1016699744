import type { Locked } from './lockfile.ts';

/** The licences that a package may have: each lets the site be built and published, and asks at most that it be named. */
export const keptLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
];

/** Licences that bind whoever changes or passes on the package itself: it is used as it is, and nothing of it is published. */
export const usedAsTheyAre: readonly string[] = ['LGPL-3.0-or-later', 'MPL-2.0', 'OFL-1.1'];

/** Every package under a licence that is on neither list, or under none that it names, and what to do about it. */
export function findForeignLicences(packages: readonly Locked[]): string[] {
  return packages
    .filter(({ license }) => license === undefined || !isKept(license))
    .map(
      ({ name, version, license }) =>
        `${name} ${version}: licence ${license ?? 'not named'} is on no list: read it, then add it to ` +
        'scripts/supply/kept-licences.ts, or do without the package',
    );
}

/** An expression as SPDX writes it, without brackets, which no package has needed: all of `AND`, one of `OR`. */
function isKept(expression: string): boolean {
  const kept = new Set([...keptLicences, ...usedAsTheyAre]);
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => kept.has(licence)));
}
