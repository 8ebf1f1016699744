import { listNamedAddresses } from '#corpus/addresses/named-addresses.ts';
import { addAddresses, formatRegistry, registryFile } from '#corpus/addresses/registry.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { readContent } from '#integration/read-content.ts';
import { addNewStates, viewLockFile, type ViewLock } from '#corpus/view-lock.ts';
import { weighFigures } from './checks/figure-weight.ts';
import { listSiteAddresses } from './checks/published-ids.ts';
import { countMentions, type MentionCount } from './checks/mentions.ts';
import { settleBuilt, settleContent } from '../writer/settle.ts';
import { withContent } from '../writer/write-files.ts';
import { withBuilt } from '../writer/write-folder.ts';
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
  await settleBuilt('dist');
  await settleContent(folder);
  if (mayWriteIds) await withBuilt('dist', async () => writeLocks(await readSite('dist')));
  const site = await readSite('dist');
  const corpus = readCorpus(folder);
  const results = await verifySite(site, corpus);
  return {
    results,
    weights: [...weighPages(site), ...weighFigures(site)],
    mentions: countMentions(site, corpus),
  };
}

/** Both locks are written, or neither. */
async function writeLocks(site: Site): Promise<void> {
  await withContent(folder, async (staged) => {
    // What is wrong in content/ is no state to be kept.
    const corpus = readCorpus(folder);
    const { draft } = parseCorpus(readContent(folder));
    const named = listNamedAddresses(draft);
    const present = new Map(
      listSiteAddresses(site, corpus).map((address) => [address, named.get(address) ?? null]),
    );
    for (const [address, words] of named) if (address.includes('#')) present.set(address, words);
    const day = new Date().toISOString().slice(0, 10);
    const registry = addAddresses(corpus.registry, present, day);
    const views = addNewStates(corpus.viewLock, listViewStates(site));
    await staged.add(registryFile, [formatRegistry(registry)]);
    await staged.add(viewLockFile, [formatViewLock(views)]);
    await staged.commit();
  });
}

/** content/views.lock.json, one state a line, so that a change shows as the states it adds. */
function formatViewLock(lock: ViewLock): string {
  const views = Object.entries(lock).map(
    ([file, states]) =>
      `  ${JSON.stringify(file)}: [\n${states.map((state) => `    ${JSON.stringify(state)}`).join(',\n')}\n  ]`,
  );
  return `{\n${views.join(',\n')}\n}\n`;
}
