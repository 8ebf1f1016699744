import { parseChineseNumeral } from './numerals.ts';
import { isStepUnit, type Anchor } from './reference.ts';

/** An anchor with the number of characters before the path that belong to the link. */
export interface AnchorBefore {
  readonly anchor: Anchor;
  readonly length: number;
}

const types =
  '要点|意见|通知|办法|条例|规定|细则|规则|规划|方案|决定|法典|法|纲要|章程|宪章|计划|决议|解释|标准|制度|公告|批复|函|文件|通则|规范';
const of = '(?:中的|的|中)?';
const own = new RegExp(`本(?:实施|暂行|试行)?(?:${types})${of}$`);
const last = new RegExp(`(?:该|同)(${types})${of}$`);
const around = /本(条|款|章|节|编|部分|项)的?$/;
/** Not 目前条件, 提前款项 or 当前项目. */
const before = /(?<![目当提以之事空从先生日年月眼门])前([一二两三四五六]?)(条|款|项|章|节)$/;
const name = new RegExp(`[\\p{Script=Han}“”]{1,40}(?:${types})${of}$`, 'u');
/** Words after which the name of a law begins. */
const leadIn =
  /^.*(?:依照|按照|根据|依据|适用|违反|符合|参照|比照|执行|除|有(?!关)|在|以及|和|与|及|或者|或|对|由|是|被|将|按|经)/u;
/** Ends that are verbs or general words and name no document: 依法, 有关规定. */
const nameless = new RegExp(
  `^(?:[依违非合守执立司无用方做想看说]法|(?:上述|前述|下列|有关|相关|具体|其他|现行|国家|法律|行政|的|之|其|此|各|等)*(?:${types}))$`,
);

/** What a path starts from, by the characters just before it that are no citation. */
export function findAnchorBefore(head: string): AnchorBefore {
  const stated = own.exec(head);
  if (stated) return { anchor: { kind: 'self', stated: true }, length: stated[0].length };
  return (
    findRelative(head) ?? findNamed(head) ?? { anchor: { kind: 'self', stated: false }, length: 0 }
  );
}

function findRelative(head: string): AnchorBefore | null {
  const back = before.exec(head);
  const unit = back?.[2] ?? around.exec(head)?.[1];
  if (!isStepUnit(unit)) return null;
  return back
    ? { anchor: toBefore(back[1], unit), length: back[0].length }
    : { anchor: { kind: 'around', unit }, length: around.exec(head)?.[0].length ?? 0 };
}

/** 该办法, or a law named without 《》: the characters after the last word that leads in. */
function findNamed(head: string): AnchorBefore | null {
  const that = last.exec(head);
  if (that) return { anchor: { kind: 'last', ending: that[1] ?? '' }, length: that[0].length };
  const words = (name.exec(head)?.[0] ?? '').replace(leadIn, '').replace(/(?:中的|的|中)$/, '');
  if (words.length < 2 || nameless.test(words)) return null;
  return { anchor: { kind: 'name', words }, length: 0 };
}

/** 前款 is one unit back, 前两款 two. */
export function toBefore(count: string | undefined, unit: string | undefined): Anchor {
  const back = count === undefined || count === '' ? 1 : (parseChineseNumeral(count) ?? 1);
  return { kind: 'before', unit: isStepUnit(unit) ? unit : '款', back };
}
