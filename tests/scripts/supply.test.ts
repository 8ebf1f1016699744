import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import {
  findInstallScripts,
  findUnheld,
  withInstallScript,
} from '#scripts/supply/install-scripts.ts';
import { formatLicences } from '#scripts/supply/format-licences.ts';
import { findForeignLicences } from '#scripts/supply/kept-licences.ts';
import { readLockfile, type Locked } from '#scripts/supply/lockfile.ts';

const packages = await readLockfile();

const installedSchema = z.object({
  license: z.string().optional(),
  scripts: z.record(z.string(), z.string()).optional(),
});

/** What the packages that are installed say of themselves. */
const installed = packages
  .filter(({ place }) => existsSync(join(place, 'package.json')))
  .map((locked) => {
    const text = readFileSync(join(locked.place, 'package.json'), 'utf8');
    return { locked, own: installedSchema.parse(JSON.parse(text)) };
  });

function locked(words: Partial<Locked>): Locked {
  return { place: 'node_modules/a', name: 'a', version: '1.0.0', license: 'MIT', ...words };
}

describe('what the project is built with', () => {
  it('is under licences that are kept', () => {
    expect(findForeignLicences(packages)).toEqual([]);
  });

  it('is listed in docs with its licences', () => {
    expect(readFileSync('docs/licences.md', 'utf8'), 'run `npm run licences`').toBe(
      formatLicences(packages),
    );
  });

  it('has the licences that the lockfile says', () => {
    expect(installed.length).toBeGreaterThan(300);
    expect(
      installed
        .filter(({ locked, own }) => locked.license !== own.license)
        .map(
          ({ locked, own }) => `${locked.name}: ${String(locked.license)}, ${String(own.license)}`,
        ),
    ).toEqual([]);
  });

  it('runs nothing while it is installed', () => {
    expect(findInstallScripts(packages)).toEqual([]);
    const asking = installed
      .filter(({ own }) =>
        ['preinstall', 'install', 'postinstall'].some((name) => name in (own.scripts ?? {})),
      )
      .map(({ locked }) => locked.name);
    expect(asking.filter((name) => !(name in withInstallScript))).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  it('is held to its bytes by the lockfile', () => {
    expect(findUnheld(packages)).toEqual([]);
  });

  it('brings a Node for each usual machine', () => {
    const names = packages.map(({ name }) => name);
    for (const machine of ['linux-x64', 'linux-arm64', 'darwin-x64', 'bin-darwin-arm64', 'win-x64'])
      expect(names).toContain(`node-${machine}`);
    expect(names).not.toContain('node');
  });
});

describe('the checks of supply', () => {
  it('tell a licence that nobody has read', () => {
    const foreign = [
      locked({ license: 'AGPL-3.0-only' }),
      locked({ license: 'MIT AND GPL-2.0-only' }),
      { ...locked({}), license: undefined },
    ];
    expect(findForeignLicences(foreign)).toEqual([
      expect.stringMatching(
        /^a 1\.0\.0: licence AGPL-3\.0-only is on no list: .*kept-licences\.ts/,
      ),
      expect.stringContaining('licence MIT AND GPL-2.0-only'),
      expect.stringContaining('licence not named'),
    ]);
    expect(findForeignLicences([locked({ license: 'GPL-2.0-only OR MIT' })])).toEqual([]);
  });

  it('tell a package that wants to run', () => {
    expect(findInstallScripts([locked({ hasInstallScript: true })])).toEqual([
      expect.stringMatching(/^a 1\.0\.0 has an install script.*install-scripts\.ts/),
    ]);
  });

  it('tell bytes that nothing is held to', () => {
    const integrity = 'sha512-a';
    expect(findUnheld([locked({ integrity })])).toEqual([]);
    for (const unheld of [
      {},
      { integrity: 'sha1-a' },
      { integrity, resolved: 'http://10.0.0.1/a' },
    ])
      expect(findUnheld([locked(unheld)])).toEqual([expect.stringMatching(/^a 1\.0\.0: /)]);
  });
});
