import { foldWidth } from '#schema/signs/note-signs.ts';

/** A year, a part of one or several, as the columns of observations write them; null where the words do not say. */
export interface Time {
  readonly year: string | null;
  readonly period: string | null;
}

/** Of which years figures may be; what is older was never a figure of these places, but a day that a spreadsheet made of a number. */
const year = '(?:19[5-9]|20\\d)\\d';

const whole = new RegExp(`^(${year})(?:年(?:度|末|底|全年)?|年?全年)?$`);
const span = new RegExp(
  `^(${year})年?-(${year})年?(?:[两二三四五六七八九十2-9]年)?(?:累计|合计)?$`,
);
const part = new RegExp(`^(?:(${year})年)?(.+?)(?:累计)?$`);
const months = /^(\d{1,2})月?-(\d{1,2})月份?$/;
const quarters: Readonly<Record<string, string>> = {
  ...{ 一: 'M01-M03', 二: 'M04-M06', 三: 'M07-M09', 四: 'M10-M12' },
  ...{ 1: 'M01-M03', 2: 'M04-M06', 3: 'M07-M09', 4: 'M10-M12' },
};
const parts: Readonly<Record<string, string>> = {
  ...{ 全年: 'year', year: 'year', 上半年: 'M01-M06', 下半年: 'M07-M12' },
  ...{ 前三季度: 'M01-M09', 前3季度: 'M01-M09', '一-三季度': 'M01-M09', '1-3季度': 'M01-M09' },
  // Of any other single month nobody can tell whether what came before it is counted.
  ...{ '1月': 'M01-M01', '1月份': 'M01-M01', 一月: 'M01-M01', 一月份: 'M01-M01' },
};

/** The time that words mean: `2014年`, `2014年1—9月`, `前三季度`, `2011-2013年累计`; null where they mean none for certain. */
export function parseTime(words: string): Time | null {
  const text = foldTime(words);
  const one = whole.exec(text)?.[1];
  if (one !== undefined) return { year: one, period: null };
  const [, from, to] = span.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return { year: to, period: `${from}-${to}` };
  const [, of = null, rest = ''] = part.exec(text) ?? [];
  const period = parsePart(rest);
  return period === null ? null : { year: of, period };
}

function parsePart(words: string): string | null {
  const text = words.replaceAll(/[a-z]{3,}\.?/g, (name) => toMonth(name) ?? name);
  const [, first, last] = months.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    const period = `M${first.padStart(2, '0')}-M${last.padStart(2, '0')}`;
    return period === 'M01-M12' ? 'year' : period;
  }
  const few = /^前([2-9]|1[01])个月$/.exec(text)?.[1];
  if (few !== undefined) return `M01-M${few.padStart(2, '0')}`;
  const quarter = /^(?:第?([一二三四1-4])季度|q([1-4]))$/.exec(text);
  return quarters[quarter?.[1] ?? quarter?.[2] ?? ''] ?? parts[text] ?? null;
}

const monthNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** `jan`, `sept.` and `september` as the number of the month, with its word; null for any other word. */
function toMonth(name: string): string | null {
  const at = monthNames.findIndex((whole) => whole.startsWith(name.replace('.', '')));
  return at < 0 ? null : `${at + 1}月`;
}

const numerals = '〇一二三四五六七八九';

function foldTime(words: string): string {
  return foldWidth(words)
    .replaceAll(/\s+/g, '')
    .replace(/^截[至止]/, '')
    .toLowerCase()
    .replace(/[-—–―~〜至到]+/g, '-')
    .replaceAll(/[一二][〇○零0Oo一二三四五六七八九]{3}(?=年)/g, (digits) =>
      [...digits]
        .map((one) => (numerals.includes(one) ? String(numerals.indexOf(one)) : '0'))
        .join(''),
    );
}
