import { gzipSync } from 'node:zlib';
import { from, to } from 'opencc-js/preset/t2cn';
import { pinyin } from 'pinyin-pro';
import { listBarPaths } from '#charts/bullets/answer-bar.ts';
import { findOnlyReading, toAnswerWords } from '#charts/bullets/answer-words.ts';
import type { TargetAnswer } from '#indicators/answer.ts';
import type { Publication } from '#publication/publication.ts';
import { toCatalogue } from '#publication/search-catalogue.ts';
import { listFigureFiles } from '#publication/searching/figure-files.ts';
import { makeLexicon } from '#publication/searching/lexicon.ts';
import { remember } from '#remember.ts';
import { byLanguage } from '#schema/languages.ts';
import type { Catalogue, EntryAnswer } from '#search/catalogue/catalogue.ts';
import { toCatalogueFiles } from '#search/catalogue/catalogue-parts.ts';
import { toSimplifiers } from '#search/characters/character-pairs.ts';
import { fold } from '#search/characters/fold.ts';
import { toVariantFile } from '#search/characters/variants.ts';
import { listReadTexts, toPinyinFile } from '#search/pinyin/pinyin-file.ts';
import { listPinyinPairs, toPinyinPairs } from '#search/pinyin/pinyin-pairs.ts';
import type { ClauseRecord, RecordFile } from '#search/records/clause-record.ts';
import { toFigurePath } from '#search/figures/figure-file.ts';
import { formatLexicon, lexiconPath } from '#search/question/lexicon.ts';
import { listRecordFiles } from '#search/records/list-record-files.ts';
import { mostApart, planLoading, textsPath } from '#search/records/load-plan.ts';
import type { PublishedFile } from './published-file.ts';

const getCatalogue = remember((publication: Publication) => toCatalogue(publication, tellAnswer));

/** What search says of a target before its page is opened. */
function tellAnswer(answer: TargetAnswer): EntryAnswer {
  const only = findOnlyReading(answer);
  return {
    words: byLanguage((locale) => toAnswerWords(answer, locale)),
    bar: only === null ? [] : listBarPaths(only),
  };
}

/** What search fetches beside the records of the documents. */
export function listSearchFiles(
  publication: Publication,
  { listCharacters, listPairs }: TextDigests,
): PublishedFile[] {
  const files = listRecordFiles(publication.corpus.documents);
  const records = files.flatMap((file) => file.records);
  const catalogue = getCatalogue(publication);
  const isHeld = planLoading(files, gzipSync) !== 'never';
  const written: PublishedFile[] = [
    ...listCatalogueFiles(publication),
    toFile('variants', () => writeVariants(catalogue, files.map(listCharacters))),
    toFile('pinyin', () => writePinyin(catalogue, isHeld ? records : [])),
    { path: lexiconPath, write: () => formatLexicon(makeLexicon(publication, spell)) },
    ...listFiguresWritten(publication),
  ];
  if (isHeld && files.length > mostApart)
    written.push({ path: textsPath, write: () => JSON.stringify(files) });
  return isHeld ? written : [...written, ...listPairFiles(files.map(listPairs))];
}

function toFile(name: string, write: () => string): PublishedFile {
  return { path: `/search/${name}.json`, write };
}

/** The catalogue, cut once for all that ask. */
const listCatalogueFiles = remember((publication: Publication): PublishedFile[] =>
  toCatalogueFiles(getCatalogue(publication), gzipSync).map(({ path, text }) => ({
    path,
    write: () => text,
  })),
);

/** Traditional characters and the simplified ones of the texts; OpenCC itself stays here. */
function writeVariants({ entries }: Catalogue, texts: readonly string[]): string {
  const names = entries.flatMap((entry) => [entry.title.zh, ...entry.names, entry.text]);
  const characters = new Set(texts.join(''));
  // Each by itself: of all names at once, folding would hold two numbers for every character.
  for (const name of names) {
    for (const character of fold(name)) characters.add(character);
  }
  return JSON.stringify(toVariantFile(characters, toSimplifiers(from, to)));
}

/** How the characters of all texts that the browser holds are read aloud, each in its context; the dictionary itself stays here. */
function writePinyin(catalogue: Catalogue, held: readonly ClauseRecord[]): string {
  return JSON.stringify(toPinyinFile(listReadTexts(held, catalogue), speak));
}

/** How neighbouring characters are read aloud, a file for each beginning of a syllable, where the texts are too long for the browser to hold. */
function listPairFiles(lists: readonly (readonly string[])[]): PublishedFile[] {
  return Array.from(toPinyinPairs(lists), ([beginning, pairs]) =>
    toFile(`pinyin/${beginning}`, () => JSON.stringify(pairs)),
  );
}

/** What the files for search need of each document's text; whoever remembers earlier documents can give it. */
export interface TextDigests {
  /** Every character of the text once, folded. */
  readonly listCharacters: (file: RecordFile) => string;
  /** Each two neighbouring characters once, with how they are read. */
  readonly listPairs: (file: RecordFile) => readonly string[];
}

/** The same, worked out. */
export const textDigests: TextDigests = {
  listCharacters: ({ records }) => {
    return [...new Set(fold(records.map(({ text }) => text).join('')))].join('');
  },
  listPairs: ({ records }) => {
    return listPinyinPairs(listReadTexts(records, { entries: [], sections: new Map() }), speak);
  },
};

/** The figures of each place, apart, for a question that names it. */
function listFiguresWritten(publication: Publication): PublishedFile[] {
  return Array.from(listFigureFiles(publication), ([place, file]) => ({
    path: toFigurePath(place),
    write: () => JSON.stringify(file),
  }));
}

/** A short Chinese name in Latin letters; null for another, which nobody spells. */
function spell(words: string): string | null {
  return /^\p{Script=Han}{2,8}$/u.test(words) ? speak(words).join('') : null;
}

/** A syllable without tone for each character, ü as v. */
function speak(text: string): string[] {
  return pinyin(text, { type: 'array', toneType: 'none', v: true });
}
