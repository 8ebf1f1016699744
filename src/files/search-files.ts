import { gzipSync } from 'node:zlib';
import { from, to } from 'opencc-js/preset/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Publication } from '#publication/publication.ts';
import { toCatalogue } from '#publication/search-catalogue.ts';
import { formatCatalogue, type Catalogue } from '#search/catalogue/catalogue.ts';
import { toSimplifiers } from '#search/characters/character-pairs.ts';
import { fold } from '#search/characters/fold.ts';
import { toVariantFile } from '#search/characters/variants.ts';
import { listReadTexts, toPinyinFile } from '#search/pinyin/pinyin-file.ts';
import { toPinyinPairs } from '#search/pinyin/pinyin-pairs.ts';
import type { ClauseRecord } from '#search/records/clause-record.ts';
import { listRecordFiles } from '#search/records/list-record-files.ts';
import { planLoading } from '#search/records/load-plan.ts';
import type { PublishedFile } from './published-file.ts';

/** What search fetches beside the records of the documents. */
export function listSearchFiles(publication: Publication): PublishedFile[] {
  const files = listRecordFiles(publication.corpus.documents);
  const records = files.flatMap((file) => file.records);
  const catalogue = toCatalogue(publication);
  const isHeld = planLoading(files, gzipSync) !== 'never';
  const written: PublishedFile[] = [
    toFile('catalogue', () => formatCatalogue(catalogue)),
    toFile('variants', () => writeVariants(catalogue, records)),
    toFile('pinyin', () => writePinyin(catalogue, isHeld ? records : [])),
  ];
  return isHeld ? written : [...written, ...listPairFiles(records)];
}

function toFile(name: string, write: () => string): PublishedFile {
  return { path: `/search/${name}.json`, write };
}

/** Traditional characters and the simplified ones of the texts; OpenCC itself stays here. */
function writeVariants({ entries }: Catalogue, records: readonly ClauseRecord[]): string {
  const texts = records.map(({ text }) => text);
  const names = entries.map((entry) => [entry.title.zh, ...entry.names, entry.text].join(''));
  const characters = new Set(fold([...texts, ...names].join('')));
  return JSON.stringify(toVariantFile(characters, toSimplifiers(from, to)));
}

/** How the characters of all texts that the browser holds are read aloud, each in its context; the dictionary itself stays here. */
function writePinyin(catalogue: Catalogue, held: readonly ClauseRecord[]): string {
  return JSON.stringify(toPinyinFile(listReadTexts(held, catalogue), speak));
}

/** How neighbouring characters are read aloud, a file for each letter, where the texts are too long for the browser to hold. */
function listPairFiles(records: readonly ClauseRecord[]): PublishedFile[] {
  const texts = listReadTexts(records, { entries: [], sections: new Map() });
  const letters = toPinyinPairs(texts, speak);
  return Array.from(letters, ([letter, pairs]) =>
    toFile(`pinyin/${letter}`, () => JSON.stringify(pairs)),
  );
}

/** A syllable without tone for each character, ü as v. */
function speak(text: string): string[] {
  return pinyin(text, { type: 'array', toneType: 'none', v: true });
}
