import { parseChineseNumeral } from '#policy/text/numerals.ts';

/** Words without width, blanks and punctuation, as the samples are scored. */
export function toPlain(words: string | null): string {
  return toNarrow(words ?? '').replaceAll(/[\s\p{P}\p{S}_]+/gu, '');
}

/** Words without width and blanks. */
export function toNarrow(words: string): string {
  return words.normalize('NFKC').replaceAll(/\s/g, '');
}

/** A number without brackets, its year in four digits, its count in Arabic digits, without the 第 behind a year or 字, 号 at the end and the name of the state before it. */
export function toPlainNumber(number: string | null): string {
  const narrow = toNarrow(number ?? '')
    .replace(/^中华人民共和国/, '')
    .replace(/^[(〔](?=\d\d[)〕])/, '(19')
    .replace(/[零〇○一二三四五六七八九十百]+(?=[号號]$)/, (count) =>
      String(parseChineseNumeral(count) ?? count),
    );
  return toPlain(narrow.replace(/(?<=[\])〕}】>字]|\d年)第/, '').replace(/[号號]文?(?:件)?$/, ''));
}

const traditional: Readonly<Record<string, string>> = { 條: '条', 節: '节', 編: '编' };

/** A label as its kind and its number, so that （三） and (3) differ, and 第三条 and 第3条 do not. */
export function toLabelClass(label: string): string {
  const narrow = toNarrow(label).replace(/[條節編]/, (sign) => traditional[sign] ?? sign);
  if (/^[问Q]/.test(narrow)) return '问';
  if (/^[答A]/.test(narrow)) return '答';
  const named = /^第(.+)(分编|编|篇|章|节|条)(?:之(.+))?$/.exec(narrow);
  if (named) return `${named[2] ?? ''} ${toOrdinal(named[1])} ${toOrdinal(named[3])}`;
  const bracketed = /^\((.+)\)[、.]?$/.exec(narrow);
  if (bracketed) return `(${/\d/.test(narrow) ? 'd' : 'c'}) ${toOrdinal(bracketed[1])}`;
  const decimal = /^(\d+(?:\.\d+)+)\.?$/.exec(narrow);
  if (decimal) return decimal[1] ?? '';
  const plain = /^(.+?)[、.,]?$/.exec(narrow)?.[1] ?? '';
  return `${/\d/.test(plain) ? 'd' : 'c'} ${toOrdinal(plain)}`;
}

function toOrdinal(numeral = ''): string {
  return String(
    /^\d+$/.test(numeral) ? Number(numeral) : (parseChineseNumeral(numeral) ?? numeral),
  );
}

const scales: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];

/** An amount in its plain unit: 3.6 万公里 is 36000 公里. */
export function toPlainAmount(value: number, unit: string): string {
  const narrow = toNarrow(unit).replace(/^个?百分点$/, '个百分点');
  const scale = scales.find(([sign]) => narrow.startsWith(sign));
  if (!scale || /^(?:百分点|千克|千米|千瓦)/.test(narrow)) return `${value} ${narrow}`;
  return `${Number((value * scale[1]).toFixed(6))} ${narrow.slice(scale[0].length)}`;
}
