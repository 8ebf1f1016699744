import { findDates } from '../text/dates.ts';

/** Words that open a line of 版记: subject words, copies, who printed it when. */
const opening =
  /^(?:主题词|抄[送报发](?:机关|单位)?|[报送发呈]|分送|印发(?:机关|单位|日期|时间)?|打字|校对|印数)[：:]/;

/** The same within a line: how many copies, by whose hand. */
const copies = /^[（(]?(?:共印|印|共)\d{1,5}份[）)]?$/;

/** Whether a line says to whom copies of a document went, or which office printed it when (版记). */
export function isImprint(text: string): boolean {
  if (text.length > 600) return false;
  const plain = text.replace(/\s/g, '');
  return opening.test(plain) || copies.test(plain.normalize('NFKC')) || isPrintedOn(plain);
}

/** 甲市人民政府办公室 2012年4月5日印发 */
function isPrintedOn(plain: string): boolean {
  if (plain.length > 60 || !/印[发制]$/.test(plain)) return false;
  const date = findDates(plain.slice(0, -2)).at(-1);
  if (date?.end !== plain.length - 2) return false;
  return /^(?:\p{Script=Han}|[()（）])*$/u.test(plain.slice(0, date.start));
}

/** Whether a line of 版记 only names a day of printing, so that the office stands on the line before it. */
export function isPrintedDay(text: string): boolean {
  const plain = text.replace(/\s/g, '');
  return isPrintedOn(plain) && findDates(plain)[0]?.start === 0;
}

const attendance =
  /^(?:出\s?席|参\s?加|列\s?席|参\s?会|请\s?假|缺\s?席|主\s?持|记\s?录)(?:人员?|单位|会议|领导|同志){0,2}\s?[：:]/;

/** Whether a line of minutes says who took part (出席：李四、王五。). */
export function isAttendance(text: string): boolean {
  return text.length <= 600 && attendance.test(text);
}
