import type { DocumentNumberMention } from './document-number-mention.ts';
import { parseChineseNumeral } from '../text/numerals.ts';

/** Words before a code or an organ's name that are not part of it (根据浙政办发…). */
export const leadIn =
  /^.*(?:根据|按照|按|依照|依据|以及|及其|关于|印发|转发|参照|废止|对照|执行|落实|规定|文件|通知|意见|见|和(?!国|改革|信息|社会|计划|城乡|草原|医疗|金融|外国|旅游|退役|民航)|与|及|的)/su;

/** A year in digits of any kind; the source of a pattern. */
export const year = '[0-9０-９]{4}|[一二][零〇○一二三四五六七八九]{3}';
/** A number within the year; the source of a pattern. */
export const serial = '[0-9０-９]{1,5}|[零〇○一二三四五六七八九十百千]{1,7}';
/** 国务院令第602号, 交通运输部令2016年第7号, 公告2018年第48号, 公告〔2018〕5号 */
const after = new RegExp(
  `(令|公告)\\s?(?:([〔（(［\\[]?)\\s?(${year})\\s?年?\\s?[〕）)］\\]]?\\s?)?第?\\s?(${serial})\\s?[号號]`,
  'g',
);
/** 国务院第412号令, 国家税务总局2015年第12号公告 */
const before = new RegExp(`(?:(${year})\\s?年\\s?)?第\\s?(${serial})\\s?[号號]\\s?(令|公告)`, 'g');

/** Finds the numbers of orders and announcements (令, 公告), which name their organ instead of a code. */
export function findDecrees(text: string): DocumentNumberMention[] {
  return [...findAfter(text), ...findBefore(text)];
}

function findAfter(text: string): DocumentNumberMention[] {
  return [...text.matchAll(after)].flatMap((match) => {
    const [, kind = '', bracket = '', yearText, number = ''] = match;
    if (kind === '公告' && yearText === undefined) return [];
    // Orders are cited with the numeral as printed (主席令第五十二号), so it is kept.
    const digits = kind === '令' ? number.normalize('NFKC') : String(parseChineseNumeral(number));
    const rest = formatRest(yearText, bracket, digits);
    return rest === null ? [] : toMention(text, match, kind, rest);
  });
}

function formatRest(yearText: string | undefined, bracket: string, digits: string): string | null {
  if (yearText === undefined) return `第${digits}号`;
  const n = parseChineseNumeral(yearText);
  if (n === null || n < 1949 || n > 2099) return null;
  return bracket === '' ? `${n}年第${digits}号` : `〔${n}〕${digits}号`;
}

function findBefore(text: string): DocumentNumberMention[] {
  return [...text.matchAll(before)].flatMap((match) => {
    const [, yearText, number = '', kind = ''] = match;
    if (kind === '公告' && yearText === undefined) return [];
    const rest = formatRest(yearText, '', number.normalize('NFKC'));
    return rest === null ? [] : toMention(text, match, kind, rest);
  });
}

function toMention(
  text: string,
  match: RegExpExecArray,
  kind: string,
  rest: string,
): DocumentNumberMention[] {
  const organ = findOrgan(text, match.index);
  // 《…规定》（第166号令）: the bracket names the order and leaves its organ to the title.
  const alone = organ === null && kind === '令';
  if (alone && !/》\s?[（(〔]\s?$/.test(text.slice(0, match.index))) return [];
  const name = organ ?? { start: match.index, text: '' };
  const end = match.index + match[0].length;
  const start = name.start;
  const canonical = `${name.text}${kind}${rest}`;
  return [{ start, end, text: text.slice(start, end), canonical, sure: !alone }];
}

/** The organ's name before an offset: all that stands in an opened bracket, else the Chinese word without what leads to it. */
function findOrgan(text: string, at: number): { start: number; text: string } | null {
  const window = text.slice(Math.max(0, at - 40), at);
  const enclosed = /(?<=[（(〔])\s?(?:原)?([\p{Script=Han}、\s]{1,40})$/u.exec(window)?.[1];
  if (enclosed?.trim()) {
    return { start: at - enclosed.length, text: enclosed.replace(/\s/g, '') };
  }
  const written = /[\p{Script=Han}]{1,24}\s?$/u.exec(window)?.[0] ?? '';
  const name = written
    .replace(leadIn, '')
    .replace(/^[年日](?=.{2})/, '')
    .replace(/^原(?=国家)/, '');
  if (name.trim().length < 2 && !/^[局部省市署委厅府]$/.test(name.trim())) return null;
  return { start: at - name.length, text: name.trim() };
}
