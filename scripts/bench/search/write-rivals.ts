import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { z } from 'astro/zod';
import { toTextName } from '#search/pinyin/reading-key.ts';
import { unpack } from '../../search-index/packed.ts';
import { readRecordFiles } from '../../search-index/read-record-files.ts';
import { rivalFolders } from './engines.ts';
import { toPairs } from './pages/pairs.mjs';

/** What runs in the browser. */
const pages = join('scripts', 'bench', 'search', 'pages');
const fragmentSchema = z.looseObject({ url: z.string() });

/** Has Pagefind index the clauses as its own documentation says, in Chinese; beside it, which result is which clause. */
export async function writePagefind(folder: string): Promise<void> {
  const out = join(folder, rivalFolders.pagefind);
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`pagefind: ${errors.join('; ')}`);
  for await (const { title, records } of readRecordFiles(folder)) {
    for (const record of records) {
      const page = { url: toTextName(record), content: record.text, language: 'zh' };
      await index.addCustomRecord({ ...page, meta: { title } });
    }
  }
  const { files } = await index.getFiles();
  const names = new Map<string, string>();
  for (const { path, content } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const fragment = fragmentSchema.parse(JSON.parse(unpack(content).toString('utf8')));
    names.set(id, fragment.url);
  }
  await writeFile(join(out, 'names.json'), JSON.stringify(Object.fromEntries(names)));
  await cp(join(pages, 'pagefind.mjs'), join(out, 'ask.mjs'));
  await index.deleteIndex();
  await close();
}

/** Writes an index of MiniSearch's over every two neighbouring characters, and the library beside it. */
export async function writeMiniSearch(folder: string): Promise<void> {
  const out = join(folder, rivalFolders.minisearch);
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: toPairs,
    processTerm: (term) => term,
  });
  for await (const { records } of readRecordFiles(folder)) {
    index.addAll(records.map((record) => ({ id: toTextName(record), text: record.text })));
  }
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'index.json'), JSON.stringify(index));
  const library = join('node_modules', 'minisearch', 'dist', 'es', 'index.js');
  await cp(library, join(out, 'minisearch.js'));
  await cp(join(pages, 'pairs.mjs'), join(out, 'pairs.mjs'));
  await cp(join(pages, 'minisearch.mjs'), join(out, 'ask.mjs'));
}
