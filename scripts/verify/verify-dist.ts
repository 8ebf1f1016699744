import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { addNewIds, idLockFile, idLockSchema, type IdLock } from '#corpus/id-lock.ts';
import { addNewStates, viewLockFile, type ViewLock } from '#corpus/view-lock.ts';
import { weighFigures } from './checks/figure-weight.ts';
import { listPublishedIds } from './checks/published-ids.ts';
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
  const results = await verifySite(site, corpus, await readIdLock());
  return {
    results,
    weights: [...weighPages(site), ...weighFigures(site)],
    mentions: countMentions(site, corpus),
  };
}

async function writeLocks(site: Site): Promise<void> {
  const { documents, viewLock } = readCorpus(folder);
  await writeIdLock(addNewIds(await readIdLock(), listPublishedIds(site, documents)));
  await writeViewLock(addNewStates(viewLock, listViewStates(site)));
}

const idFile = join('content', idLockFile);

/** Reads content/ids.lock.json, an empty lock where there is none; rejects when it is not as it must be. */
async function readIdLock(): Promise<IdLock> {
  const text = await readFile(idFile, 'utf8').catch(() => '{"documents":{},"aliases":{}}');
  const parsed = idLockSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new Error(`${idFile}: ${z.prettifyError(parsed.error)}\nRestore it with git.`);
}

/** Writes content/ids.lock.json, one id a line, so that a change shows as the ids it adds. */
async function writeIdLock(lock: IdLock): Promise<void> {
  await writeFile(idFile, `${JSON.stringify(lock, null, 2)}\n`);
}

/** Writes content/views.lock.json, one state a line, so that a change shows as the states it adds. */
async function writeViewLock(lock: ViewLock): Promise<void> {
  const views = Object.entries(lock).map(
    ([file, states]) =>
      `  ${JSON.stringify(file)}: [\n${states.map((state) => `    ${JSON.stringify(state)}`).join(',\n')}\n  ]`,
  );
  await writeFile(join('content', viewLockFile), `{\n${views.join(',\n')}\n}\n`);
}
