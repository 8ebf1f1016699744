import { findDocumentCode, isCaseNumber, isCodeOfPlace } from './document-code.ts';
import type { DocumentNumberMention } from './document-number-mention.ts';
import { serial, year } from './decree-number.ts';
import { parseChineseNumeral } from '../text/numerals.ts';

const code = '[\\p{Script=Han}]{2,16}?';
const ending = '(?<=[发字函办文厅组])';
const opening = '[〔﹝\\[［(（【]';
const closing = '[〕﹞\\]］)）】]';
const short = '[4-9][0-9]|[４-９][０-９]';
const number = `第?\\s?(?<serial>${serial})`;
/** Where a number may end that is printed without 号. */
const end = '(?=文件?|[）)，,。；;、》\\s]|$)';

/** A form in which numbers were printed before the one of today. */
interface Form {
  readonly pattern: RegExp;
  /** Whether its code must be certain, or be that of the centre or of a province, since much else looks like it. */
  readonly strict: boolean;
}

const forms: readonly Form[] = [
  // (83)财税字第46号, （一九八六）国函字12号
  form(
    `${opening}\\s?(?<year>${year}|${short})年?\\s?${closing}\\s?(?<code>${code}字)${number}[号號]`,
  ),
  // 财税字〔84〕第5号
  form(
    `(?<code>${code})${ending}\\s?${opening}\\s?(?<year>${short})\\s?${closing}\\s?${number}[号號]`,
  ),
  // 松政（1987）字第24号
  form(
    `(?<code>[\\p{Script=Han}]{2,8}?)${opening}\\s?(?<year>${year}|${short})年?\\s?${closing}\\s?(?<mark>字)\\s?${number}[号號]`,
  ),
  // 中央（71）82号文件
  form(
    `(?<code>中共中央|中央|国务院|\\p{Script=Han}{0,4}(?:省委|地委|市委|县委|革委))${opening}\\s?(?<year>${short})\\s?${closing}\\s?${number}[号號](?=文)`,
  ),
  // 国发一九八一年第57号, 国发1984年23号
  form(`(?<code>${code})${ending}(?<year>${year})年?\\s?${number}[号號](?!令|公告)`),
  // 一九五八年国务院国议字第三号, 1982年国发64号
  form(`(?<year>${year})年(?<code>${code})${ending}${number}[号號](?!令|公告)`, true),
  // 国发〔1981〕57
  form(
    `(?<code>${code})${ending}\\s?${opening}\\s?(?<year>${year})\\s?${closing}\\s?${number}${end}`,
    true,
  ),
];

/** 国务院一九八一年第57号文件: where the organ's name stands for a code. */
const byOrgan = new RegExp(
  `(?<organ>中共中央|国务院|中央军委|\\p{Script=Han}{0,6}(?:人民政府|人民委员会|革命委员会|省委))(?<year>${year})年?\\s?${number}[号號]文`,
  'gu',
);
/** 国农办字第137号: without a year, behind its organ's name or in the bracket behind a title. */
const yearless = new RegExp(`(?<code>${code}字)第\\s?(?<serial>${serial})[号號]`, 'gu');

/** Of rights, licences and judgements, not of documents. */
const otherPapers = /[证仲裁诉检权照准]|药|许可/;

/** Finds the numbers in forms of the 1950s to 1980s: the year first, in two digits, in Chinese numerals or without brackets, or without 号. */
export function findOldNumbers(text: string): DocumentNumberMention[] {
  if (!/[发字函办文厅组号]/.test(text)) return [];
  return [
    ...forms.flatMap(({ pattern, strict }) =>
      [...text.matchAll(pattern)].flatMap((match) => readForm(text, match, strict)),
    ),
    ...[...text.matchAll(byOrgan)].flatMap((match) => readByOrgan(text, match)),
    ...[...text.matchAll(yearless)].flatMap((match) => readYearless(text, match)),
  ];
}

function readByOrgan(text: string, match: RegExpExecArray): DocumentNumberMention[] {
  const { organ = '', year: yearText = '', serial: digits = '' } = match.groups ?? {};
  const inYear = parseChineseNumeral(yearText.normalize('NFKC'));
  const n = parseChineseNumeral(digits.normalize('NFKC'));
  if (n === null || inYear === null || inYear < 1949) return [];
  const name = findDocumentCode(organ).name;
  const start = match.index + organ.length - name.length;
  const stop = match.index + match[0].length - '文'.length;
  const canonical = `${name}〔${inYear}〕${n}号`;
  return [{ start, end: stop, text: text.slice(start, stop), canonical, sure: false }];
}

function readYearless(text: string, match: RegExpExecArray): DocumentNumberMention[] {
  const { code: written = '', serial: digits = '' } = match.groups ?? {};
  const { name } = findDocumentCode(written);
  const n = parseChineseNumeral(digits.normalize('NFKC'));
  const named = hasOrgan(written, name) || /》\s?[（(]$/.test(text.slice(0, match.index));
  if (n === null || !named || !isCode(name)) return [];
  const start = match.index + written.length - name.length;
  const stop = match.index + match[0].length;
  const canonical = `${name}第${n}号`;
  return [{ start, end: stop, text: text.slice(start, stop), canonical, sure: false }];
}

/** Whether an organ's name stands before a code (财政部财税字). */
function hasOrgan(written: string, name: string): boolean {
  return /[院部署委局厅]$|政府$/.test(written.slice(0, written.length - name.length));
}

function isCode(name: string, named = false): boolean {
  return name.length >= 2 && (named || !isCaseNumber(name)) && !otherPapers.test(name);
}

/** How a paper goes by what it is behind its number, which a case does not (（56）署民字第42号报告). */
const kindBehind = /^\s?(?:报告|请示|来[文函电]|呈文|通知|指示|代电|文(?!书))/;

function readForm(text: string, match: RegExpExecArray, strict: boolean): DocumentNumberMention[] {
  const { code: written = '', year: yearText = '', serial: digits = '' } = match.groups ?? {};
  const { name: code, sure } = findDocumentCode(written);
  const name = code === '' ? code : code + (match.groups?.['mark'] ?? '');
  const inYear = parseChineseNumeral(yearText.normalize('NFKC'));
  const n = parseChineseNumeral(digits.normalize('NFKC'));
  const kind = kindBehind.test(text.slice(match.index + match[0].length));
  if (n === null || inYear === null || !isCode(name, kind)) return [];
  const certain = sure || isCodeOfPlace(name) || (name.endsWith('字') && hasOrgan(written, name));
  if (strict && !certain) return [];
  const full = inYear < 100 ? 1900 + inYear : inYear;
  if (full < 1949 || full > 2099) return [];
  const first = match[0].startsWith(written);
  const start = match.index + (first ? written.length - code.length : 0);
  const stop = match.index + match[0].length;
  const canonical = /^[\p{P}\p{S}]/u.test(match[0])
    ? `〔${full}〕${name}第${n}号`
    : `${name}〔${full}〕${n}号`;
  return [{ start, end: stop, text: text.slice(start, stop), canonical, sure }];
}

function form(source: string, strict = false): Form {
  return { pattern: new RegExp(source, 'gu'), strict };
}
