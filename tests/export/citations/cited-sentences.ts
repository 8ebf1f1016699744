import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { toCitedPart, type Cited, type CitedRecord } from '#export/citations/cited.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { findNode, plainText } from '#policy/tree/walk.ts';
import { documentSchema } from '#schema/document.ts';

const site = { zh: '要点', en: 'Yaodian' };
const folder = new URL('../../../content/documents/zj-2012-key-points/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** A sentence whose document prints neither issuer nor number: the 4th of clause (六) of the first document, as published. */
export function citeKeyPoints(): Cited {
  const record = documentSchema.parse(parse(read('document.yml')));
  const tree = parseDocument(read('text.md'));
  const eId = 'sec_2__cl_6__p_1__s_4';
  const node = findNode(tree, eId);
  if (node === null) throw new Error(`no ${eId}`);
  return toCitedPart(
    { record, tree },
    {
      eId,
      locator: formatLocator(tree, eId),
      words: toTypeset(plainText(node)),
      address: `https://example.org/documents/zj-2012-key-points/sec_2__cl_6/#${eId}`,
      site,
    },
  );
}

/** A sentence of a document of which issuer, number and year are known. */
export function citeNotice(): Cited {
  const record: CitedRecord = {
    title: '浙江省人民政府办公厅关于开展小城市培育试点的通知',
    titleIsOurs: false,
    titleEn: 'Notice on Launching Pilots for Small-City Cultivation',
    documentNumber: '浙政办发〔2010〕162号',
    issuers: ['浙江省人民政府办公厅'],
    date: '2010',
  };
  const tree = parseDocument('# 通知\n\n## 一、总体要求\n\n积极开展试点。\n\n努力完成任务。\n');
  const eId = 'sec_1__p_2__s_1';
  return toCitedPart(
    { record, tree },
    {
      eId,
      locator: formatLocator(tree, eId),
      words: '努力完成任务。',
      address: `https://example.org/documents/notice/sec_1/#${eId}`,
      site,
    },
  );
}

/** A sentence of a document without title and date, of four issuers, in which every format finds a sign of its own. */
export function citeUntitled(): Cited {
  const record: CitedRecord = {
    title: '甲市{试行}办法',
    titleIsOurs: true,
    titleEn: 'Rules of A {on trial}',
    documentNumber: '甲_发〔2008〕1号',
    issuers: ['甲市政府', '乙市政府', '丙市政府', '丁市政府'],
    date: null,
  };
  const tree = parseDocument('# 办法\n\n## 第三条\n\n增长5%以上，*另*计<2>项。\n');
  const eId = 'art_3__p_1__s_1';
  return toCitedPart(
    { record, tree },
    {
      eId,
      locator: formatLocator(tree, eId),
      words: '增长5%以上，*另*计<2>项。',
      address: `https://example.org/documents/rules/art_3/#${eId}`,
      site,
    },
  );
}
