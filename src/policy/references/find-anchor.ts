import { parseChineseNumeral } from '../text/numerals.ts';
import { toTypePattern } from '../citations/document-types.ts';
import { findDocumentName } from './document-names.ts';
import { isStepUnit, type Anchor } from './reference.ts';

/** An anchor with the number of characters before the path that belong to the link. */
export interface AnchorBefore {
  readonly anchor: Anchor;
  readonly length: number;
}

/** 前款 and 前两款 up to the unit; not 目前条件 or 提前款项, and 从事前款活动 is no 事前. The source of a pattern. */
export const beforeWords =
  '(?<![目当提之空先日年月眼门])(?<!(?<!从)事|(?<!发)生)前([一二两三四五六]?)';
/** 上款, as old laws write for 前款; not 以上款项 or 网上项目. The source of a pattern. */
export const formerWords = '(?<![以网线账柜])上';

const of = '(?:中的|的|中)?';
const types = toTypePattern('path');
const own = new RegExp(`本(?:实施|暂行|试行)?(?:${types})(?:总则|分则|附则)?${of}$`);
const last = new RegExp(`(?:该|同)(${types})${of}$`);
const around = /本(条|款|章|节|编|部分|项)的?$/;
const before = new RegExp(`(?:${beforeWords}|${formerWords})(条|款|项|章|节)$`);
const attachment = /附件\s?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?的?$/;

/** What a path starts from, by the characters just before it that are no citation. */
export function findAnchorBefore(head: string): AnchorBefore {
  return (
    findAttachment(head) ??
    findStated(head) ??
    findRelative(head) ??
    findNamed(head) ?? { anchor: { kind: 'self', stated: false }, length: 0 }
  );
}

/** 本通知附件1第二条 counts in the attachment. */
function findAttachment(head: string): AnchorBefore | null {
  const found = attachment.exec(head);
  if (found === null) return null;
  const stated = own.exec(head.slice(0, found.index))?.[0].length ?? 0;
  return { anchor: toAttachment(found[1]), length: found[0].length + stated };
}

function findStated(head: string): AnchorBefore | null {
  const stated = own.exec(head);
  return stated && { anchor: { kind: 'self', stated: true }, length: stated[0].length };
}

function findRelative(head: string): AnchorBefore | null {
  const back = before.exec(head);
  const unit = back?.at(-1) ?? around.exec(head)?.[1];
  if (!isStepUnit(unit)) return null;
  return back
    ? { anchor: toBefore(back[1], unit), length: back[0].length }
    : { anchor: { kind: 'around', unit }, length: around.exec(head)?.[0].length ?? 0 };
}

/** 该办法, or a document named without 《》, whose link begins where its name is known to. */
function findNamed(head: string): AnchorBefore | null {
  const that = last.exec(head);
  if (that) return { anchor: { kind: 'last', ending: that[1] ?? '' }, length: that[0].length };
  const named = findDocumentName(head);
  if (named?.anchor.kind !== 'name') return null;
  const { words, lead } = named.anchor;
  return { anchor: named.anchor, length: words.length - lead + named.after };
}

/** 前款 is one unit back, 前两款 two. */
export function toBefore(count: string | undefined, unit: string | undefined): Anchor {
  const back = count === undefined || count === '' ? 1 : (parseChineseNumeral(count) ?? 1);
  return { kind: 'before', unit: isStepUnit(unit) ? unit : '款', back };
}

/** 附件1, 附件一 or 附件 alone. */
export function toAttachment(written: string | undefined): Anchor {
  const ordinal = written === undefined ? null : parseChineseNumeral(written.normalize('NFKC'));
  return { kind: 'attachment', ordinal };
}
