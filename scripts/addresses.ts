import { findBroken } from '#corpus/addresses/find-broken.ts';
import { listNamedAddresses } from '#corpus/addresses/named-addresses.ts';
import { formatRegistry, registryFile, type Registry } from '#corpus/addresses/registry.ts';
import { describeBroken } from '#corpus/checks/published-ids.ts';
import { formatIssues } from '#corpus/issue.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { contentFolder, readContent } from '#integration/read-content.ts';
import { answers, applyAnswer, parseAnswer } from './addresses/answer.ts';
import { runEntry } from './command/run-entry.ts';
import { settleContent } from './writer/settle.ts';
import { withContent, type StagedFiles } from './writer/write-files.ts';

const words = process.argv.slice(2);

await runEntry(async () => {
  if (words.length > 0) {
    await withContent(contentFolder, words[0] === 'begin' ? begin : answer);
    return 0;
  }
  await settleContent(contentFolder);
  const { registry, named } = read();
  const broken = findBroken(registry, named);
  for (const one of broken) console.log(describeBroken(one));
  const found = `${String(registry.size)} addresses, ${String(broken.length)} of them broken`;
  console.log(broken.length === 0 ? found : `${found}: npm run addresses -- ${answers}`);
  return broken.length === 0 ? 0 : 1;
});

async function begin(files: StagedFiles): Promise<void> {
  if (readContent(contentFolder).has(registryFile)) {
    throw new Error(`${registryFile} is there already: nothing was written`);
  }
  await write(files, new Map());
}

async function answer(files: StagedFiles): Promise<void> {
  const { registry, named } = read();
  const day = new Date().toISOString().slice(0, 10);
  await write(files, applyAnswer(registry, named, parseAnswer(words), day));
}

function read(): { registry: Registry; named: Map<string, string> } {
  const { draft, issues } = parseCorpus(readContent(contentFolder));
  const damaged = issues.filter(({ kind }) => kind.startsWith('registry-'));
  if (damaged.length > 0) throw new Error(formatIssues(damaged));
  return { registry: draft.registry, named: listNamedAddresses(draft) };
}

async function write(files: StagedFiles, registry: Registry): Promise<void> {
  await files.add(registryFile, [formatRegistry(registry)]);
  await files.commit();
  console.log(`${registryFile}: ${String(registry.size)} addresses`);
}
