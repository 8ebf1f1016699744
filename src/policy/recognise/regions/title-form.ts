import { endsAsTitle } from '../../citations/document-types.ts';

/** As long as a title may be, in characters. */
export const longest = 110;

/** How titles do not begin, and sentences that cite do. */
const notTitle =
  /^(?:第(?![一二三四五六七八九十]{1,3}届)|[《（(]|各(?![级类])|(?:根据|按照|依据|依照|符合|违反)[^，。]{0,30}《)/;

/** What pages call their lists of explanations; it is no title of one. */
const listName =
  /^(?:相关|政策|文件|图文|图解|图表|音视频|视频|专家|媒体|部门|新闻|权威|在线|有奖|知识|法规|常见)?(?:解读|问答|答问)$/;

/** Explanations may begin with the name of what they explain, or tell who answered (《甲办法》解读, 甲局就《甲办法》答记者问). */
const explains =
  /^(?:(?:政策解读|一图读懂|一图看懂|图解|解读)[：:丨|｜]?《[^《》]{3,80}》|《[^《》]{3,80}》的?(?:(?:政策|文件|图文|起草|修订|编制|热点|常见问题|有关问题|若干问题)?(?:解读|问答|解答|答问|说明))|[^《》。；]{2,40}——《[^《》]{3,80}》的?(?:政策)?(?:解读|问答|解答)|[^。；：，]{2,30}就[^。；：，]{2,80}(?:答记者问|回答记者提问))$/;

/** Whether a text is the title of an explanation, which may have a comma before the name of what it explains. */
export function isExplanation(text: string): boolean {
  return explains.test(text.replace(/\s/g, ''));
}

/** The mark of a note behind a title (公报[1]). */
export const noteMark = /\s?[[［]\d{1,2}[\]］]$/;

/** What is passed on may end the title by its name (甲县委批转乙部《关于…的报告》). */
const forwards = /^[^《》。；：，]{3,40}(?:批转|转发)[^《》。；：，]{0,20}《[^《》]{4,80}》$/;

/** Whether a text could be a document's title by its form alone. */
export function isTitle(text: string): boolean {
  const plain = text.replace(/\s/g, '').replace(noteMark, '');
  if (explains.test(plain) || forwards.test(plain)) return true;
  if (plain.length < 4 || plain.length > longest || !endsAsTitle(plain)) return false;
  if (listName.test(plain)) return false;
  const outside = plain.replace(/《[^》]*》/g, '').replace(/[（(][^（）()]*[）)]/g, '');
  return (
    !/[。；;！？：:，,《》（）()»›｜|]|第.{1,5}[条款项]/.test(outside) && !notTitle.test(plain)
  );
}
