import { marksOfNumber } from '#schema/signs/note-signs.ts';
import { printedSpellings } from '#schema/units.ts';
import { number, numberStart, withoutSeparators } from './figures.ts';
import { toHalfWidthFigures } from './half-width.ts';
import { toSimplifiedForms } from './simplified.ts';
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
  /** Whether 余 or 多 says that it is somewhat more (3000多个, 五百余家). */
  readonly more: boolean;
}

const scale = '(?:(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)[余多]?)?';
const thing =
  '(?:元|[美欧港日]元|剂次|架次|车次|航次|户次|件次|人份|台套|标准箱|人次|人|户|家次|家|个百分点|个(?!月|工作日|小时|百分点)|项|名|吨标准煤|吨|公顷|亩|平方公里|平方千米|平方米|立方米|方(?![面式案法向针便可能才])|公里|千米|毫克|微克|毫米|厘米|米|千瓦时|千瓦|兆瓦时|兆瓦|吉瓦时|吉瓦|千伏安|套|所|张|件|倍|台次|具(?!有|体|备)|台|辆|座|处|公斤|千克|克|斤|周岁|岁|册|场次|场|条|艘|架|枚|支|对|株|头|只|班|列|标箱|载重吨|度(?=电)|(?<=万)度(?![假量过以数])|床位|位|批次|轮次|班次|盏|眼|宗|起(?![来点步止草见诉])|根(?![据本源基])|例(?![如外会行])|孔(?![径洞])|块(?![钱状])|份(?![额内])|期(?![间限货末初内满])|次(?![产级生区日年月位品序贷要])|部(?![门委队分位件署级长省市属])|种(?![植子粮养])|扇|栋|幢|羽|尾|学时|口(?=[，,；;。、（(]|$)|间(?![隔歇])|款(?![规项待])|篇(?![章幅]))';
/** What a measure is held against; 以下 and 左右 behind it are none of it (35微克/立方米以下). */
const measure =
  '标准立方米|标立方米|立方米|平方公里|平方千米|平方米|公里|千米|公顷|毫升|升|公斤|千克|吨标准煤|吨|小时|分钟|秒';
const per = `(?:/(?:${measure}|万元|元|千人口?|万人口?|人次|人|户|家|亩|课时|[日天年月周次个件台辆套户只头株张床村班])|每(?:${measure}|亩|[日天])|/\\p{Script=Han}{1,4}(?=[^\\p{Script=Han}]|$))?`;
const time =
  '(?:个月|个工作日|工作日|天|小时|分钟)(?=以内|之内|内)|(?<=(?:天数|时间|时长)[^，,。；;、\\d]{0,8}[\\d.]{1,6}\\s?)(?:天|小时|分钟)|(?<=(?:年限|寿命)[^，,。；;、\\d]{0,6}[\\d.]{1,6}\\s?)年|(?<=(?:压缩|缩短|压减|减少|精简|降)[到至为][^，,。；;、\\d]{0,4}[\\d.]{1,6}\\s?)(?:个工作日|工作日|个月|天|小时|分钟)';

/** A coefficient has no unit (系数提高到0.62以上). */
const unitless =
  '(?<=(?:系数|指数)[^，,。；;、\\d]{0,8}[到至在过于][\\d.]{1,6})(?=\\s?(?:以[上下内]|之内|左右|[，,。；;]|$))';

/** What stands behind Arabic digits and makes them an amount: scale, thing and what it is held against (万吨/日), % and bare scales; the source of a pattern. */
const unit = `个?百分点|${scale}${thing}${per}|[μµ]g/(?:m[3³]|L)|mg/(?:m[3³]|L)|[EPTGM](?:FLOPS|Flops|flops|OPS)|[ZEPTG]B(?![a-z])|[MG]bps|[%％‰]|/10万|万亿|亿|万|${time}|${unitless}`;

/** The fewer that stand behind Chinese numerals, which prose is full of; the source of a pattern. */
const countUnit = `${scale}(?:元|立方米|公斤|市斤|斤|担|石(?![头油化材])|株|头|只|匹|座|台(?![湾阶])|辆|眼|处(?![理置罚分级长室于方])|口(?=[，,；;。、]|$)|根|条(?![例件款约])|名(?![列单义称牌额录])|所|人|户|家|吨|亩|公里|平方公里|平方米|千瓦|套|所|倍|个百分点|个(?!月|工作日|小时|百分点|方面|五年))`;

const arabic = new RegExp(
  `${numberStart}(?<![〔\\[A-Za-z第/]|\\d[:：∶])(${number})${marksOfNumber}(?:\\s?(?:${unit})?\\s?[-—–~～至到]{1,2}\\s?(${number}))?\\s?([余多]?(?:${unit}))`,
  'gu',
);
const numeral = '[一二三四五六七八九十百千两零〇]{1,7}';
const chinese = new RegExp(
  `(?<![第一二三四五六七八九十百千万亿两零〇几数\\d“‘])(?:(${numeral})万(?=${numeral}(?!万)))?(${numeral})([余多]?${countUnit})`,
  'gu',
);
const counting = /(?:突破|超过?|达到?|跨越|迈上|[近过至到])\s?$/;
const classed = /^(?:级|企业|产业|集群|项目|园区|[县区镇])/;
const digit = '[一二两三四五六七八九]';
const share = new RegExp(
  '(?<![一二三四五六七八九十])(?:' +
    [
      `百分之(?<hundredths>[一二三四五六七八九十百零]{1,5})(?:点(?<decimals>[零〇一二三四五六七八九]{1,3}))?`,
      `千分之(?<thousandths>[一二三四五六七八九十]{1,3})`,
      `(?<tenths>${digit})成(?![为立果就效员份本熟长都])`,
      `(?<divisor>[二三四五六七八十])分之(?<parts>${digit})`,
      '(?<half>一半|半数)(?![天年月日])',
      '翻(?<doublings>[一两二三四])番',
    ].join('|') +
    ')',
  'gu',
);

/** Finds the numbers with a unit of a text, in order: Arabic (2,200亿元, 3—5个), Chinese (一百亿元), shares (百分之八十, 两成) and doublings (翻一番 is 2倍). */
export function findAmounts(printed: string): Amount[] {
  return findPlainAmounts(toSimplifiedForms(toHalfWidthFigures(printed)));
}

/** The same in a text whose figures are half as wide and whose characters are simplified. */
export function findPlainAmounts(text: string): Amount[] {
  const found = [...findArabic(text), ...findChinese(text), ...findShares(text)];
  return found.sort((a, b) => a.start - b.start);
}

function findArabic(text: string): Amount[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(arabic)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: withoutSeparators(match[1] ?? ''),
    valueMax: match[2] === undefined ? null : withoutSeparators(match[2]),
    unit: toUnit(match[3]),
    chinese: false,
    more: isMore(match[3]),
  }));
}

function findChinese(text: string): Amount[] {
  if (!/[一二三四五六七八九十百千两]/.test(text)) return [];
  return [...text.matchAll(chinese)].flatMap((match) => {
    const [words, tenThousands, numeral = '', unitName = ''] = match;
    const value = parseChineseNumeral(numeral);
    if (value === null || isName(text, { words, numeral, unitName, index: match.index })) return [];
    const all = 10_000 * read(tenThousands) + value;
    return [{ ...amount(match, all, toUnit(unitName)), more: isMore(unitName) }];
  });
}

/** 千亩 and 百亿元 without a digit name a class of things (千亩高产片), unless they are bound (突破千亿元, 十亩以上). */
function isName(
  text: string,
  {
    words,
    numeral,
    unitName,
    index,
  }: Readonly<Record<'words' | 'numeral' | 'unitName', string>> & { readonly index: number },
): boolean {
  const digitless = /^[百千]+$/.test(numeral) || (numeral === '十' && /^[万亿亩]/.test(unitName));
  if (!digitless) return false;
  const after = text.slice(index + words.length, index + words.length + 2);
  if (/^(?:以[上下内]|左右)/.test(after)) return false;
  return !counting.test(text.slice(Math.max(0, index - 3), index)) || classed.test(after);
}

function findShares(text: string): Amount[] {
  return [...text.matchAll(share)].flatMap((match) => {
    const { hundredths, decimals, thousandths, tenths, divisor, parts, half, doublings } =
      match.groups ?? {};
    if (hundredths) return toShare(match, readDecimal(hundredths, decimals));
    if (thousandths) return [amount(match, read(thousandths), '‰')];
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
  const stated = { value: String(value), valueMax: null, unit: unitName };
  return { start, end, ...stated, chinese: true, more: false };
}

/** A unit by its name, without what stands before or in it of 余 and 多 (余家, 万多人). */
function toUnit(text = ''): string {
  const name = text.replace(/\s/g, '').replace(/[余多]/, '');
  return printedSpellings[name] ?? name;
}

function isMore(unitName = ''): boolean {
  return /[余多]/.test(unitName);
}
