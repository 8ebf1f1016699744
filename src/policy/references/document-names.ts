import { toTypePattern } from '../citations/document-types.ts';
import type { Anchor } from './reference.ts';

const types = toTypePattern('path');

/** Words after which a name begins; the few characters around some of them tell 对外 and 国有 apart. */
const leads =
  '依照|按照|根据|依据|适用|违反|符合|参照|比照|执行|除|(?<!国|所|公|私)有(?!关)|在|以及|(?<!共|调|缓)和(?!国|平|谐|解)|与|(?<!普)及|或者|或|对(?!外)|(?<!自)由|是|被|将|按|(?<!已|曾)经(?!济|营|纪|费)|认定为|属于|构成|触犯|包括|是指|规定的|实施(?=\\p{Script=Han}+法$)';
/** Verbs that may stand before a name too, but also inside one: 实施, 认定为. */
const verbs = '实施|为|指|犯|所|的|了|向|从|于|等|“';

const name = new RegExp(
  `([\\p{Script=Han}“”]{0,40}(?:${types}|(?<=民法)总则)(?:[（(][一二三四五六七八九十]{1,3}[）)])?)((?:总则|分则)?(?:[（(][^（）()]{1,20}[）)])?\\s?(?:中的|的|中)?)$`,
  'u',
);
const leadIn = new RegExp(`^.*(?:${leads})`, 'u');
const nameStart = new RegExp(`(?:^|${leads}|${verbs})$`, 'u');
/** Words that only end like a title (依法, 司法), not 公司法 or 信用法. */
const nameless = /(?:[依违非合守执立无方做想看说]|(?<!公)司|(?<!信)用)法$/;

/** A document named without 《》 at the end of the characters before a path, and how many of those follow the name. */
export function findDocumentName(
  head: string,
): { readonly anchor: Anchor; readonly after: number } | null {
  const [, words = '', rest = ''] = name.exec(head) ?? [];
  const lead = leadIn.exec(words)?.[0].length ?? 0;
  if (words.length - lead < 2 || nameless.test(words)) return null;
  return { anchor: { kind: 'name', words, lead, end: null }, after: rest.length };
}

/** Whether a name may begin just after these characters: 刑法 does in 认定为刑法, 教育法 does not in 义务教育法. */
export function isNameStart(before: string): boolean {
  return nameStart.test(before);
}

const general = new RegExp(`^(?:实施|暂行|试行|若干|管理)?(?:${types})$`);

/** Whether words only say of what kind a document is (办法, 实施细则), so that many may be meant. */
export function isGeneralName(words: string): boolean {
  return general.test(words);
}

/** No general name is longer. */
const longestGeneral = 6;

/** The general names with which a title ends (办法 and 实施办法), the shortest first. */
export function listGeneralNames(title: string): string[] {
  const lengths = Array.from({ length: Math.min(longestGeneral, title.length) }, (_, at) => at + 1);
  return lengths.map((length) => title.slice(-length)).filter(isGeneralName);
}
