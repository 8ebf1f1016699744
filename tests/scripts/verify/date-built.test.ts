import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Registry } from '#corpus/addresses/registry.ts';
import { listFiles } from '#files/list-files.ts';
import { toPublication } from '#publication/publication.ts';
import { checkFiles } from '#scripts/verify/checks/files.ts';
import { dateBuilt } from '#scripts/verify/date-built.ts';
import { readRealCorpus, readRealDocument } from '../../corpus/real-content.ts';
import { siteOf } from './site-of.ts';

const corpus = readRealCorpus();
const own = `/documents/${readRealDocument().id}/`;
const list = `${own}fingerprints.json`;
const publication = toPublication(corpus);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaodian-dated-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The built lists of fingerprints under a registry. */
function build(registry: Registry): Record<string, string> {
  const files = listFiles(toPublication({ ...corpus, registry }), new URL('https://example.org'));
  const lists = files.filter(({ path }) => path.endsWith('fingerprints.json'));
  return Object.fromEntries(lists.map(({ path, write }) => [path, write().toString()]));
}

describe('a site whose words were written down after it was built', () => {
  it('is given their day, and nothing else of it is written', async () => {
    const unknown = new Map([...corpus.registry].filter(([address]) => !address.startsWith(own)));
    const built = build(unknown);
    expect(built[list]).toContain(',null,null]');
    const isList = ({ place }: { place: string }): boolean => place.endsWith('fingerprints.json');
    const listOther = (texts: Record<string, string>): string[] =>
      checkFiles(siteOf(texts), publication)
        .filter(isList)
        .map(({ place }) => place);
    expect(listOther(built)).toEqual([list]);
    expect(await dateBuilt(folder, siteOf(built), publication)).toEqual([list]);
    expect(await readdir(join(folder, own))).toEqual(['fingerprints.json']);
    const dated = await readFile(join(folder, list), 'utf8');
    expect(dated).not.toContain(',null,null]');
    expect(listOther({ ...built, [list]: dated })).toEqual([]);
  });

  it('is left as it is where all days stand in it', async () => {
    expect(await dateBuilt(folder, siteOf(build(corpus.registry)), publication)).toEqual([]);
  });
});
