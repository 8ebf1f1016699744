import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listNamedAddresses } from '#corpus/addresses/named-addresses.ts';
import { addAddresses, formatRegistry, registryFile } from '#corpus/addresses/registry.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { readContent } from '#integration/read-content.ts';
import { addNewStates, viewLockFile, type ViewLock } from '#corpus/view-lock.ts';
import { weighFigures } from './checks/figure-weight.ts';
import { listSiteAddresses } from './checks/published-ids.ts';
import { countMentions, type MentionCount } from './checks/mentions.ts';
import { readCorpus } from './read-corpus.ts';
import { readSite, type Site } from './site/site.ts';
import { verifySite, type CheckResult } from './verify-site.ts';
import { listViewStates } from './checks/view-states.ts';
import { weighPages, type Weight } from './checks/weight.ts';

/** What the checks of dist/ and content/ found, what the pages weigh, and what became of each mention. */
export interface Verification {
  readonly results: readonly CheckResult[];
  readonly weights: readonly Weight[];
  readonly mentions: readonly MentionCount[];
}

const folder = process.env['CONTENT_DIR'] ?? 'content';

/** Runs every check of dist/ against content/, after adding new ids and new states of views to their locks when told to. */
export async function verifyDist(mayWriteIds: boolean): Promise<Verification> {
  const site = await readSite('dist');
  if (mayWriteIds) await writeLocks(site);
  const corpus = readCorpus(folder);
  const results = await verifySite(site, corpus);
  return {
    results,
    weights: [...weighPages(site), ...weighFigures(site)],
    mentions: countMentions(site, corpus),
  };
}

async function writeLocks(site: Site): Promise<void> {
  const { corpus, draft } = parseCorpus(readContent(folder));
  const named = listNamedAddresses(draft);
  const present = new Map(
    listSiteAddresses(site, corpus).map((address) => [address, named.get(address) ?? null]),
  );
  for (const [address, words] of named) if (address.includes('#')) present.set(address, words);
  const day = new Date().toISOString().slice(0, 10);
  const registry = addAddresses(corpus.registry, present, day);
  await writeFile(join(folder, registryFile), formatRegistry(registry));
  await writeViewLock(addNewStates(corpus.viewLock, listViewStates(site)));
}

/** Writes content/views.lock.json, one state a line, so that a change shows as the states it adds. */
async function writeViewLock(lock: ViewLock): Promise<void> {
  const views = Object.entries(lock).map(
    ([file, states]) =>
      `  ${JSON.stringify(file)}: [\n${states.map((state) => `    ${JSON.stringify(state)}`).join(',\n')}\n  ]`,
  );
  await writeFile(join(folder, viewLockFile), `{\n${views.join(',\n')}\n}\n`);
}
