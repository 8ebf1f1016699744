import { setFlagsFromString } from 'node:v8';
import type { Corpus } from '#corpus/corpus.ts';
import { listNamedAddresses } from '#corpus/addresses/named-addresses.ts';
import { addAddresses, formatRegistry, registryFile } from '#corpus/addresses/registry.ts';
import { addNewValues, valueLockFile } from '#corpus/value-lock.ts';
import { addNewStates, viewLockFile, type ViewLock } from '#corpus/view-lock.ts';
import { toPublication } from '#publication/publication.ts';
import { settleBuilt, settleContent } from '../writer/settle.ts';
import { withContent } from '../writer/write-files.ts';
import { withBuilt } from '../writer/write-folder.ts';
import { checkPublishedIds } from './checks/published-ids.ts';
import { checkViewStates } from './checks/view-states.ts';
import { dateBuilt } from './date-built.ts';
import { readChecked, readCorpus } from './read-corpus.ts';
import { readValueLock } from './read-value-lock.ts';
import { runPageChecks } from './site/page-check.ts';
import { readSite, type Site } from './site/site.ts';
import { verifySite, type Verification } from './verify-site.ts';

const folder = process.env['CONTENT_DIR'] ?? 'content';

/** Runs every check of dist/ against content/, after adding new addresses, values and states of views to their locks, and their day to dist/, when told to. */
export async function verifyDist(mayWriteIds: boolean): Promise<Verification> {
  // By itself V8 lets the heap grow to several times what is in use: pages of a large site that nobody needs any more.
  setFlagsFromString('--heap-growing-percent=30');
  await settleBuilt('dist');
  await settleContent(folder);
  if (mayWriteIds) {
    await withBuilt('dist', async () => {
      const built = await readSite('dist');
      await writeLocks(built);
      await dateBuilt('dist', built, toPublication(readCorpus(folder)));
    });
  }
  const site = await readSite('dist');
  const corpus = readCorpus(folder);
  return verifySite(site, corpus, await readValueLock(folder, corpus.viewLock));
}

/** All locks are written, or none. */
async function writeLocks(site: Site): Promise<void> {
  await withContent(folder, async (staged) => {
    // What is wrong in content/ is no state to be kept.
    const { corpus, named } = readNamed();
    const addresses = checkPublishedIds(site, corpus);
    const states = checkViewStates(site, corpus.viewLock);
    runPageChecks(site, [addresses, states]);
    const present = new Map(
      addresses.listSiteAddresses().map((address) => [address, named.get(address) ?? null]),
    );
    for (const [address, words] of named) if (address.includes('#')) present.set(address, words);
    const day = new Date().toISOString().slice(0, 10);
    const registry = addAddresses(corpus.registry, present, day);
    const views = addNewStates(corpus.viewLock, states.states);
    const before = await readValueLock(folder, corpus.viewLock);
    const values = addNewValues(before, corpus.observations);
    await staged.add(registryFile, [formatRegistry(registry)]);
    await staged.add(valueLockFile, [`${JSON.stringify(values, null, 2)}\n`]);
    await staged.add(viewLockFile, [formatViewLock(views)]);
    await staged.commit();
  });
}

/** The corpus and what its addresses name; the draft, which is larger than both, is let go. */
function readNamed(): { corpus: Corpus; named: ReadonlyMap<string, string> } {
  const { corpus, draft } = readChecked(folder);
  return { corpus, named: listNamedAddresses(draft) };
}

/** content/views.lock.json, one state a line, so that a change shows as the states it adds. */
function formatViewLock(lock: ViewLock): string {
  const views = Object.entries(lock).map(
    ([file, states]) =>
      `  ${JSON.stringify(file)}: [\n${states.map((state) => `    ${JSON.stringify(state)}`).join(',\n')}\n  ]`,
  );
  return `{\n${views.join(',\n')}\n}\n`;
}
