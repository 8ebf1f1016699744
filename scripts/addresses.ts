import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBroken } from '#corpus/addresses/find-broken.ts';
import { listNamedAddresses } from '#corpus/addresses/named-addresses.ts';
import { formatRegistry, registryFile, type Registry } from '#corpus/addresses/registry.ts';
import { describeBroken } from '#corpus/checks/published-ids.ts';
import { formatIssues } from '#corpus/issue.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { contentFolder, readContent } from '#integration/read-content.ts';
import { applyAnswer, parseAnswer } from './addresses/answer.ts';

const file = join(contentFolder, registryFile);
const words = process.argv.slice(2);

try {
  if (words[0] === 'begin') begin();
  else answer();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function begin(): void {
  if (existsSync(file)) throw new Error(`${file} is there already: nothing was written`);
  write(new Map());
}

function answer(): void {
  const { draft, issues } = parseCorpus(readContent(contentFolder));
  const damaged = issues.filter(({ kind }) => kind.startsWith('registry-'));
  if (damaged.length > 0) throw new Error(formatIssues(damaged));
  const named = listNamedAddresses(draft);
  if (words.length > 0) {
    const day = new Date().toISOString().slice(0, 10);
    write(applyAnswer(draft.registry, named, parseAnswer(words), day));
    return;
  }
  const broken = findBroken(draft.registry, named);
  for (const one of broken) console.log(describeBroken(one));
  const count = `${String(draft.registry.size)} addresses, ${String(broken.length)} of them broken`;
  console.log(
    broken.length === 0 ? count : `${count}: npm run addresses -- as-proposed, or ${toHelp()}`,
  );
  if (broken.length > 0) process.exitCode = 1;
}

function toHelp(): string {
  return 'corrected ADDRESS …, moved OLD NEW, gone ADDRESS …';
}

function write(registry: Registry): void {
  writeFileSync(file, formatRegistry(registry));
  console.log(`${file}: ${String(registry.size)} addresses`);
}
