import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { findStrayAddresses } from './rooms/addresses.ts';
import { findImportCycles } from './rooms/cycles.ts';
import { findClosedDoors } from './rooms/doors.ts';
import { findFolderCycles, findFullFolders } from './rooms/folders.ts';
import { findLanguages } from './rooms/languages.ts';
import { findMapFaults } from './rooms/map.ts';
import { findBadNames } from './rooms/names.ts';
import { findUndeclared } from './rooms/packages.ts';
import { findImpurities } from './rooms/purity.ts';
import { findBadShapes } from './rooms/shapes.ts';
import { readSources, readStyles, readTests, type Source } from './rooms/source.ts';

let sources: Source[];

beforeAll(async () => {
  sources = await readSources();
});

const manifest = z.object({ devDependencies: z.record(z.string(), z.string()) });

describe('the rooms', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('import only through open doors', () => {
    expect(findClosedDoors(sources)).toEqual([]);
  });

  it('import in no circle', () => {
    expect(findImportCycles(sources)).toEqual([]);
  });

  it('import in no circle of folders', () => {
    expect(findFolderCycles(sources)).toEqual([]);
  });

  it('hold at most twenty files side by side', async () => {
    const all = [...sources, ...(await readStyles()), ...(await readTests())];
    expect(findFullFolders(all)).toEqual([]);
  });

  it('import only packages that package.json names', () => {
    const { devDependencies } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
    expect(findUndeclared(sources, new Set(Object.keys(devDependencies)))).toEqual([]);
  });

  it('touch nothing where they are pure', () => {
    expect(findImpurities(sources)).toEqual([]);
  });

  it('stand in the map of CONTRIBUTING, each of them', () => {
    expect(findMapFaults(readFileSync('CONTRIBUTING.md', 'utf8'), sources)).toEqual([]);
  });

  it('know that a site may stand in a folder', () => {
    expect(findStrayAddresses(sources)).toEqual([]);
  });

  it('speak no language but through the catalogue', () => {
    expect(findLanguages(sources)).toEqual([]);
  });

  it('name what they hold', () => {
    expect(findBadNames(sources)).toEqual([]);
  });

  it('keep files short and markup clean', () => {
    expect(findBadShapes(sources)).toEqual([]);
  });
});
