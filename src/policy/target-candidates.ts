/** How a stated number binds: 以上 is >=, 以内 is <=, 左右 is approx, a plain number is =. */
export type Comparator = '>=' | '<=' | '<' | '=' | 'range' | 'approx';

/** A number in a text that may be a promise; an editor decides. */
export interface TargetCandidate {
  /** Offsets of the quote in the text. */
  readonly start: number;
  readonly end: number;
  /** As printed, separators taken out (2200, 61.6). */
  readonly value: string;
  /** The upper end of a range, else null. */
  readonly valueMax: string | null;
  readonly unit: string;
  readonly comparator: Comparator;
  /** Whether the number is by how much something is to rise or fall. */
  readonly change: 'increase' | 'decrease' | null;
  /** The words of the clause up to and with the number and its 以上. */
  readonly quote: string;
}

const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const scale = '(?:万亿|千亿|百亿|亿|千万|百万|十万|万|千|百)?';
const thing =
  '元|人次|人|户|家|个百分点|个(?!月|工作日|小时)|项|名|吨标准煤|吨|公顷|亩|平方公里|平方千米|平方米|立方米|公里|千米|毫米|米|千瓦时|千瓦|套|所|张|件|倍|台|辆|座|处|公斤|斤|周岁|册|场';
const amount = new RegExp(
  `(?<![\\d.,〔\\[A-Za-z第])(${number})(?:\\s?(?:${scale}(?:${thing})|%|％)?\\s?[-—–~～至到]\\s?(${number}))?\\s?(个?百分点|${scale}(?:${thing})|[%％‰]|万亿|亿|万|(?:个月|个工作日|天|小时)(?=以内|之内))`,
  'g',
);
const clauseMark = /[。！？；;：:，,、（(]/;
const after: readonly (readonly [RegExp, Comparator])[] = [
  [/^\s?(?:人民币)?(?:及|或|和)?以上/, '>='],
  [/^\s?(?:人民币)?(?:及|或|和)?(?:以下|以内|之内)/, '<='],
  [/^\s?(?:左右|上下)/, 'approx'],
];
const before: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不低于|不少于|不小于|不得低于|不得少于)\s?$/, '>='],
  [/(?:不超过|不高于|不多于|不大于|不得超过|控制在)\s?$/, '<='],
  [/(?:超过|突破|高于|大于|多于|至少|最少|超)\s?$/, '>='],
  [/(?:低于|小于|少于)\s?$/, '<'],
  [/(?:约|大约|约为|大致)\s?$/, 'approx'],
];
const rising = /(?:提高|增长|增加|上升|提升|递增|扩大)(?!到|至|值)[^到至达，,]{0,4}$/;
const falling = /(?:下降|降低|减少|压减|削减|缩短|压缩|下调)(?!到|至)[^到至达，,]{0,4}$/;
const promising =
  /完成|实现|达到|[^表]达$|新增|建成|打造|推出|培育|引进|力争|确保|控制|提高|增长|下降|降低|减少|选择|争取|建设|组织|安排|覆盖|保持|发展|要$|增加/;
const past = /[已了]|去年|上年|同比|以来|累计|截至|年均为/;

/** Finds the numbers of a text that may be targets: a number with a unit that is bound by a word of measure or promise. */
export function findTargetCandidates(text: string): TargetCandidate[] {
  return [...text.matchAll(amount)].flatMap((match) => {
    const from = findClauseStart(text, match.index);
    const lead = text.slice(from, match.index);
    const tailed = after.find(([pattern]) =>
      pattern.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8)),
    );
    const tail =
      tailed?.[0].exec(
        text.slice(match.index + match[0].length, match.index + match[0].length + 8),
      )?.[0] ?? '';
    const end = match.index + match[0].length + tail.length;
    const bound = tailed ?? before.find(([pattern]) => pattern.test(lead));
    if (past.test(lead) || !(bound || promising.test(lead))) return [];
    const candidate: TargetCandidate = {
      start: from,
      end,
      value: plain(match[1]),
      valueMax: match[2] === undefined ? null : plain(match[2]),
      unit: plain(match[3]),
      comparator: match[2] === undefined ? (bound?.[1] ?? '=') : 'range',
      change: rising.test(lead) ? 'increase' : falling.test(lead) ? 'decrease' : null,
      quote: text.slice(from, end),
    };
    return [candidate];
  });
}

function plain(text = ''): string {
  return text
    .replace(/,/g, '')
    .replace('％', '%')
    .replace(/^百分点$/, '个百分点');
}

function findClauseStart(text: string, at: number): number {
  let start = at;
  const limit = Math.max(0, at - 80);
  while (start > limit && !clauseMark.test(text.charAt(start - 1))) start -= 1;
  while (start < at && /\s/.test(text.charAt(start))) start += 1;
  return start;
}
