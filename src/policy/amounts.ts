import { parseChineseNumeral } from './numerals.ts';

/** A number with its unit, as a text states it. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** As printed, separators taken out (2200, 61.6); 两成 is 20, 三分之一 33.33. */
  readonly value: string;
  /** The upper end of a range, else null. */
  readonly valueMax: string | null;
  readonly unit: string;
  /** Whether the number is written in Chinese numerals, which small counts in prose are too (三项制度). */
  readonly chinese: boolean;
}

const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const scale = '(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?';
const thing =
  '(?:元|人次|人|户|家|个百分点|个(?!月|工作日|小时|百分点)|项|名|吨标准煤|吨|公顷|亩|平方公里|平方千米|平方米|立方米|方(?![面式案法向针便])|公里|千米|毫克|微克|毫米|米|千瓦时|千瓦|兆瓦时|兆瓦|吉瓦时|吉瓦|千伏安|套|所|张|件|倍|台|辆|座|处|公斤|千克|克|斤|周岁|岁|册|场|条|艘|架|枚|支|对|株|头|只|班|列|标箱|床位|位|批次|部(?![门委队分位件署级长省市属])|种(?![植子粮养]))(?:/[\\p{Script=Han}]{1,4})?';
const time = '(?:个月|个工作日|工作日|天|小时|分钟)(?=以内|之内|内)';
const unit = `个?百分点|${scale}${thing}|[%％‰]|万亿|亿|万|${time}`;
const arabic = new RegExp(
  `(?<![\\d.〔\\[A-Za-z第])(?<!\\d,)(${number})(?:\\s?(?:${unit})?\\s?[-—–~～至到]{1,2}\\s?(${number}))?\\s?(${unit})`,
  'gu',
);
const numeral = '[一二三四五六七八九十百千两零〇]{1,7}';
const chinese = new RegExp(
  `(?<![第一二三四五六七八九十百千万亿两零〇几数\\d“‘])(${numeral})(${scale}(?:元|人|户|家|吨|亩|公里|平方公里|平方米|千瓦|套|所|倍|个百分点|个(?!月|工作日|小时|百分点|方面|五年)))`,
  'gu',
);
const digit = '[一二两三四五六七八九]';
const share = new RegExp(
  '(?<![一二三四五六七八九十])(?:' +
    [
      `百分之(?<hundredths>[一二三四五六七八九十百零]{1,5})(?:点(?<decimals>[零〇一二三四五六七八九]{1,3}))?`,
      `(?<tenths>${digit})成(?![为立果就效员份本熟长都])`,
      `(?<divisor>[二三四五六七八十])分之(?<parts>${digit})`,
      '(?<half>一半|半数)(?![天年月日])',
      '翻(?<doublings>[一两二三四])番',
    ].join('|') +
    ')',
  'gu',
);

/** Finds the numbers with a unit of a text, in order: Arabic (2,200亿元, 3—5个), Chinese (一百亿元), shares (百分之八十, 两成) and doublings (翻一番 is 2倍). */
export function findAmounts(text: string): Amount[] {
  const found = [...findArabic(text), ...findChinese(text), ...findShares(text)];
  return found.sort((a, b) => a.start - b.start);
}

function findArabic(text: string): Amount[] {
  return [...text.matchAll(arabic)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: plain(match[1]),
    valueMax: match[2] === undefined ? null : plain(match[2]),
    unit: plain(match[3]),
    chinese: false,
  }));
}

function findChinese(text: string): Amount[] {
  return [...text.matchAll(chinese)].flatMap((match) => {
    const value = parseChineseNumeral(match[1] ?? '');
    return value === null ? [] : [amount(match, value, plain(match[2]))];
  });
}

function findShares(text: string): Amount[] {
  return [...text.matchAll(share)].flatMap((match) => {
    const { hundredths, decimals, tenths, divisor, parts, half, doublings } = match.groups ?? {};
    if (hundredths) return toShare(match, readDecimal(hundredths, decimals));
    if (tenths) return toShare(match, read(tenths) * 10);
    if (half) return toShare(match, 50);
    if (doublings) return [amount(match, 2 ** read(doublings), '倍')];
    return toShare(match, Math.round((10_000 * read(parts)) / read(divisor)) / 100);
  });
}

function read(numeral = ''): number {
  return parseChineseNumeral(numeral) ?? 0;
}

function readDecimal(whole: string, decimals = ''): number {
  return Number(`${read(whole)}.${[...decimals].map(read).join('') || '0'}`);
}

function toShare(match: RegExpExecArray, value: number): Amount[] {
  return [amount(match, value, '%')];
}

function amount(match: RegExpExecArray, value: number, unitName: string): Amount {
  const start = match.index;
  const end = start + match[0].length;
  return { start, end, value: String(value), valueMax: null, unit: unitName, chinese: true };
}

function plain(text = ''): string {
  return text
    .replace(/[,\s]/g, '')
    .replace('％', '%')
    .replace(/^百分点$/, '个百分点');
}
