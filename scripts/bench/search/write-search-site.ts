import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { from, to } from 'opencc-js/preset/t2cn';
import { pinyin } from 'pinyin-pro';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import type { Catalogue } from '#search/catalogue/catalogue.ts';
import { toCatalogueFiles } from '#search/catalogue/catalogue-parts.ts';
import { toSimplifiers } from '#search/characters/character-pairs.ts';
import type { ClauseRecord, RecordFile } from '#search/records/clause-record.ts';
import { fold } from '#search/characters/fold.ts';
import { listEntries } from '#search/catalogue/list-entries.ts';
import { planLoading, textsPath, type LoadPlan } from '#search/records/load-plan.ts';
import { listReadTexts, toPinyinFile } from '#search/pinyin/pinyin-file.ts';
import { listPinyinPairs, toPinyinPairs } from '#search/pinyin/pinyin-pairs.ts';
import { listRecordFiles, listSections } from '#search/records/list-record-files.ts';
import { toVariantFile } from '#search/characters/variants.ts';
import type { Original } from './read-originals.ts';
import { byLanguage, official } from '#schema/languages.ts';

/** A site of which only the search page is there, over other texts; it wants its index yet. */
export interface SearchSite {
  readonly files: readonly RecordFile[];
  readonly plan: LoadPlan;
}

/** Writes a built site's search page into a folder, with the data of other texts as the build would write it. */
export async function writeSearchSite(
  built: string,
  folder: string,
  texts: readonly Original[],
): Promise<SearchSite> {
  const files = toRecordFiles(texts);
  const plan = planLoading(files, gzipSync);
  await mkdir(folder, { recursive: true });
  await cp(join(built, '_assets'), join(folder, '_assets'), { recursive: true });
  // What questions are read by speaks of the built site, as it would of a larger one.
  await cp(join(built, 'search', 'words.json'), join(folder, 'search', 'words.json'));
  await cp(join(built, 'search', 'figures'), join(folder, 'search', 'figures'), {
    recursive: true,
  });
  for (const page of ['search/index.html', 'en/search/index.html']) {
    const html = await readFile(join(built, page), 'utf8');
    await write(folder, page, setData(html, plan, files));
  }
  for (const file of files) {
    await write(folder, `documents/${file.document}/clauses.json`, JSON.stringify(file));
  }
  await write(folder, textsPath.slice(1), JSON.stringify(files));
  await writeTables(folder, files, plan);
  return { files, plan };
}

function toRecordFiles(texts: readonly Original[]): RecordFile[] {
  return listRecordFiles(
    texts.map(({ id, text }) => {
      const tree = parseDocument(text);
      const record = { title: tree.title ?? id, documentNumber: null, date: null };
      return { id, record, tree, targets: [] };
    }),
  );
}

/** What the page says of its own texts is replaced by what is true of these. */
function setData(html: string, plan: LoadPlan, files: readonly RecordFile[]): string {
  const ids = files.map(({ document }) => document).join(' ');
  return html
    .replace(/ data-plan="[^"]*"/, ` data-plan="${plan}"`)
    .replace(/ data-documents="[^"]*"/, ` data-documents="${ids}"`);
}

async function writeTables(
  folder: string,
  files: readonly RecordFile[],
  plan: LoadPlan,
): Promise<void> {
  const catalogue = toCatalogue(files);
  const records = files.flatMap((file) => file.records);
  const titles = catalogue.entries.map(({ title }) => title.zh);
  const characters = new Set(fold([...records.map(({ text }) => text), ...titles].join('')));
  const variants = toVariantFile(characters, toSimplifiers(from, to));
  for (const { path, text } of toCatalogueFiles(catalogue, gzipSync))
    await write(folder, path, text);
  await write(folder, 'search/variants.json', JSON.stringify(variants));
  await writePinyin(folder, plan, records, catalogue);
}

async function writePinyin(
  folder: string,
  plan: LoadPlan,
  records: readonly ClauseRecord[],
  catalogue: Catalogue,
): Promise<void> {
  const speak = (text: string): string[] =>
    pinyin(text, { type: 'array', toneType: 'none', v: true });
  const texts = listReadTexts(plan === 'never' ? [] : records, catalogue);
  await write(folder, 'search/pinyin.json', JSON.stringify(toPinyinFile(texts, speak)));
  if (plan !== 'never') return;
  const pairs = toPinyinPairs([
    listPinyinPairs(listReadTexts(records, { ...catalogue, entries: [] }), speak),
  ]);
  for (const [letter, own] of pairs) {
    await write(folder, `search/pinyin/${letter}.json`, JSON.stringify(own));
  }
}

function toCatalogue(files: readonly RecordFile[]): Catalogue {
  const documents = files.map(({ document: id, title }) => {
    const shortTitle = { ...byLanguage(() => null), [official.code]: title };
    const names = { title, titleEn: null, shortTitle, documentNumber: null, aliases: [] };
    return { id, record: { ...names, date: null } };
  });
  const others = { targets: [], tasks: [], citations: [], indicators: [], towns: [], terms: [] };
  return { entries: listEntries({ documents, ...others }), sections: listSections(files) };
}

async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
