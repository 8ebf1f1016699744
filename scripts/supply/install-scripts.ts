import type { Locked } from './lockfile.ts';

/** The packages that ask to run something while they are installed; none is let, and each does without. */
export const withInstallScript: Readonly<Record<string, string>> = {
  esbuild:
    'puts its program where its starter stands, to start sooner; Vite calls the program itself',
};

/** Every package that asks to run something while it is installed and is not on the list, and what to do about it. */
export function findInstallScripts(packages: readonly Locked[]): string[] {
  return packages
    .filter(
      ({ name, hasInstallScript }) => hasInstallScript === true && !(name in withInstallScript),
    )
    .map(
      ({ name, version }) =>
        `${name} ${version} has an install script, which is never run: see that it works without, then add it to ` +
        'scripts/supply/install-scripts.ts, or do without the package',
    );
}

/** Every package whose bytes the lockfile does not hold to a hash, or that it has from a place of its own. */
export function findUnheld(packages: readonly Locked[]): string[] {
  return packages
    .filter(
      ({ integrity, resolved }) =>
        integrity?.startsWith('sha512-') !== true || resolved !== undefined,
    )
    .map(
      ({ name, version }) =>
        `${name} ${version}: package-lock.json does not hold its bytes: make it anew`,
    );
}
