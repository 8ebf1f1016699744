import type { Corpus, CorpusDocument } from '#corpus/corpus.ts';
import { unreadSite } from '#corpus/parse/parse-site.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import type { DocumentRecord } from '#schema/document.ts';
import { byLanguage, official } from '#schema/languages.ts';

/** How many other documents each one cites. */
export const citationsEach = 5;

const record: Omit<DocumentRecord, 'title' | 'documentNumber'> = {
  titleIsOurs: false,
  titleEn: null,
  shortTitle: { ...byLanguage(() => null), [official.code]: '办法' },
  issuers: ['甲省人民政府'],
  issuersInferred: null,
  date: '2012-01-01',
  addressees: [],
  kind: 'law',
  indexNumber: null,
  subject: null,
  published: null,
  absent: {},
  relations: [],
  aliases: [],
  facts: [],
  unknowns: [],
  provenance: null,
};

/** So many documents with text, each citing five others in the ways in which official text does; made up, and the same each time. */
export function makeCorpus(count: number): Corpus {
  const documents = Array.from({ length: count }, (_, at) => makeDocument(at, count));
  return {
    documents,
    indicators: [],
    observations: [],
    towns: [],
    scopes: [],
    prefectures: [],
    sources: [],
    officialDomains: [],
    areas: [],
    grades: [],
    countyCensus: [],
    terms: [],
    explanations: [],
    requests: [],
    registry: new Map(),
    viewLock: {},
    site: unreadSite,
    keptWords: [],
    notice: null,
  };
}

function makeDocument(at: number, count: number): CorpusDocument {
  const others = Array.from({ length: citationsEach }, (_, index) => {
    // Far apart and never itself; a prime step spreads the citations evenly.
    return (at + 1 + ((at * 7919 + index * 104_729) % (count - 1))) % count;
  });
  const text = writeText(at, others);
  return {
    id: `document-${at}`,
    record: { ...record, title: titleOf(at), documentNumber: numberOf(at) },
    text,
    tree: parseDocument(text),
    normalisations: [],
    targets: [],
    tasks: [],
  };
}

function titleOf(at: number): string {
  return `甲省第${at}号试点管理办法`;
}

function numberOf(at: number): string {
  return `浙政发〔${1990 + (at % 30)}〕${1 + Math.floor(at / 30)}号`;
}

/** By title, by number, by both, down to an item, and by a short name given before. */
function writeText(at: number, [a = 0, b = 0, c = 0, d = 0, e = 0]: readonly number[]): string {
  return `# ${titleOf(at)}

## 第一条

根据《${titleOf(a)}》，参照${numberOf(b)}文件，制定本办法。

## 第二条

依照《${titleOf(c)}》（${numberOf(c)}）第三条第（二）项和本办法第一条办理。

前款规定的期限为三十日。

## 第三条

试点单位应当：

- （一）按照《${titleOf(d)}》（以下简称《管理规定》）编制规划；
- （二）按照《${titleOf(e)}》第二条落实用地，并执行《管理规定》第一条。
`;
}
