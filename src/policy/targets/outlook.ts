import { listPlanEnds } from './five-year-plans.ts';

/** Whether a part of a document reports what has been or speaks of what is to come; null where its heading does not tell. */
export type Outlook = 'back' | 'ahead' | null;

const recall =
  /回顾|总结|工作(?:开展)?情况|开展情况|基本情况|完成情况|执行情况|现状|发展基础|成效|成绩|成就|进展|过去|上年|去年|[五一]年来|(?:存在|发现|查出|反映)(?:的)?(?:主要|突出)?问题/;
const prospect = /目标|任务|要求|思路|安排|部署|打算|今后|下一步|措施|奋力|全力/;
/** How a line without a label says that what follows it looks back. */
const recallLine = /(?:工作|发展|履职|建设|时期|过去|年).{0,12}(?:回顾|总结|成就|成绩)$/;
const yearOfWork = /^(?:关于)?(?:19|20)\d\d年[^，。]{0,12}工作(?:情况|进展)?$/;
/** How one says that what follows it looks ahead. */
const prospectLine =
  /^(?:今年|今后|未来|下一步)(?!以来)|(?:目标任务|主要目标|奋斗目标|总体要求|重点工作|主要任务|(?:工作|总体|发展)(?:安排|部署|任务|建议|重点|思路|考虑))$/;
const longestLine = 40;
const runIn =
  /^\s?(?:各位代表[：:！，,]\s?)?((?:关于)?(?:“|(?:19|20)\d\d年|过去|[五一]年来)[^，。；：:！？\s]{2,28}?(?:回顾|总结|成就|成绩|目标|任务|重点|要求|安排|部署|建议|工作))(?=\s|“|(?:19|20)\d\d年|过去|今年|做好|我们|各位)/;

const situation =
  /^(?:发展|工作|现实|主要|实施|环境|当前|面临的?)?(?:基础|现状|回顾|成就|成绩|成效|优势|形势)(?:[与和及、](?:主要|面临的?|存在的?)?(?:基础|现状|优势|成就|成绩|成效|形势|问题|挑战)){0,3}$/;

/** Whether a heading within a part says that what it heads looks back (基础与优势), and nothing else. */
export function isReviewWithin(heading: string): boolean {
  return situation.test(heading.replace(/[。：:\s]/g, ''));
}

/** Whether a heading says that what it heads sets who may have something, or how much of it is due. */
export function setsNorms(heading: string): boolean {
  return /^(?!改善|优化|提升|完善|创造|改进|夯实|提高).*(?:条件|资格|门槛|(?:申报|补助|补贴|奖励|收费|认定|准入|评分|处罚|罚款)(?:标准|对象|范围|情形))[。：:\s]*$/.test(
    heading,
  );
}

/** What a labelled part's heading tells; `year` is that of the document. */
export function findHeadingOutlook(heading: string, year: number | null): Outlook {
  if (/(?:[完达]成|执行)情况$/.test(heading)) return 'back';
  if (prospect.test(heading)) return 'ahead';
  if (recall.test(heading)) return 'back';
  const dated = /^(?:关于)?(?:“|(?:19|20)\d\d年)/.test(heading);
  const time = dated ? findTime(heading, year) : null;
  if (time === 'back') return yearOfWork.test(heading) ? time : null;
  return time ?? (heading.endsWith('重点工作') ? 'ahead' : null);
}

/** What a line tells that stands without a label where a heading may stand; null for running text. */
export function findLineOutlook(line: string, year: number | null): Outlook {
  if (line.length > longestLine) return null;
  const words = line.trim();
  if (/[。！？；;，,：:]/.test(words)) return null;
  if (recallLine.test(words)) return prospect.test(words) ? null : 'back';
  const time = findTime(words, year);
  if (time === 'back') return yearOfWork.test(words) ? time : null;
  const dated = time === 'ahead' && /工作|目标|任务|要求|安排|部署|思路|考虑/.test(words);
  return dated || prospectLine.test(words) ? 'ahead' : null;
}

/** What a sentence tells that a heading without a label runs into (2025年工作回顾2025年是…), as where a page came without its lines. */
export function findRunInOutlook(sentence: string, year: number | null): Outlook {
  const words = runIn.exec(sentence)?.[1];
  return words === undefined ? null : findLineOutlook(words, year);
}

/** How a sentence opens that begins to tell what has been. */
const backOpening =
  /^(?:各位代表[：:！，,]\s?)?(?:回顾|过去(?:的)?[一二三四五两几]年|去年|上年|近年来|[一二三四五两几]年来|[\p{Script=Han}\d]{0,10}以来|(?<ended>(?:19|20)\d\d)年(?=[，,我全]))(?=.*[。！？]$)/su;
/** How one opens that turns to what is to come. */
const aheadOpening =
  /^(?:各位代表[：:！，,]\s?)?(?:(?:做好)?今年(?!以来)|新的一年|今后|未来(?!产业|城市|社区|乡村|农场|工厂|学校|技术|科技|科学)|下一步|面向未来|展望|(?:到)?(?<coming>(?:19|20)\d\d)年(?!\d))/;

/** A sentence that opens with the time of a five-year plan (“十一五”期间，…). */
const planOpening = /^“十[一二三四五六七八九]?五”(?:规划)?(?:期间|时期|以来|期末|末)/;

/** What the opening of a sentence tells of the sentences after it (2023年，…； 今年，…); null where it tells nothing. */
export function findOpeningOutlook(sentence: string, year: number | null): Outlook {
  const opening = sentence.trimStart();
  const ahead = aheadOpening.exec(opening);
  const coming = ahead?.groups?.['coming'];
  if (ahead && (coming === undefined || (year !== null && Number(coming) >= year))) return 'ahead';
  const back = backOpening.exec(opening);
  const ended = back?.groups?.['ended'];
  if (back && (ended === undefined || (year !== null && Number(ended) < year))) return 'back';
  const [plan = ''] = planOpening.exec(opening) ?? [];
  if (plan === '' || year === null) return null;
  return listPlanEnds(plan).every((end) => end < year) ? 'back' : null;
}

/** Whether the years and five-year plans that words name are over in a document's year; null where none is named. */
function findTime(words: string, year: number | null): Outlook {
  const named = [...words.matchAll(/(?:19|20)\d\d(?=年)/g)].map(([digits]) => Number(digits));
  const last = Math.max(...named, ...listPlanEnds(words));
  if (year === null || last === -Infinity) return null;
  return last < year ? 'back' : 'ahead';
}
