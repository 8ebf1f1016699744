import { toTypePattern } from '../citations/document-types.ts';
import { beforeWords, formerWords, toAttachment, toBefore } from './find-anchor.ts';
import { isStepUnit, type Anchor, type Reference } from './reference.ts';

/** Not 前条件, 前款项 or 前项目. */
const before = new RegExp(`${beforeWords}(条(?![件例约理令线款])|款(?!项)|项(?![目下]))`, 'g');
const former = new RegExp(`${formerWords}()(条|款|项)(?=的?规定|所[列称述指]|各项)`, 'g');
/** What 上述文件 and the like name; 上述意见 may also be words just said. */
const papers = toTypePattern('above');
/** What words just said are called. */
const said = '规定|条款|条文|要求|情形|条件|事项|任务|目标|原则|措施';
const above = new RegExp(
  `(?:上述|前述)(?:各项|各款|有关|两款|两项|两个)?(?:(${papers})|${said})`,
  'g',
);
const around = /本(章|节|编)(?=规定|所称|中|的|另有|未|适用)/g;
/** 见附件2; not the list of attachments itself (附件：1.…, 附件2.…). */
const attachment =
  /(?:本通知)?附件\s?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?![0-9０-９一二三四五六七八九十:：.．、])/g;

/** References that need no path after them: 前款, 前两条, 本章, 上述规定, 上述文件, 附件2. */
export function findPathlessReferences(text: string): Reference[] {
  // Most sentences hold none, and one look is cheaper than four.
  if (!/[前上述本附]/.test(text)) return [];
  return [
    ...[before, former].flatMap((pattern) =>
      findAll(text, pattern, ([, count, unit]) => toBefore(count, unit)),
    ),
    ...findAll(text, above, ([, paper]) => toAbove(paper)),
    ...findAll(text, around, ([, unit]) =>
      isStepUnit(unit) ? { kind: 'around', unit } : { kind: 'above' },
    ),
    ...findAll(text, attachment, ([, ordinal]) => toAttachment(ordinal)),
  ];
}

function toAbove(paper: string | undefined): Anchor {
  if (paper === undefined) return { kind: 'above' };
  return { kind: 'last', ending: paper === '文件' ? '' : paper };
}

function findAll(
  text: string,
  pattern: RegExp,
  toAnchor: (match: RegExpExecArray) => Anchor,
): Reference[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    anchor: toAnchor(match),
    steps: [],
  }));
}
